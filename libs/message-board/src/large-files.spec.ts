import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { aRow, aWorkbook, HEADER, rowsXml } from '../../../test/support/a-workbook.js';
import { collect } from '../../../test/support/held-memory.js';
import { readMessageBoard } from './index.js';

const now = as<Instant>('2026-11-24T00:00:00.000Z');

function aBoardOf(rows: number, text: string): Uint8Array {
  const numbers = Array.from({ length: rows }, (_, at) => at + 1);
  // Texts that differ, as real ones do: equal ones would pack like a bomb.
  const rowOf = (number: number) =>
    aRow(number, { 留言详情: `${(number * 2_654_435_761).toString(36).repeat(8)}${text}` });
  return aWorkbook({ sheets: [{ xml: rowsXml([HEADER, ...numbers.map(rowOf)]) }] });
}

describe('large files', () => {
  it('reads 50,000 rows within seconds and bounded memory', async () => {
    const bytes = aBoardOf(50_000, '留言详情'.repeat(50));
    collect();
    const before = process.memoryUsage().rss;
    // Of the process, not of the clock on the wall: other work of the machine makes no file large.
    const start = process.cpuUsage();
    const reading = await readMessageBoard(bytes, { now });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    expect(reading.isRead && reading.messages.length).toBe(50_000);
    expect(seconds).toBeLessThan(20);
    expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
  }, 60_000);

  it('refuses 50,001 rows', async () => {
    const reading = await readMessageBoard(aBoardOf(50_001, ''), { now });
    expect(reading).toMatchObject({ refusal: { reason: 'too-many-rows', limit: 50_000 } });
  }, 60_000);
});
