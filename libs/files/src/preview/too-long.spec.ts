import { expect, it } from '@jest/globals';
import { TooLong } from './too-long.js';

const minutes = 60_000;

it('is not tried again for ten minutes, and longer each time, a day at most', () => {
  let now = 0;
  const tooLong = new TooLong(() => now);
  expect(tooLong.has('slow')).toBe(false);
  for (const pause of [10, 40, 160, 640, 1_440, 1_440]) {
    tooLong.note('slow');
    now += pause * minutes - 1;
    expect(tooLong.has('slow')).toBe(true);
    now += 1;
    expect(tooLong.has('slow')).toBe(false);
  }
  tooLong.forget('slow');
  tooLong.note('slow');
  now += 10 * minutes;
  expect(tooLong.has('slow')).toBe(false);
});

it('remembers the last ones alone', () => {
  const tooLong = new TooLong(() => 0);
  for (let n = 0; n <= 2_000; n += 1) tooLong.note(String(n));
  expect([tooLong.has('0'), tooLong.has('1'), tooLong.has('2000')]).toEqual([false, true, true]);
});
