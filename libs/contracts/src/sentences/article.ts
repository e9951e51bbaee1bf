import { otherLaws, readCitations, type Citation } from '#libs/rules';
import type { Language } from '../problem.js';

const digits = '零一二三四五六七八九';

const digit = (one: number): string => (one === 0 ? '' : (digits[one] ?? ''));

/** A number of an article as a Chinese law writes it, 1 to 999: 十二, 二百零五. */
function numeral(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  if (hundreds === 0) return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(ones)}`;
  const zero = tens === 0 && ones > 0 ? '零' : '';
  return `${digit(hundreds)}百${zero}${tens > 0 ? `${digit(tens)}十` : ''}${digit(ones)}`;
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

/** A law is named at the first of several places of it; the Regulation, where it comes first, by whoever quotes. */
const namesLaw = ({ law }: Citation, before: Citation | undefined): boolean => law !== before?.law;

const regulation = { zh: '信访工作条例', en: 'Regulations on Petition Work' };
const lawOf = ({ law }: Citation, language: Language): string =>
  (law === undefined ? regulation : otherLaws[law].name)[language];

/**
 * Places in the Regulation (条款) as each language quotes them: `22(1)(3), 34` is 第二十二条第一款第三项、第三十四条, and
 * art. 22(1)(3), 34. An item of an article without paragraphs is named in English: `45(1)` is art. 45 item 1. What follows in the same article is not repeated in Chinese: 第二十三条第一款、第二款.
 * Those of another law follow its name: `medical 38` is 《医疗纠纷预防和处理条例》第三十八条.
 *
 * @param citations as a rule pack writes them; what cites no place that exists stays as it is
 */
export function articleText(citations: string, language: Language): string {
  const found = readCitations(citations);
  if (found === null) return citations;
  if (language === 'en') return inEnglish(found);
  return found
    .map((citation, index) => {
      const inChinese = citationInChinese(citation);
      const before = found[index - 1];
      if (namesLaw(citation, before)) return `《${lawOf(citation, 'zh')}》${inChinese}`;
      const isSameArticle = before?.article === citation.article && (citation.paragraph ?? citation.item) !== null;
      return isSameArticle ? inChinese.slice(inChinese.indexOf('条') + 1) : inChinese;
    })
    .join('、');
}

/** The same with the name of its law also where that is the Regulation: for whoever reads the places alone, as on a paper. */
export function citationText(citations: string, language: Language): string {
  const said = articleText(citations, language);
  const [first] = readCitations(citations) ?? [];
  if (first === undefined || first.law !== undefined) return said;
  return language === 'zh' ? `《${regulation.zh}》${said}` : `${regulation.en}, ${said}`;
}

function inEnglish(found: readonly Citation[]): string {
  return found
    .map((citation, index) => {
      const place = citationInEnglish(citation);
      if (namesLaw(citation, found[index - 1])) return `${lawOf(citation, 'en')}, art. ${place}`;
      return index === 0 ? `art. ${place}` : place;
    })
    .join(', ');
}

/** Whether they are places of another law, which its name introduces. */
export const isOtherLawCited = (citations: string): boolean => readCitations(citations)?.[0]?.law !== undefined;
