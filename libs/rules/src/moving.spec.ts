import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCalendar } from '#libs/calendar';
import { as, type Clock, type ClockChange, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { calendarFiles } from '../../../test/support/calendar-files.js';
import { extendClock, foldClocks, momentsOf, nextMoment, openClock, parameterOf } from './index.js';
import { parseRulePack, passMoment, type ClockRule, type ClockStart, type TimeContext } from './index.js';

const LIBS = join(import.meta.dirname, '../..');
const files = calendarFiles();
const rules = parseRulePack(readFileSync(join(LIBS, 'rules/packs/petition.CN.json'), 'utf8'), 'pack-1');
const day = (text: string) => as<LegalDate>(text);
const at = (text: string) => as<Instant>(new Date(text).toISOString());

const time: TimeContext = { rules, calendar: buildCalendar({ files, jurisdiction: 'CN', version: 'calendar-1' }) };

/** The same rules, one of them changed. */
const withRule = (id: string, change: Partial<ClockRule>): TimeContext => ({
  ...time,
  rules: { ...rules, clocks: { ...rules.clocks, [id]: { ...(rules.clocks[id] as ClockRule), ...change } } },
});

function start(rule: string, startOn: string, more: Partial<ClockStart> = {}): ClockStart {
  const owner = as<OfficeId>('dept-transport');
  return { rule, n: 1, owner, claim: null, startedBy: 'accepted', startOn: day(startOn), ...more };
}

function folded(clock: Clock, changes: readonly ClockChange[], when = '2026-09-01T00:00:00Z'): Clock {
  return foldClocks([clock], changes, at(when))[0] as Clock;
}

const handling = openClock(time, start('XF-09', '2026-08-03'));
const { id } = handling;
const met = folded(handling, [{ change: 'meet', id }]);
const ended = folded(handling, [{ change: 'end', id, as: 'superseded' }]);
const lapsed = folded(handling, [{ change: 'pass', id, moment: 'expiry' }]);
const breached = folded(handling, [{ change: 'breach', id }]);

describe('a clock', () => {
  const unlimited = openClock(time, start('XF-01', '2026-08-03'));

  it.each([
    ['met', met, 'clock_ended', 'XF-09/1'],
    ['superseded', ended, 'clock_ended', 'XF-09/1'],
    ['lapsed', lapsed, 'already_expired', 'XF-09/1'],
    ['breached', breached, 'already_expired', 'XF-09/1'],
    ['without limit', unlimited, 'no_limit', 'XF-01/1'],
  ])('that is %s is not extended', (_how, clock, what, name) => {
    const refusal = expect.objectContaining({ kind: 'conflict', code: `rules.${what}`, details: { clock: name } });
    expect(() => extendClock(time, clock, 10)).toThrow(refusal);
  });

  it('is extended by one day at least and thirty at most (art. 34)', () => {
    expect(extendClock(time, handling, 1)).toMatchObject({ extension: 1, rawDueOn: '2026-10-03' });
    expect(extendClock(time, handling, 30)).toMatchObject({ extension: 30, rawDueOn: '2026-11-01' });
    for (const days of [0, 31, 1.5]) {
      expect(() => extendClock(time, handling, days)).toThrow(
        expect.objectContaining({ code: 'rules.extension_too_long', details: { rule: 'XF-09', max: 30 } }),
      );
    }
  });

  it('says by which rule it is not extended', () => {
    const review = openClock(time, start('XF-12', '2026-08-03'));
    const details = { rule: 'XF-12' };
    expect(() => extendClock(time, review, 10)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'rules.extension_not_allowed', details }),
    );
  });

  it.each([
    ['rule_not_found', start('XF-99', '2026-09-29'), { rule: 'XF-99' }],
    ['set_date_missing', start('XF-04', '2026-09-29'), { rule: 'XF-04' }],
    [
      'set_date_before_start',
      start('XF-04', '2026-09-29', { setOn: day('2026-09-29') }),
      { rule: 'XF-04', setOn: '2026-09-29' },
    ],
    ['start_instant_missing', start('XF-17', '2026-09-29'), { rule: 'XF-17' }],
  ])('is refused as %s, by the name of its rule', (what, opening, details) => {
    expect(() => openClock(time, opening)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `rules.${what}`, details }),
    );
  });

  it('without limit has no proviso', () => {
    expect(unlimited.provisional).toBe(false);
  });

  it('takes a number from its pack, and none that the pack lacks', () => {
    expect(parameterOf(time, 'evaluationDays')).toBe(30);
    expect(() => parameterOf(time, 'toString')).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'rules.rule_not_found', details: { rule: 'toString' } }),
    );
  });
});

describe('warnings', () => {
  it('in hours count back from the end, and one that is not after the start is left out', () => {
    const rows = [2, 3, 4].map((length) => ({
      id: `h${String(length)}`,
      before: { unit: 'HOUR' as const, length },
      hour: null,
      to: 'head' as const,
    }));
    const hours = withRule('XF-17', { limit: { kind: 'period', unit: 'HOUR', length: 3 }, warnings: rows });
    const startAt = at('2026-08-03T15:00:00+08:00');
    const clock = openClock(hours, start('XF-17', '2026-08-03', { startAt }));
    expect(clock.warnings).toEqual([{ id: 'h2', dueAt: at('2026-08-03T16:00:00+08:00'), to: 'head' }]);
  });

  it('in working days skip the days off', () => {
    // The objection of art. 23(3): five working days from Monday end on Monday; the last working day before is Friday.
    const clock = openClock(time, start('XF-08', '2026-08-03'));
    expect(clock).toMatchObject({ rawDueOn: '2026-08-10', warnings: [{ dueAt: at('2026-08-07T09:00:00+08:00') }] });
    const two = { id: 'w2', before: { unit: 'WORKING_DAY' as const, length: 2 }, hour: null, to: 'owner' as const };
    const { warnings } = openClock(withRule('XF-08', { warnings: [two] }), start('XF-08', '2026-08-03'));
    expect(warnings).toEqual([{ id: 'w2', dueAt: at('2026-08-06T09:00:00+08:00'), to: 'owner' }]);
  });

  it('on the day of the start are left out', () => {
    const set = (setOn: string) => openClock(time, start('XF-04', '2026-08-03', { setOn: day(setOn) })).warnings;
    expect(set('2026-08-04')).toEqual([]);
    expect(set('2026-08-05').map(({ id: name }) => name)).toEqual(['w1-head']);
  });

  it('that were given are given again only where they now lie ahead', () => {
    const warned = folded(handling, [{ change: 'pass', id, moment: 'w10' }]);
    const move = extendClock(time, warned, 30);
    const due = '2026-10-22T01:00:00.000Z';
    expect(folded(warned, [move], '2026-10-22T00:59:59.999Z').passed).toEqual([]);
    expect(folded(warned, [move], due).passed).toEqual(['w10']);
  });
});

describe('the next moment', () => {
  const dueAt = at('2026-09-01T09:00:00+08:00');
  const named = (clock: string, ...names: string[]): Clock => ({
    ...handling,
    id: clock,
    legalDueAt: dueAt,
    warnings: names.map((name) => ({ id: name, dueAt, to: 'owner' })),
  });
  const [first, second] = [named('XF-07/1', 'w2', 'w1'), named('XF-07/2', 'w0')];

  it('of those at one instant is that of the first clock by name, and of its first name', () => {
    expect(momentsOf(first).map(({ name }) => name)).toEqual(['expiry', 'w1', 'w2']);
    for (const clocks of [
      [first, second],
      [second, first],
    ]) {
      expect(nextMoment(clocks)).toEqual({ clock: 'XF-07/1', name: 'expiry', dueAt });
    }
  });

  it('passes over those for which nobody waits any more', () => {
    expect(nextMoment([first], ({ name }) => name !== 'w2')).toMatchObject({ name: 'w2' });
    expect(nextMoment([first], () => true)).toBeNull();
  });

  it('of a clock that the case does not have is refused', () => {
    const which = { clock: 'XF-99/1', moment: 'expiry' };
    expect(() => passMoment(time, [handling], which, at('2026-12-01T00:00:00Z'))).toThrow(
      expect.objectContaining({ kind: 'not_found', code: 'rules.clock_not_found', details: { clock: 'XF-99/1' } }),
    );
  });
});

describe('what happened to a clock', () => {
  it('first counts: its end', () => {
    const again = folded(ended, [{ change: 'end', id, as: 'cancelled' }], '2026-09-02T00:00:00Z');
    expect(again).toMatchObject({ endedAs: 'superseded', endedAt: at('2026-09-01T00:00:00Z') });
  });

  it('leaves the other clocks alone, and one that is opened again takes its own place', () => {
    const other = openClock(time, start('XF-07', '2026-08-03'));
    const clocks = foldClocks([met, other], [{ change: 'open', clock: handling }], at('2026-09-02T00:00:00Z'));
    expect(clocks).toEqual([other, handling]);
  });
});
