import type { Clock, ClockChange, Duty } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { at, day, start, transport } from '../../../test/support/a-clock.js';
import { nationalTime, nationalTimeBefore } from '../../../test/support/law.js';
import {
  extendClock,
  foldClocks,
  foldDuties,
  isRunning,
  momentsOf,
  nextClockNumber,
  nextMoment,
  openClock,
  passMoment,
  stateOf,
} from './index.js';

const time = nationalTime('petition');
const without2026 = nationalTimeBefore(2026, 'petition');

function foldOne(clock: Clock, changes: readonly ClockChange[], when: string): Clock {
  const [folded] = foldClocks([clock], changes, at(when));
  if (folded === undefined) throw new Error('the clock is gone');
  return folded;
}

const handling = openClock(time, start('XF-09', '2026-08-03'));

describe('openClock', () => {
  it('dates the handling limit from its acceptance, with the versions that dated it', () => {
    expect(handling).toMatchObject({
      id: 'XF-09/1',
      rawDueOn: '2026-10-02',
      legalDueOn: '2026-10-08',
      legalDueAt: '2026-10-08T16:00:00.000Z',
      provisional: false,
      binding: true,
      rulePack: 'pack-1',
      calendar: 'calendar-1',
      jurisdiction: 'CN',
    });
  });

  it('warns on the raw date, at nine, and on the working day before where that is a rest day', () => {
    expect(handling.warnings).toEqual([
      { id: 'w10', dueAt: '2026-09-22T01:00:00.000Z', to: 'owner' },
      { id: 'w3', dueAt: '2026-09-29T01:00:00.000Z', to: 'owner' },
      { id: 'w1-head', dueAt: '2026-09-30T01:00:00.000Z', to: 'head' },
    ]);
  });

  it('marks a clock from before the regulation as measured, not binding', () => {
    expect(openClock(time, start('XF-09', '2022-04-30')).binding).toBe(false);
    expect(openClock(time, start('XF-09', '2022-05-01')).binding).toBe(true);
  });

  it('takes the date of an assignment, rolls it, and leaves out a warning that would lie before the start', () => {
    const clock = openClock(time, start('XF-04', '2026-09-29', { setOn: day('2026-10-01') }));
    expect(clock).toMatchObject({ limit: { kind: 'date', on: '2026-10-01' }, rawDueOn: '2026-10-01' });
    expect(clock.legalDueOn).toBe('2026-10-08');
    expect(clock.warnings.map(({ id }) => id)).toEqual(['w1-head']);
  });

  it('refuses a set date that is missing or not after the start, hours without instant, an unknown rule', () => {
    const code = (what: string) => expect.objectContaining({ code: `rules.${what}` });
    expect(() => openClock(time, start('XF-04', '2026-09-29'))).toThrow(code('set_date_missing'));
    const early = start('XF-04', '2026-09-29', { setOn: day('2026-09-29') });
    expect(() => openClock(time, early)).toThrow(code('set_date_before_start'));
    expect(() => openClock(time, start('XF-17', '2026-09-29'))).toThrow(code('start_instant_missing'));
    expect(() => openClock(time, start('toString', '2026-09-29'))).toThrow(code('rule_not_found'));
  });

  it('runs hours from their instant through a holiday', () => {
    const clock = openClock(time, start('XF-17', '2026-10-01', { startAt: at('2026-10-01T23:30:00+08:00') }));
    expect(clock).toMatchObject({ legalDueAt: at('2026-10-02T00:30:00+08:00'), legalDueOn: '2026-10-02' });
  });

  it('gives a clock without limit no dates and no moments', () => {
    const clock = openClock(time, start('XF-01', '2026-08-03'));
    expect(clock).toMatchObject({ rawDueOn: null, legalDueOn: null, legalDueAt: null, warnings: [] });
    expect(momentsOf(clock)).toEqual([]);
    expect(stateOf(clock, at('2036-01-01T00:00:00Z'))).toBe('running');
  });

  it('numbers the clocks of each rule apart', () => {
    const tenth = { ...handling, id: 'XF-09/10' };
    expect(nextClockNumber([handling, tenth], 'XF-09')).toBe(11);
    expect(nextClockNumber([handling, tenth], 'XF-07')).toBe(1);
  });
});

describe('moments', () => {
  it('come in order: warnings, then the expiry at the start of the day after the legal date', () => {
    expect(momentsOf(handling).map(({ name }) => name)).toEqual(['w10', 'w3', 'w1-head', 'expiry']);
    const notice = openClock(time, start('XF-07', '2026-08-03'));
    expect(nextMoment([handling, notice])).toEqual({ clock: 'XF-07/1', name: 'w5', dueAt: '2026-08-13T01:00:00.000Z' });
  });

  it('are refused a millisecond too early, with the instant to sleep out', () => {
    const which = { clock: 'XF-09/1', moment: 'expiry' };
    expect(() => passMoment(time, [handling], which, at('2026-10-08T15:59:59.999Z'))).toThrow(
      expect.objectContaining({
        kind: 'conflict',
        code: 'rules.not_before',
        details: { clock: 'XF-09/1', moment: 'expiry', notBefore: '2026-10-08T16:00:00.000Z' },
      }),
    );
    expect(() => passMoment(time, [], which, at('2027-01-01T00:00:00Z'))).toThrow(
      expect.objectContaining({ code: 'rules.clock_not_found' }),
    );
  });

  it('breach a clock once, at its due instant, however late they are passed', () => {
    const which = { clock: 'XF-09/1', moment: 'expiry' };
    const passed = passMoment(time, [handling], which, at('2026-12-01T00:00:00Z'));
    expect(passed).toMatchObject({ means: 'breach', dueAt: '2026-10-08T16:00:00.000Z', warning: null });
    expect(passed?.rule.expiry).toEqual({ means: 'breach', liability: '45(1)', trigger: 'DB-1', basis: 'art40' });
    const breached = foldOne(handling, passed?.changes ?? [], '2026-12-01T00:00:00Z');
    expect(breached.breachedAt).toBe('2026-10-08T16:00:00.000Z');
    expect(isRunning(breached)).toBe(true);
    expect(passMoment(time, [breached], which, at('2026-12-02T00:00:00Z'))).toBeNull();
    const met = foldOne(breached, [{ change: 'meet', id: 'XF-09/1' }], '2026-12-03T00:00:00Z');
    expect(met).toMatchObject({ breachedAt: '2026-10-08T16:00:00.000Z', metAt: '2026-12-03T00:00:00.000Z' });
    expect(momentsOf(met)).toEqual([]);
  });

  it('of a window lapse without a breach, and the clock is over', () => {
    const window = openClock(time, start('XF-11', '2026-08-03', { owner: 'petitioner' }));
    const passed = passMoment(time, [window], { clock: 'XF-11/1', moment: 'expiry' }, at('2026-09-03T00:00:00Z'));
    expect(passed).toMatchObject({ means: 'lapse', changes: [{ change: 'pass', id: 'XF-11/1', moment: 'expiry' }] });
    const lapsed = foldOne(window, passed?.changes ?? [], '2026-09-03T00:00:00Z');
    expect(isRunning(lapsed)).toBe(false);
    expect(stateOf(lapsed, at('2026-09-04T00:00:00Z'))).toBe('expired');
  });

  it('give a warning with its addressee', () => {
    const passed = passMoment(time, [handling], { clock: 'XF-09/1', moment: 'w1-head' }, at('2026-10-01T00:00:00Z'));
    expect(passed).toMatchObject({ means: null, warning: { to: 'head' }, changes: [{ change: 'pass' }] });
  });

  it('leave a state for every way in which a clock can stand', () => {
    const met: ClockChange = { change: 'meet', id: 'XF-09/1' };
    const breach: ClockChange = { change: 'breach', id: 'XF-09/1' };
    const states = [[], [met], [breach], [breach, met]].map((changes) =>
      stateOf(foldOne(handling, changes, '2026-10-01T00:00:00Z'), at('2026-10-08T15:59:59.999Z')),
    );
    expect(states).toEqual(['running', 'met', 'breached', 'met_late']);
    expect(stateOf(handling, at('2026-10-08T16:00:00Z'))).toBe('overdue');
    const ended = foldOne(handling, [{ change: 'end', id: 'XF-09/1', as: 'cancelled' }], '2026-10-01T00:00:00Z');
    expect(stateOf(ended, at('2027-10-08T16:00:00Z'))).toBe('cancelled');
  });
});

describe('moving a clock', () => {
  it('extends it once, from the original start, and gives those warnings again that lie ahead', () => {
    const warned = foldOne(handling, [{ change: 'pass', id: 'XF-09/1', moment: 'w10' }], '2026-09-22T01:00:00Z');
    const change = extendClock(time, warned, 30);
    expect(change).toMatchObject({ rawDueOn: '2026-11-01', legalDueOn: '2026-11-02', extension: 30 });
    const moved = foldOne(warned, [change], '2026-09-23T02:00:00Z');
    expect(moved.passed).toEqual([]);
    expect(nextMoment([moved])).toMatchObject({ name: 'w10', dueAt: '2026-10-22T01:00:00.000Z' });
    expect(() => extendClock(time, moved, 1)).toThrow(expect.objectContaining({ code: 'rules.extension_not_allowed' }));
  });

  it('keeps a passed warning whose new instant is behind', () => {
    const warned = foldOne(handling, [{ change: 'pass', id: 'XF-09/1', moment: 'w10' }], '2026-09-22T01:00:00Z');
    const moved = foldOne(warned, [extendClock(time, warned, 30)], '2026-10-25T02:00:00Z');
    expect(moved.passed).toEqual(['w10']);
  });

  it('refuses too long an extension, one that the rule does not have, and one after the legal date', () => {
    const code = (what: string) => expect.objectContaining({ code: `rules.${what}` });
    expect(() => extendClock(time, handling, 31)).toThrow(code('extension_too_long'));
    expect(() => extendClock(time, handling, 0)).toThrow(code('extension_too_long'));
    const review = openClock(time, start('XF-12', '2026-08-03'));
    expect(() => extendClock(time, review, 10)).toThrow(code('extension_not_allowed'));
    const breached = foldOne(handling, [{ change: 'breach', id: 'XF-09/1' }], '2026-10-09T00:00:00Z');
    expect(() => extendClock(time, breached, 10)).toThrow(code('already_expired'));
    const met = foldOne(handling, [{ change: 'meet', id: 'XF-09/1' }], '2026-10-01T00:00:00Z');
    expect(() => extendClock(time, met, 10)).toThrow(code('clock_ended'));
  });

  it('never takes back a breach in silence', () => {
    const early = openClock(without2026, start('XF-09', '2025-12-20'));
    const breached = foldOne(
      early,
      [
        { change: 'pass', id: early.id, moment: 'expiry' },
        { change: 'breach', id: early.id },
      ],
      '2026-02-19T00:00:00Z',
    );
    const moved = foldOne(breached, [extendClock(time, early, 10)], '2026-02-19T01:00:00Z');
    expect(moved).toMatchObject({ legalDueOn: '2026-02-28', breachedAt: '2026-02-18T16:00:00.000Z' });
    expect(stateOf(moved, at('2026-02-20T00:00:00Z'))).toBe('breached');
  });
});

describe('foldDuties', () => {
  const duty: Duty = {
    id: 'decide/1',
    clock: 'XF-09/1',
    claim: null,
    office: transport,
    capacity: null,
    what: 'decide',
  };

  it('opens and closes duties, and closes one whose clock is met, superseded or cancelled', () => {
    const open = foldDuties([], { duties: [{ change: 'open', duty }] });
    expect(open).toEqual([duty]);
    expect(foldDuties(open, { clocks: [{ change: 'breach', id: 'XF-09/1' }] })).toEqual([duty]);
    expect(foldDuties(open, { duties: [{ change: 'close', id: 'decide/1', as: 'done' }] })).toEqual([]);
    expect(foldDuties(open, { clocks: [{ change: 'meet', id: 'XF-09/1' }] })).toEqual([]);
    expect(foldDuties(open, { clocks: [{ change: 'end', id: 'XF-09/1', as: 'superseded' }] })).toEqual([]);
  });
});
