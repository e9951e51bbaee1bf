import { readCitations, type Citation } from '#libs/rules';
import type { Language } from '../problem.js';

const digits = '零一二三四五六七八九';

/** A number of an article as a Chinese law writes it, 1 to 99. */
function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (one: number): string => (one === 0 ? '' : (digits[one] ?? ''));
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`;
}

function citationInChinese({ article, paragraph, item }: Citation): string {
  const named = [
    [article, '条'],
    [paragraph, '款'],
    [item, '项'],
  ] as const;
  return named.map(([number, name]) => (number === null ? '' : `第${numeral(number)}${name}`)).join('');
}

function citationInEnglish({ article, paragraph, item }: Citation): string {
  if (paragraph === null) return `${String(article)}${item === null ? '' : ` item ${String(item)}`}`;
  return `${String(article)}(${String(paragraph)})${item === null ? '' : `(${String(item)})`}`;
}

/**
 * Places in the Regulation (条款) as each language quotes them: `22(1)(3), 34` is 第二十二条第一款第三项、第三十四条, and
 * art. 22(1)(3), 34. An item of an article without paragraphs is named in English: `45(1)` is art. 45 item 1. What follows in the same article is not repeated in Chinese: 第二十三条第一款、第二款.
 *
 * @param citations as a rule pack writes them; what cites no place that exists stays as it is
 */
export function articleText(citations: string, language: Language): string {
  const found = readCitations(citations);
  if (found === null) return citations;
  if (language === 'en') return `art. ${found.map(citationInEnglish).join(', ')}`;
  return found
    .map((citation, index) => {
      const inChinese = citationInChinese(citation);
      const isSameArticle =
        found[index - 1]?.article === citation.article && (citation.paragraph ?? citation.item) !== null;
      return isSameArticle ? inChinese.slice(inChinese.indexOf('条') + 1) : inChinese;
    })
    .join('、');
}
