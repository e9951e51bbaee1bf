import { readFileSync } from 'node:fs';
import type { Clock, ClockChange } from '#libs/kernel';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, countPeriod } from '#libs/calendar';
import { at, day, start, transport } from '../../../test/support/a-clock.js';
import { nationalTime } from '../../../test/support/law.js';
import { beginExclusion, endExclusion, exclude, extendByConsent, foldClocks, momentsOf, openClock } from './index.js';
import { parseRulePack, type ClockRule, type TimeContext } from './index.js';

const national = nationalTime('petition');
const ruled = (id: string, like: string, change: Partial<ClockRule>): Record<string, ClockRule> => ({
  [id]: { ...(national.rules.clocks[like] as ClockRule), id, ...change },
});
/** Medical mediation (医疗 38): thirty working days without appraisal, later by consent; the appraisal in forty by our number. */
const time: TimeContext = {
  ...national,
  rules: {
    ...national.rules,
    clocks: {
      ...ruled('RM-40', 'XF-14', {
        limit: { kind: 'period', unit: 'WORKING_DAY', length: 30 },
        exclusions: [
          { reason: 'appraisal', until: 'RM-40A' },
          { reason: 'hearing', until: null },
        ],
        extension: { by: 'consent', times: null, rule: 'RM-40' },
        warnings: [],
      }),
      ...ruled('RM-40A', 'XF-ACCEPT', { limit: { kind: 'period', unit: 'WORKING_DAY', length: 40 }, warnings: [] }),
      ...ruled('RM-30', 'XF-14', { extension: { by: 'consent', times: 2, rule: 'RM-30' }, exclusions: [] }),
    },
  },
};

const opened = openClock(time, start('RM-40', '2026-01-05'));
const folded = (clocks: readonly Clock[], changes: readonly ClockChange[], when = '2026-02-01T00:00:00Z') =>
  foldClocks(clocks, changes, at(when));
const dates = (clock: Clock | undefined) => [clock?.rawDueOn, clock?.legalDueOn];
const begin = (clocks: readonly Clock[], on: string) =>
  beginExclusion(time, clocks, clocks[0] as Clock, {
    ...{ reason: 'appraisal', on: day(on) },
    ...{ owner: transport, claim: null, startedBy: 'appraisalBegun' },
  });
const refused = (what: string) => expect.objectContaining({ code: `rules.${what}` });

describe('time that is not counted and has not ended', () => {
  // V13 of the golden deadlines: thirty working days from 2026-01-05 end on the make-up Saturday 2026-02-14.
  const begun = folded([opened], begin([opened], '2026-01-12'));

  it('gives the clock the date that it has at the latest, and must end by a clock of its own', () => {
    expect(dates(opened)).toEqual(['2026-02-14', '2026-02-14']);
    // Forty working days from 12 January, over the nine days of the spring festival with two Saturdays worked.
    expect(begun[1]).toMatchObject({
      id: 'RM-40A/1',
      owner: transport,
      startOn: '2026-01-12',
      legalDueOn: '2026-03-13',
    });
    expect(begun[0]?.exclusions).toEqual([
      { from: '2026-01-12', to: begun[1]?.legalDueOn, reason: 'appraisal', isOpen: true },
    ]);
    // Five working days had been used: twenty-five more from the day after the longest end.
    expect(dates(begun[0])).toEqual(['2026-04-20', '2026-04-20']);
  });

  it('brings the date forward where it ends sooner, and its own clock is met', () => {
    const ended = folded(
      begun,
      endExclusion(time, begun, begun[0] as Clock, { on: day('2026-01-26'), at: at('2026-01-26T08:00:00Z') }),
    );
    expect(ended[0]?.exclusions).toEqual([{ from: '2026-01-12', to: '2026-01-26', reason: 'appraisal' }]);
    expect(dates(ended[0])).toEqual(['2026-03-06', '2026-03-06']);
    expect(ended[1]).toMatchObject({ metOn: '2026-01-26' });
  });

  it('is left out whole where it lasted longer, which takes a breach back until somebody has looked', () => {
    const late = folded(begun, [
      { change: 'pass', id: 'RM-40/1', moment: 'expiry' },
      { change: 'breach', id: 'RM-40/1' },
    ]);
    const record = at('2026-04-21T08:00:00Z');
    const ended = folded(late, endExclusion(time, late, late[0] as Clock, { on: day('2026-04-20'), at: record }));
    expect(ended[0]).toMatchObject({ breachedAt: null, look: 'awaited', legalDueOn: '2026-05-27' });
    expect(momentsOf(ended[0] as Clock).map(({ name }) => name)).toEqual(['expiry']);
  });

  it('brings an expiry again that was no breach, by the date that the clock has then', () => {
    const over = folded(begun, [{ change: 'pass', id: 'RM-40/1', moment: 'expiry' }]);
    expect(momentsOf(over[0] as Clock)).toEqual([]);
    const end = (on: string, record: string) =>
      folded(over, endExclusion(time, over, over[0] as Clock, { on: day(on), at: at(record) }), record)[0] as Clock;
    const later = end('2026-04-20', '2026-04-21T08:00:00Z');
    expect(later).toMatchObject({ breachedAt: null, look: 'confirmed', legalDueOn: '2026-05-27' });
    expect(momentsOf(later).map(({ name, dueAt }) => [name, dueAt])).toEqual([['expiry', later.legalDueAt]]);
    // Its date has passed all the same: the expiry is due at once.
    const past = end('2026-01-13', '2026-04-21T08:00:00Z');
    expect(past.legalDueOn).toBe('2026-02-24');
    expect(momentsOf(past).map(({ name }) => name)).toEqual(['expiry']);
  });

  it('leaves a breach where even so the date had passed', () => {
    const late = folded(begun, [
      { change: 'pass', id: 'RM-40/1', moment: 'expiry' },
      { change: 'breach', id: 'RM-40/1' },
    ]);
    const changes = endExclusion(time, late, late[0] as Clock, {
      on: day('2026-01-13'),
      at: at('2026-04-21T08:00:00Z'),
    });
    expect(changes.map(({ change }) => change)).toEqual(['move', 'meet']);
    expect(folded(late, changes)[0]).toMatchObject({ breachedAt: begun[0]?.legalDueAt, look: null });
  });

  it('is one at a time, within the clock, for a reason of its rule', () => {
    expect(() => begin(begun, '2026-01-20')).toThrow(refused('exclusion_open'));
    expect(() => begin([opened], '2026-01-04')).toThrow(refused('exclusion_outside'));
    expect(() => begin([opened], '2026-02-14')).toThrow(refused('exclusion_outside'));
    const { owner, claim, startedBy } = { owner: transport, claim: null, startedBy: 'x' };
    for (const reason of ['holiday', 'hearing']) {
      const asked = { reason, on: day('2026-01-12'), owner, claim, startedBy };
      expect(() => beginExclusion(time, [opened], opened, asked)).toThrow(refused('exclusion_not_allowed'));
    }
    expect(() =>
      endExclusion(time, [opened], opened, { on: day('2026-01-20'), at: at('2026-01-20T08:00:00Z') }),
    ).toThrow(refused('exclusion_not_open'));
    expect(() =>
      endExclusion(time, begun, begun[0] as Clock, { on: day('2026-01-11'), at: at('2026-01-20T08:00:00Z') }),
    ).toThrow(refused('exclusion_backwards'));
    const [met] = folded(begun, [{ change: 'meet', id: 'RM-40/1' }]);
    expect(() =>
      endExclusion(time, begun, met as Clock, { on: day('2026-01-20'), at: at('2026-01-20T08:00:00Z') }),
    ).toThrow(refused('clock_ended'));
  });
});

it('a hearing that was held is left out by its two days', () => {
  const hearing = { reason: 'hearing', from: day('2026-01-12'), to: day('2026-01-14') };
  expect(dates(folded([opened], [exclude(time, opened, hearing)])[0])).toEqual(['2026-02-25', '2026-02-25']);
  expect(() => exclude(time, opened, { ...hearing, to: day('2026-01-11') })).toThrow(refused('exclusion_backwards'));
});

describe('a later day on which all parties agree', () => {
  const agree = (clock: Clock, on: string, until: string) =>
    folded([clock], [extendByConsent(time, clock, { on: day(on), until: day(until) })])[0] as Clock;

  it('is the last day from then on, rolled once, and may be agreed on again', () => {
    const once = agree(opened, '2026-02-10', '2026-04-04');
    // Tomb-sweeping day, with its days off until the sixth.
    expect(dates(once)).toEqual(['2026-04-04', '2026-04-07']);
    expect(once.agreed).toEqual({ on: '2026-02-10', until: '2026-04-04', times: 1 });
    expect(agree(once, '2026-04-01', '2026-05-20').agreed).toMatchObject({ times: 2 });
  });

  it('lies after the one that was counted and after the agreement', () => {
    expect(() => agree(opened, '2026-01-20', '2026-02-14')).toThrow(refused('agreed_too_early'));
    expect(() => agree(opened, '2026-03-01', '2026-03-01')).toThrow(refused('agreed_too_early'));
  });

  it('is agreed on as often as the rule says, and never where it says nothing', () => {
    const invited = openClock(time, start('RM-30', '2026-01-05'));
    const twice = agree(agree(invited, '2026-01-20', '2026-03-02'), '2026-02-20', '2026-03-20');
    expect(() => agree(twice, '2026-03-01', '2026-04-20')).toThrow(refused('extension_not_allowed'));
    const handling = openClock(national, start('XF-09', '2026-08-03'));
    const agreed = { on: day('2026-08-10'), until: day('2026-12-01') };
    expect(() => extendByConsent(national, handling, agreed)).toThrow(refused('extension_not_allowed'));
  });

  it('has in it what was excluded before, and is moved by what begins later', () => {
    const hearing = { reason: 'hearing', from: day('2026-01-12'), to: day('2026-01-14') };
    const [excluded] = folded([opened], [exclude(time, opened, hearing)]);
    const agreed = agree(excluded as Clock, '2026-02-10', '2026-03-31');
    expect(dates(agreed)).toEqual(['2026-03-31', '2026-03-31']);
    const later = { reason: 'hearing', from: day('2026-03-02'), to: day('2026-03-04') };
    expect(dates(folded([agreed], [exclude(time, agreed, later)])[0])).toEqual(['2026-04-02', '2026-04-02']);
  });
});

it.each([
  ['XF-14', { exclusions: [{ reason: 'hearing', until: 'XF-01' }] }, 'exclusions[0].until', 'unknown_reference'],
  ['XF-09', { extension: { by: 'consent', max: 30, times: null, rule: 'XF-10' } }, 'extension.max', 'contradiction'],
])('a pack is refused whose rule %s says %j', (id, change, where, reason) => {
  const pack = JSON.parse(readFileSync('libs/rules/packs/petition.CN.json', 'utf8')) as { clocks: { id: string }[] };
  const place = pack.clocks.findIndex((rule) => rule.id === id);
  pack.clocks[place] = { ...(pack.clocks[place] as { id: string }), ...change };
  const details = expect.objectContaining({ path: `clocks[${String(place)}].${where}`, reason }) as unknown;
  expect(() => parseRulePack(JSON.stringify(pack))).toThrow(
    expect.objectContaining({ code: 'rules.bad_pack', details }),
  );
});

/** What may happen to the clock, days apart. */
const act = fc.record({
  after: fc.integer({ min: 1, max: 20 }),
  what: fc.constantFrom('begin', 'end', 'exclude', 'agree'),
  length: fc.integer({ min: 0, max: 30 }),
});

let reached = 0;

afterAll(() => {
  expect(reached).toBeGreaterThan(400);
});

it('whatever is excluded and agreed on, in whatever order, the date is that of the whole', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let clocks: readonly Clock[] = [opened];
      let today = opened.startOn;
      for (const { after, what, length } of acts) {
        today = addDays(today, after);
        const [clock] = clocks as [Clock];
        const now = at(`${today}T04:00:00Z`);
        const changed = (): readonly ClockChange[] => {
          if (what === 'begin') return begin(clocks, today);
          if (what === 'end') return endExclusion(time, clocks, clock, { on: today, at: now });
          if (what === 'exclude')
            return [exclude(time, clock, { reason: 'hearing', from: today, to: addDays(today, length) })];
          return [extendByConsent(time, clock, { on: today, until: addDays(today, length) })];
        };
        try {
          clocks = foldClocks(clocks, changed(), now);
          reached += 1;
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^rules\./) as unknown });
        }
      }
      const [{ agreed, exclusions, rawDueOn, legalDueOn }] = clocks as [Clock];
      const plain = { unit: 'WORKING_DAY', length: 30, startOn: opened.startOn, exclusions } as const;
      const left = exclusions.filter(({ from }) => agreed !== undefined && from >= agreed.on);
      const days = agreed === undefined ? 0 : (Date.parse(agreed.until) - Date.parse(agreed.on)) / 86_400_000;
      const whole =
        agreed === undefined
          ? plain
          : ({ unit: 'CALENDAR_DAY', length: days, startOn: agreed.on, exclusions: left } as const);
      expect(countPeriod(whole, time.calendar)).toMatchObject({ rawDueOn, legalDueOn });
      expect(exclusions.filter(({ isOpen }) => isOpen === true).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 400 },
  );
});
