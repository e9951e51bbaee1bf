import { describe, expect, it } from '@jest/globals';
import { aMediation } from '../../../test/support/a-mediation.js';
import { courseOfVector, mediationVectors } from '../../../test/support/mediation-vectors.js';
import { addDays } from '#libs/calendar';
import { mediationNeeds } from './rules.js';

const endings = ['deemed_failed', 'time_over', 'declined'];

describe('the clocks of a mediation', () => {
  it.each(Object.entries(mediationVectors))('%s: end on the day that was counted by hand', (_id, vector) => {
    const mediation = courseOfVector(vector);
    const clock = mediation.clock(`${vector.rule}/1`);
    expect([clock.startOn, clock.rawDueOn, clock.legalDueOn]).toEqual([vector.start, vector.raw, vector.legal]);
    if (clock.legalDueOn === null) return;
    const since = mediation.facts.length;
    mediation.until(clock.legalDueOn);
    const before = mediation.facts.length;
    expect(mediation.facts.slice(since).map(({ type }) => type)).not.toContain('ended');
    mediation.until(addDays(clock.legalDueOn, 1));
    const brought = mediation.facts.slice(before).map(({ type, data }) => ({ type, ...(data as object) }));
    const isEnd = endings.includes(String(vector.brings));
    const expected = isEnd ? { type: 'ended', as: vector.brings } : { type: vector.brings, clock: clock.id };
    expect(brought).toEqual(expect.arrayContaining([expect.objectContaining(expected)]));
  });

  it('have a vector each, but for the window that begins when it is over', () => {
    const told = new Set(Object.values(mediationVectors).map(({ rule }) => rule));
    expect(mediationNeeds.clocks.filter((rule) => !told.has(rule))).toEqual(['RM-18']);
  });

  it('of judicial confirmation: thirty days over the spring festival', () => {
    const mediation = aMediation()
      .on('2026-01-16')
      .ready()
      .drawnUp()
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed();
    expect(mediation.told().all('endTold')[0]).toMatchObject({ confirmBy: '2026-02-24' });
  });

  it('say the same of the same day, whenever it was asked on it', () => {
    for (const [hour, day] of [
      [0, '2026-08-03'],
      [23, '2026-08-03'],
    ] as const) {
      expect(aMediation().on(day, hour).accepted().clock('RM-09/1')).toMatchObject({
        startOn: day,
        legalDueOn: '2026-09-03',
      });
    }
  });
});
