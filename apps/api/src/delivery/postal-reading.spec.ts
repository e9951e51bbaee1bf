import { describe, expect, it } from '@jest/globals';
import { readPostalFile } from './postal-reading.js';

const problemsOf = async (...rows: string[]) => {
  const read = await readPostalFile(Buffer.from(['送达件编号,邮件号,交邮日期', ...rows].join('\n')), 'zh');
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
});
