import { describe, expect, it } from '@jest/globals';
import { leader, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, person, text } from '../../../test/support/law.js';
import { visitKind } from './kind.js';

const planned = () => new TourInMemory().published().follows().visit('v1');
const housing = person('dept-housing', 'head');
const town = person('town-zhoucheng', 'head');

describe('the conclusion of a tour', () => {
  const over = { tour: 'reported', on: day('2026-11-20'), findings: 0, summary: text('summary').digest } as const;
  const made = () =>
    planned()
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, leader)
      .closed();
  const concluded = (told: typeof over = over) => {
    const one = planned().on('2026-11-03').made();
    return one.on('2026-11-20').act('noteOver', told, courseActor);
  };
  const bureau = person('bureau', 'petition-clerk');

  it('is put to the office, which receives it, whether anything was found there or not', () => {
    const one = concluded().act('noteOver', over, courseActor);
    expect(one.all('concluded')).toEqual([{ ...over, office: 'town-zhoucheng' }]);
    expect([one.duties(), one.clock('VS-RECEIVE/1').legalDueOn]).toEqual([['receive@town-zhoucheng'], '2026-11-25']);
    expect(one.access().filter((row) => row.includes('inspector'))).toEqual([]);
    for (const other of [housing, leader, bureau]) expect(one.refusal('receive', {}, other).kind).toBe('forbidden');
    one.act('receive', {}, town);
    expect([one.state.receipt, one.duties(), one.kind.standing(one.dossier).isOpen]).toEqual([
      ...[{ on: '2026-11-20', proof: null }, [], false],
    ]);
    expect(one.refusal('receive', {}, town).code).toBe('visit.received_already');
    expectCaseInvariants(one);
  });

  it('that nobody signs for stays open, is late, and is to be served on paper by whoever commissioned the tour', () => {
    const row = (one: ReturnType<typeof concluded>) => {
      const { ended_at: endedAt, ended_as: endedAs } = one.kind.row(one.dossier);
      return [one.standing().phase, endedAt === null, endedAs];
    };
    const over = concluded();
    expect(row(over)).toEqual(['receiving', true, 'made']);
    const one = over.until('2026-11-26');
    expect([one.duties(), one.clock('VS-SERVE/1').startOn, one.clock('VS-SERVE/1').legalDueOn]).toEqual([
      ...[['noteServed@bureau', 'receive@town-zhoucheng'], '2026-11-26', '2026-12-03'],
    ]);
    one
      .on('2026-11-27')
      .withFile()
      .act('noteServed', { on: day('2026-11-27'), proof: 'a1' }, bureau);
    expect([one.duties(), row(one)]).toEqual([[], ['ended', false, 'made']]);
    expect(one.dossier.clocks.filter(({ endedAt, metAt }) => endedAt === null && metAt === null)).toEqual([]);
    expectCaseInvariants(one);
  });

  it('that is served on paper whoever commissioned the tour records, with what shows it', () => {
    const one = concluded().until('2026-11-27');
    expect(one.clock('VS-RECEIVE/1').breachedAt).not.toBe(null);
    const served = (on: string) => ({ on: day(on), proof: 'a1' });
    expect(one.refusal('noteServed', served('2026-11-23'), leader).kind).toBe('forbidden');
    expect(one.refusal('noteServed', served('2026-11-23'), bureau).code).toBe('docket.no_such_attachment');
    one.withFile();
    expect(one.refusal('noteServed', served('2026-11-19'), bureau).code).toBe('visit.served_too_early');
    expect(one.refusal('noteServed', served('2026-11-28'), bureau).code).toBe('visit.date_in_future');
    one.act('noteServed', served('2026-11-23'), bureau);
    expect([one.state.receipt, one.kind.standsOn?.(one.state)]).toEqual([served('2026-11-23'), ['a1']]);
    // It came in time, and was never late, however late that is recorded.
    expect(one.clock('VS-RECEIVE/1')).toMatchObject({ breachedAt: null, metOn: '2026-11-23', look: 'confirmed' });
    expectCaseInvariants(one);
    const late = concluded().until('2026-11-27').withFile().act('noteServed', served('2026-11-26'), bureau);
    expect(late.clock('VS-RECEIVE/1').breachedAt).not.toBe(null);
  });

  it('is served on no day before it was put to the office, which its course may do later than the tour ended', () => {
    const one = concluded({ ...over, on: day('2026-11-18') }).withFile();
    const early = one.refusal('noteServed', { on: day('2026-11-19'), proof: 'a1' }, bureau);
    expect([early.code, early.details]).toEqual(['visit.served_too_early', { bound: '2026-11-20' }]);
    expect(one.act('noteServed', { on: day('2026-11-20'), proof: 'a1' }, bureau).state.receipt?.on).toBe('2026-11-20');
  });

  it('is told to nobody where nothing was closed, nor before the tour is over', () => {
    expect(made().refusal('receive', {}, town).code).toBe('visit.not_concluded');
    const dropped = planned();
    const { revision, ...plan } = { ...dropped.state, checklist: null };
    dropped.act('open', { ...plan, revision: revision + 1, isDropped: true } as never, courseActor);
    dropped.act('noteOver', over, courseActor);
    expect([dropped.all('tourOver'), dropped.all('concluded'), dropped.duties()]).toEqual([[{}], [], []]);
    expect(JSON.stringify(dropped.facts.at(-1))).not.toContain('town-zhoucheng');
  });

  it('is told of no visit that is not there', () => {
    const none = new TourInMemory().visit('v9');
    expect(none.allowed(courseActor).noteOver).toMatchObject({ kind: 'conflict', code: 'visit.not_opened' });
    expect(none.allowed(courseActor).open).toBeNull();
  });

  it('tells its tour what was done in it, and how it ended, and is in the way of no end', () => {
    const self = (one: ReturnType<typeof planned>) => visitKind.parts.self?.(one.state);
    const one = made();
    const causes = ['plan/1', 'begun/2026-11-03', 'closed/2026-11-03'];
    expect(self(one)).toEqual({ causes, isNecessary: false, outcome: null });
    expect(self(planned().on('2026-11-03').made())).toMatchObject({ causes, outcome: 'made' });
  });
});
