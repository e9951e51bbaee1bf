import { describe, expect, it } from '@jest/globals';
import { shanghaiText } from '#libs/calendar';
import { as, type Instant } from '#libs/kernel';
import type { Cell } from '#libs/workbook';
import { readWhen } from './when.js';

const now = as<Instant>('2026-11-24T12:00:00.000Z');
const text = (written: string): Cell => ({ holds: 'text', text: written });
const serial = (number: number): Cell => ({ holds: 'number', number, text: String(number) });

function read(cell: Cell, is1904 = false): string {
  const outcome = readWhen(cell, now, is1904);
  if ('reason' in outcome) return outcome.reason;
  return shanghaiText(outcome.when.at) + (outcome.when.isTimeKnown ? '' : ' (date only)');
}

describe('readWhen', () => {
  it.each([
    ['2019/4/25 9:32:09', '2019-04-25T09:32:09+08:00'],
    ['2019-04-25 09:32', '2019-04-25T09:32:00+08:00'],
    ['2019.4.25', '2019-04-25T00:00:00+08:00 (date only)'],
    ['2019年4月25日', '2019-04-25T00:00:00+08:00 (date only)'],
    ['2019年4月25日9时32分', '2019-04-25T09:32:00+08:00'],
    ['2019年4月25日 9:32:09', '2019-04-25T09:32:09+08:00'],
    ['2019-04-25T09:32:09', '2019-04-25T09:32:09+08:00'],
    ['2019-04-25 09:32:09.0', '2019-04-25T09:32:09+08:00'],
    ['\u3000２０１９／４／２５　９：３２：０９\u00A0', '2019-04-25T09:32:09+08:00'],
    ['\u200B2019/4/25 9:32:09\uFEFF', '2019-04-25T09:32:09+08:00'],
    ['2019/4/25 下午 3:20', '2019-04-25T15:20:00+08:00'],
    ['2019/4/25 上午 12:20', '2019-04-25T00:20:00+08:00'],
    ['2019/4/25 3:20:00 PM', '2019-04-25T15:20:00+08:00'],
    ['2019/4/25 0:00:00', '2019-04-25T00:00:00+08:00'],
    ['2026-01-05T08:00:00+08:00', '2026-01-05T08:00:00+08:00'],
    ['2026-01-04T23:59:59Z', '2026-01-05T07:59:59+08:00'],
    ['2026-01-04T16:00:00.000Z', '2026-01-05T00:00:00+08:00'],
    ['2026-01-05T01:30+05:30', '2026-01-05T04:00:00+08:00'],
    ['2026-01-04 20:00:00-05', '2026-01-05T09:00:00+08:00'],
    ['2026-01-05T08:00:00+0800', '2026-01-05T08:00:00+08:00'],
    ['2020/2/29', '2020-02-29T00:00:00+08:00 (date only)'],
  ])('reads %j', (written, expected) => {
    expect(read(text(written))).toBe(expected);
  });

  it.each([
    ['2019/2/29', 'no-such-date'],
    ['1900/2/29', 'no-such-date'],
    ['2019/13/1', 'no-such-date'],
    ['2019/0/1', 'no-such-date'],
    ['0000/0/0', 'no-such-date'],
    ['2019/4/25 24:00:00', 'no-such-time'],
    ['2019/4/25 9:60', 'no-such-time'],
    ['2019/4/25 上午 13:00', 'no-such-time'],
    ['2019-04-25T09:32:09+15:00', 'no-such-time'],
    ['2019-04-25T09:32:09+08:60', 'no-such-time'],
    ['2019-02-30T09:32:09Z', 'no-such-date'],
    ['2019-04-25Z', 'not-a-date'],
    ['1991-12-31T20:00:00+14:00', 'implausible-date'],
    ['1992-01-01T00:00:00+14:00', 'implausible-date'],
    ['2026-11-24T12:00:01Z', 'future-date'],
    ['0019/4/25', 'implausible-date'],
    ['1991/12/31', 'implausible-date'],
    ['19/4/25', 'not-a-date'],
    ['2019/4-25', 'not-a-date'],
    ['20190425', 'not-a-date'],
    ['2019/4/25 9', 'not-a-date'],
    ['2019/4/25 9:32:09 起', 'not-a-date'],
    ['昨天', 'not-a-date'],
    ['2026/11/24 20:00:01', 'future-date'],
    ['9999/12/31', 'future-date'],
  ])('refuses %j', (written, reason) => {
    expect(read(text(written))).toBe(reason);
  });

  it.each([
    [43_580.39732639, '2019-04-25T09:32:09+08:00'],
    [43580, '2019-04-25T00:00:00+08:00 (date only)'],
    [43579.999999, '2019-04-25T00:00:00+08:00'],
    [36526.5, '2000-01-01T12:00:00+08:00'],
  ])('reads the serial %d in office time, to the second', (number, expected) => {
    expect(read(serial(number))).toBe(expected);
  });

  it.each([
    [0.5, 'not-a-date'],
    [-1, 'not-a-date'],
    [20190425, 'not-a-date'],
    [60, 'implausible-date'],
    [69878.4, 'future-date'],
  ])('refuses the serial %d', (number, reason) => {
    expect(read(serial(number))).toBe(reason);
  });

  it('counts serials from 1904 where the workbook says so', () => {
    expect(read(serial(43580 - 1462), true)).toBe('2019-04-25T00:00:00+08:00 (date only)');
  });

  it('takes the moment of the import itself, and a date that is today', () => {
    expect(read(text('2026/11/24 20:00:00'))).toBe('2026-11-24T20:00:00+08:00');
    expect(read(text('2026/11/24'))).toBe('2026-11-24T00:00:00+08:00 (date only)');
  });
});
