import { describe, expect, it } from '@jest/globals';
import { articleSize, readCitations } from './index.js';

describe('a citation', () => {
  it.each([
    ['34', { article: 34, paragraph: null, item: null }],
    ['40(4)', { article: 40, paragraph: 4, item: null }],
    ['22(1)(3)', { article: 22, paragraph: 1, item: 3 }],
    ['31(6)', { article: 31, paragraph: null, item: 6 }],
    ['44(3)', { article: 44, paragraph: null, item: 3 }],
    ['people-mediation 29(2)', { law: 'people-mediation', article: 29, paragraph: 2, item: null }],
    ['civil-procedure 205(1)', { law: 'civil-procedure', article: 205, paragraph: null, item: 1 }],
    ['court-online 25(6)', { law: 'court-online', article: 25, paragraph: null, item: 6 }],
  ])('of %s is read', (text, citation) => {
    expect(readCitations(text)).toEqual([citation]);
  });

  it('may name several places', () => {
    expect(readCitations('23(1), 23(2), 44(3)')).toEqual([
      { article: 23, paragraph: 1, item: null },
      { article: 23, paragraph: 2, item: null },
      { article: 44, paragraph: null, item: 3 },
    ]);
  });

  it.each([
    ['no article', ''],
    ['an article beyond the last', '51'],
    ['an article of three digits of the Regulation', '205'],
    ['an article 0', '0'],
    ['a paragraph beyond the last', '23(5)'],
    ['a paragraph of an article of one', '34(1)'],
    ['an item of a paragraph without any', '23(1)(2)'],
    ['an item beyond the last', '22(1)(4)'],
    ['an item of a paragraph that has none, of an article that has', '32(2)(1)'],
    ['an item beyond the last of an article of one paragraph', '31(7)'],
    ['a paragraph and an item of an article of one paragraph', '31(1)(6)'],
    ['an item and the one paragraph of an article of one', '31(6)(1)'],
    ['two paragraphs in one', '36(1)(2)'],
    ['one place that exists and one that does not', '34, 51'],
    ['places without a space between them', '23(1),23(2)'],
    ['words', '第三十四条'],
    ['a leading zero', '034'],
    ['a law that is not known', 'nowhere 1'],
    ['an article of another law that is not listed', 'medical 99'],
    ['a paragraph beyond the last of another law', 'people-mediation 29(3)'],
  ])('of %s is none', (_what, text) => {
    expect(readCitations(text)).toBeNull();
  });

  it('takes a bracket for an item in the articles of one paragraph that have items, and in no others', () => {
    const articles = Array.from({ length: 50 }, (_, index) => index + 1);
    const itemised = articles.filter((article) => readCitations(`${String(article)}(1)`)?.[0]?.item === 1);
    expect(itemised).toEqual([5, 8, 26, 31, 42, 44, 45, 46]);
    const paragraphs = articles.map((article) => articleSize(article)?.paragraphs ?? 0);
    expect(paragraphs.reduce((sum, each) => sum + each)).toBe(98);
    expect([0, 51, 1.5].map(articleSize)).toEqual([null, null, null]);
  });
});
