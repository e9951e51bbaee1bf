import type { ArticleSize } from './articles.js';
import type { Named } from './rule-pack.js';

/** A law beside 《信访工作条例》 that a pack cites, and what those of its articles have that are cited: no text of it. */
interface OtherLaw {
  readonly name: Named;
  readonly articles: Readonly<Record<number, ArticleSize>>;
}

const of = (paragraphs: number, items = 0): ArticleSize => ({ paragraphs, items });

/** Each by the word before its articles in a pack: `people-mediation 29(2)`. An article that is not listed is not cited. */
export const otherLaws = {
  'people-mediation': {
    name: { zh: '人民调解法', en: 'People’s Mediation Law' },
    articles: {
      ...{ 17: of(1), 18: of(1), 21: of(2), 23: of(1, 4), 25: of(1), 26: of(1), 28: of(1), 29: of(2, 3), 30: of(1) },
      33: of(3),
    },
  },
  'court-invited': {
    name: { zh: '最高人民法院关于人民法院特邀调解的规定', en: 'Provisions on Mediation by Invitation of the Courts' },
    articles: { 12: of(1), 15: of(3, 3), 18: of(2), 21: of(2), 24: of(3, 3), 26: of(2, 4), 27: of(3) },
  },
  'court-online': {
    name: { zh: '人民法院在线调解规则', en: 'Rules on Online Mediation of the Courts' },
    articles: { 12: of(2), 19: of(2), 21: of(2, 3), 24: of(2), 25: of(1, 8), 26: of(2) },
  },
  medical: {
    name: { zh: '医疗纠纷预防和处理条例', en: 'Regulations on Medical Disputes' },
    articles: { 31: of(4), 38: of(1), 39: of(2), 43: of(1) },
  },
  labour: {
    name: { zh: '劳动争议调解仲裁法', en: 'Law on Labour Dispute Mediation and Arbitration' },
    articles: { 5: of(1), 14: of(3), 27: of(4) },
  },
  'domestic-violence': {
    name: { zh: '反家庭暴力法', en: 'Anti-Domestic Violence Law' },
    articles: { 14: of(1) },
  },
} as const satisfies Readonly<Record<string, OtherLaw>>;

/** One of them. */
export type OtherLawName = keyof typeof otherLaws;

/** Whether a word before an article names one of them. */
export const isOtherLaw = (word: string): word is OtherLawName => Object.hasOwn(otherLaws, word);

/** What an article of such a law has; null: it is not among those that are cited. */
export function articleSizeOf(law: OtherLawName, article: number): ArticleSize | null {
  const { articles }: OtherLaw = otherLaws[law];
  return articles[article] ?? null;
}
