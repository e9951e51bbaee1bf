import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { grouped } from './duty-groups.js';

const today = as<LegalDate>('2026-12-04');
const duty = (legalDueOn: string | null, more: object = {}) => ({
  legalDueOn,
  isOverdue: false,
  isDrill: false,
  now: '2026-12-04T01:00:00.000Z',
  ...more,
});
const groupsOf = (...duties: ReturnType<typeof duty>[]) => grouped(duties, today).map(({ group }) => group);

describe('the groups of the inbox', () => {
  it('are late, today, this week, later and without a date, and none that is empty', () => {
    const all = [
      duty('2026-12-02', { isOverdue: true }),
      duty('2026-12-04'),
      duty('2026-12-11'),
      duty('2026-12-12'),
      duty(null),
    ];
    expect(groupsOf(...all)).toEqual(['overdue', 'today', 'week', 'later', 'undated']);
    expect(groupsOf(duty('2026-12-12'))).toEqual(['later']);
  });

  it('go by the day of the drill where a duty is one of a drill', () => {
    expect(groupsOf(duty('2027-01-04', { isDrill: true, now: '2027-01-04T01:00:00.000Z' }))).toEqual(['today']);
  });
});
