import { describe, expect, it } from '@jest/globals';
import { as, type Clock, type Instant, type LegalDate } from '#libs/kernel';
import { start } from '../../../test/support/a-clock.js';
import { nationalTime } from '../../../test/support/law.js';
import { openClock } from './clocks.js';
import { keptClock, wholeClock } from './kept-clock.js';

const opened = openClock(nationalTime('petition'), start('XF-09', '2026-08-20'));

const [friday, monday] = [as<LegalDate>('2026-08-21'), as<LegalDate>('2026-08-24')];
const due = { rawDueOn: friday, legalDueOn: friday, legalDueAt: as<Instant>('2026-08-21T16:00:00.000Z') };

describe('a clock as it is kept', () => {
  it.each<[string, Partial<Clock>]>([
    ['on the day that was counted', due],
    ['moved off a rest day', { ...due, legalDueOn: monday, legalDueAt: as<Instant>('2026-08-24T16:00:00.000Z') }],
    ['of hours', { ...due, legalDueAt: as<Instant>('2026-08-21T05:30:00.000Z') }],
    ['without a limit', { rawDueOn: null, legalDueOn: null, legalDueAt: null }],
    ['without an instant', { ...due, legalDueAt: null }],
    ['by another name than its rule', { ...due, rule: 'XF-LOOK' }],
    ['that was met', { ...due, metAt: due.legalDueAt, metOn: friday, passed: ['w2'] }],
  ])('is read whole: %s', (_what, fields) => {
    const clock = { ...opened, ...fields };
    expect(wholeClock(JSON.parse(JSON.stringify(keptClock(clock))) as object)).toEqual(clock);
    expect(wholeClock(clock)).toEqual(clock);
  });

  it('leaves out what follows, and no day that does not', () => {
    const kept = keptClock({ ...opened, ...due });
    for (const field of ['rule', 'legalDueOn', 'legalDueAt']) expect(kept).not.toHaveProperty(field);
    expect(keptClock({ ...opened, ...due, legalDueOn: monday })).toMatchObject({ legalDueOn: monday });
  });
});
