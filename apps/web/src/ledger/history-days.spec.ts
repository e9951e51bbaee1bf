import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { historyDays } from './history-days.js';

const lines = (...days: string[]) => days.map((day) => ({ at: `${day}T04:00:00.000Z` }));
const short = (rows: ReturnType<typeof historyDays>) =>
  rows.map((row) =>
    row.is === 'day' ? `${row.on} ${String(row.lines.length)}` : `${row.from}..${row.to} ${String(row.days)}`,
  );
const usual = { order: 'oldest', today: null, isFiltered: false } as const;

describe('the days of a history', () => {
  it('gathers what happened on one day in Shanghai, and shows silence as a row', () => {
    const history = { ...usual, lines: [...lines('2026-09-30', '2026-09-30'), { at: '2026-10-08T16:30:00.000Z' }] };
    expect(short(historyDays(history))).toEqual(['2026-09-30 2', '2026-10-01..2026-10-08 8', '2026-10-09 1']);
  });

  it('makes no row of two days, and one of three', () => {
    expect(short(historyDays({ ...usual, lines: lines('2026-10-09', '2026-10-12') }))).toHaveLength(2);
    expect(short(historyDays({ ...usual, lines: lines('2026-10-09', '2026-10-13') }))[1]).toBe(
      '2026-10-10..2026-10-12 3',
    );
  });

  it('reads the same backwards', () => {
    const rows = historyDays({ ...usual, lines: lines('2026-10-09', '2026-10-01'), order: 'newest' });
    expect(short(rows)).toEqual(['2026-10-09 1', '2026-10-02..2026-10-08 7', '2026-10-01 1']);
  });

  it('counts silence up to the day of the case, that day included', () => {
    const today = as<LegalDate>('2026-10-13');
    const [day, gap] = historyDays({ ...usual, lines: lines('2026-10-09'), today });
    expect(day?.is).toBe('day');
    expect(gap).toEqual({ is: 'gap', from: '2026-10-10', to: '2026-10-13', days: 4, isToNow: true });
    expect(historyDays({ ...usual, lines: [], today })).toEqual([]);
  });

  it('says nothing of silence where lines are left out', () => {
    const history = { ...usual, lines: lines('2026-09-01', '2026-10-13'), isFiltered: true };
    expect(short(historyDays(history))).toEqual(['2026-09-01 1', '2026-10-13 1']);
  });
});
