import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { nowWords } from './now-words.js';

const leg: Parameters<typeof nowWords>[1] = {
  ...{ leg: 1, channel: 'sms', stage: 'due' },
  ...{ attempts: 0, notBefore: null, reports: [], why: null },
};
const at = (time: string): string => `2026-08-05T${time}Z`;
const seen = { lastAt: at('02:00:00'), isStuck: false };
const said = (more: object, now: string, of: Partial<Parameters<typeof nowWords>[2]> = {}): string =>
  nowWords(sayIn('zh'), { ...leg, ...more }, { ...seen, ...of, now: at(now) });

describe('what a delivery waits for now', () => {
  it('is the sending, at once or at its time', () => {
    expect(said({}, '02:00:05')).toBe('就要发送。');
    expect(said({ notBefore: at('23:00:00') }, '02:00:05')).toMatch(/^第 1 次在 .+ 发送。$/u);
  });

  it('is the engine, where the time of the sending has long come and nothing has begun', () => {
    expect(said({}, '02:02:01')).toMatch(/时间引擎/u);
    expect(said({ notBefore: at('02:30:00') }, '02:31:00')).toMatch(/^第 1 次/u);
    expect(said({ notBefore: at('02:30:00') }, '02:32:01')).toMatch(/时间引擎/u);
  });

  it('is never the engine where a person or a receipt is waited for, or nothing is known yet', () => {
    expect(said({ stage: 'awaiting' }, '09:00:00')).toBe('已经发出，等收件人在网上阅签。');
    expect(said({ stage: 'byHand', channel: 'hand' }, '09:00:00')).toMatch(/当面/u);
    expect(said({}, '09:00:00', { lastAt: null })).toBe('就要发送。');
    expect(said({}, '09:00:00', { isStuck: true })).toBe('就要发送。');
  });
});
