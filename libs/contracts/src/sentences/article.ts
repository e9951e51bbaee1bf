import type { Language } from '../problem.js';

const digits = '零一二三四五六七八九';

/** A number of an article as a Chinese law writes it, 1 to 999. */
function numeral(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (one: number): string => digits[one] ?? '';
  const hundred = hundreds === 0 ? '' : `${digit(hundreds)}百`;
  const one = ones === 0 ? '' : digit(ones);
  if (tens === 0) return `${hundred}${hundred !== '' && one !== '' ? '零' : ''}${one}`;
  return `${hundred}${tens === 1 && hundred === '' ? '' : digit(tens)}十${one}`;
}

const parts = ['条', '款', '项'] as const;
// Articles of one paragraph with items: what stands behind their number is an item at once.
const itemised = new Set(['31', '44']);

/**
 * Articles of the regulation (条款) as each language quotes them: `22(1)(3), 34` is 第二十二条第一款第三项、第三十四条, and
 * art. 22(1)(3), 34.
 *
 * @param articles as a rule pack writes them; what is written otherwise stays as it is
 */
export function articleText(articles: string, language: Language): string {
  if (language === 'en') return `art. ${articles}`;
  return articles
    .split(/,\s*/)
    .map((article) => {
      if (!/^\d{1,3}(\(\d{1,2}\)){0,2}$/.test(article)) return article;
      const numbers = article.match(/\d+/g) ?? [];
      const [of = ''] = numbers;
      const named = itemised.has(of) ? (['条', '项'] as const) : parts;
      return numbers.map((number, index) => `第${numeral(Number(number))}${named[index] ?? ''}`).join('');
    })
    .join('、');
}
