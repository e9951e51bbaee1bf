import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import type { ClockStage } from './clock-stage.js';
import { deadlineWords, type Deadline } from './deadline-words.js';

// Friday 2026-12-04; the days from the Monday of that week, five of seven worked.
const today = as<LegalDate>('2026-12-04');
const almanac = { from: '2026-11-30', days: '1111100111110011111001111100' };

function words(stage: ClockStage, legalDueOn: string | null, more: Partial<Deadline> = {}) {
  const deadline: Deadline = {
    stage,
    rawDueOn: legalDueOn,
    legalDueOn,
    provisional: false,
    unit: 'CALENDAR_DAY',
    ...more,
  };
  return (['zh', 'en'] as const).map((language) => {
    const { lead, until, rolled, provisional } = deadlineWords(deadline, { today, language, almanac });
    return [lead, until, rolled, provisional].filter((part) => part !== null).join(' · ');
  });
}

describe('a deadline in words', () => {
  it('says the hour at which a limit in hours ends, and that of any other its day', () => {
    const ofHours = { unit: 'HOUR', legalDueAt: '2026-12-04T03:07:59.000Z' } as const;
    expect(words('today', '2026-12-04', ofHours)).toEqual(['今日到期 · 11:07 止', 'Due today · by 11:07']);
    expect(words('overdue', '2026-12-04', ofHours)).toEqual([
      '已逾期 · 已于 12-04（五）11:07 到期',
      'Overdue · was due 11:07, Fri 4 Dec',
    ]);
    expect(words('running', '2026-12-05', { ...ofHours, legalDueAt: '2026-12-04T18:00:00.000Z' })[0]).toBe(
      '还剩 1 天 · 2026-12-05（六）02:00 止',
    );
    expect(words('today', '2026-12-04', { ...ofHours, unit: 'WORKING_DAY' })[0]).toBe('今日到期 · 24:00 止');
  });

  it('says the days that are left, with the weekday and 24:00', () => {
    expect(words('warn', '2026-12-11')).toEqual([
      '还剩 7 天 · 2026-12-11（五）24:00 止',
      '7 days left · until 24:00, Fri 11 Dec 2026',
    ]);
  });

  it('counts in working days where the rule does', () => {
    expect(words('running', '2026-12-09', { unit: 'WORKING_DAY' })).toEqual([
      '还剩 3 个工作日 · 2026-12-09（三）24:00 止',
      '3 working days left · until 24:00, Wed 9 Dec 2026',
    ]);
  });

  it('falls back on days where the almanac does not reach', () => {
    expect(words('running', '2027-06-01', { unit: 'WORKING_DAY' })[0]).toBe('还剩 179 天 · 2027-06-01（二）24:00 止');
  });

  it('says today and how late', () => {
    expect(words('today', '2026-12-04')).toEqual(['今日到期 · 24:00 止', 'Due today · by 24:00']);
    expect(words('overdue', '2026-12-02')).toEqual([
      '逾期 2 天 · 已于 12-02（三）24:00 到期',
      '2 days overdue · was due Wed 2 Dec',
    ]);
  });

  it('says that the last day was moved, and that a date is provisional', () => {
    expect(words('running', '2026-12-21', { rawDueOn: '2026-12-20' })[0]).toContain('原 12-20（日）顺延至 12-21（一）');
    expect(words('running', '2027-01-04', { provisional: true })).toEqual([
      '还剩 31 天 · 2027-01-04（一）24:00 止 · ≈ 暂定，2027 年放假安排未公布',
      '31 days left · until 24:00, Mon 4 Jan 2027 · ≈ Provisional, 2027 calendar not published',
    ]);
  });

  it('has a word for what has no date', () => {
    expect(words('idle', null)).toEqual(['未起算', 'Not started']);
    expect(words('no_limit', null)).toEqual(['没有规定期限', 'No limit in the text']);
  });

  it('says when what is done was done', () => {
    expect(words('met_late', '2026-12-02', { endedOn: '2026-12-03' })[1]).toBe(
      'Done late Thu 3 Dec · limit Wed 2 Dec 2026',
    );
  });
});
