import { describe, expect, it } from '@jest/globals';
import {
  dateFor,
  dateInList,
  dateInSentence,
  dateOfInstant,
  instantInSentence,
  instantText,
  endText,
  monthOf,
  timeText,
} from './dates.js';

describe('dates and times', () => {
  it('are of Shanghai whatever zone the browser is in', () => {
    expect(dateOfInstant('2026-12-04T16:00:00.000Z')).toBe('2026-12-05');
    expect(dateOfInstant('2026-12-04T15:59:59.999Z')).toBe('2026-12-04');
    expect(instantText('2026-12-04T01:41:08.000Z')).toBe('2026-12-04 09:41');
    expect(timeText('2026-12-04T16:05:00.000Z')).toBe('00:05');
  });

  it('end a limit at 24:00 of its day, and leave every other moment as it is', () => {
    expect(endText('2026-11-30T16:00:00.000Z')).toBe('2026-11-30 24:00');
    expect(endText('2026-12-31T16:00:00.000Z')).toBe('2026-12-31 24:00');
    expect(endText('2026-11-30T16:00:08.000Z')).toBe('2026-12-01 00:00');
    expect(endText('2026-12-04T01:41:00.000Z')).toBe('2026-12-04 09:41');
  });

  it('always name the weekday', () => {
    expect([dateInList('2026-12-09', 'zh'), dateInList('2026-12-09', 'en')]).toEqual([
      '2026-12-09（三）',
      'Wed 9 Dec 2026',
    ]);
    expect([dateInSentence('2026-12-09', 'zh'), dateInSentence('2026-12-09', 'en')]).toEqual([
      '2026年12月9日（星期三）',
      'Wed 9 December 2026',
    ]);
  });

  it('leave out the year only where it is the reader’s own, and never on paper', () => {
    const reader = { language: 'zh', today: '2026-12-04' } as const;
    expect(dateFor('2026-12-02', reader)).toBe('12-02（三）');
    expect(dateFor('2027-01-04', { ...reader, language: 'en' })).toBe('Mon 4 Jan 2027');
    expect(dateFor('2026-12-02', { ...reader, isOnPaper: true })).toBe('2026-12-02（三）');
    expect(instantInSentence('2026-12-04T01:41:08.000Z', 'zh')).toBe('2026年12月4日（星期五）09:41');
    expect(monthOf('2026-12-02', 'zh')).toBe('12月');
  });
});
