import { describe, expect, it } from '@jest/globals';
import type { Language } from '#libs/contracts';
import { toursPage } from './tours-page.js';
import { sayIn } from './words.js';

const tour = {
  ...{ number: '督2026-000001', period: '2026Q4', commissioner: '联席会议', adoptedOn: '2026-12-20', visits: 2 },
  summary: '两个单位。',
};
type Told = { found: number; mended: number; late: number; summary?: null };
const read = (language: Language, told: Told): string => {
  const given = { tours: [{ ...tour, ...told }], today: '2026-12-31', page: 0, older: null };
  return toursPage({ ...given, language, say: sayIn(language) }).body.text;
};

describe('the page of what tours came to', () => {
  it('says how many are under way where there are any, and nothing of them where there are none', () => {
    expect(read('zh', { found: 4, mended: 1, late: 1 })).toContain('逾期没有整改 1 个，正在办理 2 个。');
    expect(read('en', { found: 4, mended: 1, late: 1 })).toContain('late 1, under way 2.');
    for (const counts of [
      { found: 0, mended: 0, late: 0 },
      { found: 3, mended: 2, late: 1 },
    ]) {
      expect(read('zh', counts)).not.toContain('办理 ');
      expect(read('en', counts)).not.toContain('under way');
    }
  });

  it('says of one whose summary was erased that it was there', () => {
    const page = read('zh', { found: 1, mended: 1, late: 0, summary: null });
    for (const said of ['督2026-000001', '发现问题 1 个', '摘要已删除']) expect(page).toContain(said);
  });

  it('says that offices are looked at, and nobody in person', () => {
    expect(read('zh', { found: 0, mended: 0, late: 0 })).toContain('不针对个人');
  });
});
