import { describe, expect, it } from '@jest/globals';
import { likenessOf, pairsOf } from './likeness.js';

const like = (one: string, other: string): number => likenessOf(pairsOf(one), pairsOf(other));

const matter = '修路把水渠挖断了，秋天浇不上水，找了村里两次没有答复，请求尽快修复。';

describe('how alike two texts are', () => {
  it('is 1 for the same words, however they are punctuated and spaced', () => {
    expect(like(matter, matter.replaceAll('，', '\n'))).toBe(1);
    expect(like('ＡＢＣ路', 'abc路')).toBe(1);
  });

  it('is high where one lies in the other, and low for words that only sound alike', () => {
    expect(like(matter, `${matter}另外村口的路灯也坏了三个月，夜里老人不敢出门，希望一并解决。`)).toBeGreaterThan(0.85);
    expect(like(matter, '修路挖断水渠没人管，秋天浇不上水。')).toBeGreaterThan(0.3);
    expect(like(matter, '拖欠工程款三个月，包工头联系不上。')).toBeLessThan(0.1);
  });

  it('takes no few words for a whole matter', () => {
    expect(like('水渠', matter)).toBeLessThan(0.1);
    expect(like('', matter)).toBe(0);
  });
});
