import { describe, expect, it } from '@jest/globals';
import { at, day, start } from '../../../test/support/a-clock.js';
import { nationalTime, nationalTimeBefore } from '../../../test/support/law.js';
import { explainClock, openClock } from './index.js';

const time = nationalTime('petition');
const without2026 = nationalTimeBefore(2026, 'petition');

const handling = openClock(time, start('XF-09', '2026-08-03'));

describe('explainClock', () => {
  it('tells the national holiday on which the date rolled, by its notice', () => {
    const { days, counted, isSameCalendar } = explainClock(time, handling);
    expect({ counted, isSameCalendar }).toEqual({ counted: 60, isSameCalendar: true });
    expect(days.find(({ isRawDue }) => isRawDue)?.day).toMatchObject({ reason: 'off_day', layer: 'CN' });
    expect(days.find(({ on }) => on === '2026-10-05')).toMatchObject({ role: 'rolled_over', rule: 'DC-15' });
    expect(days.at(-1)).toMatchObject({ on: '2026-10-08', role: 'legal_end', isLegalDue: true });
  });

  it('says when it explains by another calendar than the one that dated the clock', () => {
    expect(explainClock(without2026, handling).isSameCalendar).toBe(false);
    expect(explainClock(time, openClock(time, start('XF-01', '2026-08-03'))).days).toEqual([]);
  });

  it('explains every rule of the pack up to its own due date', () => {
    for (const { id, limit } of Object.values(time.rules.clocks)) {
      const more = { setOn: day('2026-09-30'), startAt: at('2026-08-03T09:00:00+08:00') };
      const clock = openClock(time, start(id, '2026-08-03', more));
      const { days } = explainClock(time, clock);
      expect({ id, on: days.at(-1)?.on ?? null }).toEqual({ id, on: clock.legalDueOn });
      expect(days.length === 0).toBe(limit.kind === 'none');
    }
  });
});
