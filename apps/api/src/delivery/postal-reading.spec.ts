import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { readPostalFile } from './postal-reading.js';

const today = as<LegalDate>('2026-12-01');
const readOf = (...rows: string[]) =>
  readPostalFile(Buffer.from(['送达件编号,邮件号,交邮日期', ...rows].join('\n')), 'zh', today);

const problemsOf = async (...rows: string[]) => {
  const read = await readOf(...rows);
  return read.refusal === null ? read.rows.map(({ problem }) => problem) : read.refusal;
};

describe('a list of letters as text', () => {
  it('has lost a tracking number that a workbook has made a power of ten', async () => {
    const rows = ['信2026-000008-1,1.23457E+12,2026-11-30', '信2026-000009-1,1E+12,2026-11-30'];
    expect(await problemsOf(...rows)).toEqual(['number_lost', 'number_lost']);
  });

  it('keeps one that only looks like it', async () => {
    const rows = ['信2026-000008-1,1234567890123,2026-11-30', '信2026-000009-1,1E12345002CN,2026-11-30'];
    expect(await problemsOf(...rows)).toEqual([null, null]);
  });

  it('has days as people write them, without a year too: the last one that was', async () => {
    const written = ['2026年11月30日', '11月30日', '11-30', '12/1', '12月2日', '2月30日', '30日'];
    const read = await readOf(...written.map((day) => `信2026-000008-1,XA1,${day}`));
    const days = read.refusal === null ? read.rows.map(({ postedOn, problem }) => postedOn ?? problem) : [];
    const [posted, before] = ['2026-11-30', '2025-12-02'];
    expect(days).toEqual([posted, posted, posted, today, before, 'date_not_read', 'date_not_read']);
  });
});
