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
      3: of(1, 3),
      4: of(1),
      5: of(2),
      6: of(1),
      8: of(3),
      9: of(2),
      10: of(1),
      14: of(2),
      15: of(1, 4),
      16: of(1),
      17: of(1),
      18: of(1),
      19: of(1),
      20: of(2),
      21: of(2),
      22: of(1),
      23: of(1, 4),
      24: of(1, 3),
      25: of(1),
      26: of(1),
      27: of(1),
      28: of(1),
      29: of(2, 3),
      30: of(1),
      31: of(2),
      32: of(1),
      33: of(3),
    },
  },
  'mediation-committees': {
    name: { zh: '人民调解委员会组织条例', en: 'Regulations on Mediation Committees of 1989' },
    articles: { 7: of(3), 9: of(2) },
  },
  'court-invited': {
    name: { zh: '最高人民法院关于人民法院特邀调解的规定', en: 'Provisions on Mediation by Invitation of the Courts' },
    articles: {
      12: of(1),
      13: of(1),
      14: of(3),
      15: of(3, 3),
      16: of(1),
      18: of(2),
      19: of(2),
      20: of(1),
      21: of(2),
      22: of(1),
      24: of(3, 3),
      25: of(2),
      26: of(2, 4),
      27: of(3),
    },
  },
  'court-online': {
    name: { zh: '人民法院在线调解规则', en: 'Rules on Online Mediation of the Courts' },
    articles: {
      10: of(3),
      11: of(1),
      12: of(2),
      13: of(2, 3),
      14: of(1),
      15: of(2),
      18: of(1),
      19: of(2),
      20: of(2),
      21: of(2, 3),
      22: of(2),
      24: of(2),
      25: of(1, 8),
      26: of(2),
    },
  },
  medical: {
    name: { zh: '医疗纠纷预防和处理条例', en: 'Regulations on Medical Disputes' },
    articles: { 31: of(4), 38: of(1), 39: of(2), 40: of(3), 42: of(2), 43: of(1) },
  },
  labour: {
    name: { zh: '劳动争议调解仲裁法', en: 'Law on Labour Dispute Mediation and Arbitration' },
    articles: { 5: of(1), 10: of(2, 3), 14: of(3), 15: of(1), 16: of(1), 27: of(4) },
  },
  'rural-land': {
    name: { zh: '农村土地承包经营纠纷调解仲裁法', en: 'Law on Disputes over Rural Land Contracts' },
    articles: { 4: of(1), 10: of(2), 18: of(1), 47: of(1), 48: of(1) },
  },
  'domestic-violence': {
    name: { zh: '反家庭暴力法', en: 'Anti-Domestic Violence Law' },
    articles: { 13: of(3), 14: of(1), 15: of(2), 16: of(2), 23: of(2), 28: of(1) },
  },
  'electronic-signature': {
    name: { zh: '电子签名法', en: 'Electronic Signature Law' },
    articles: { 3: of(3), 13: of(2, 4), 14: of(1) },
  },
  'civil-code': {
    name: { zh: '民法典', en: 'Civil Code' },
    articles: { 188: of(2), 189: of(1), 195: of(1, 4), 196: of(1, 4) },
  },
  'civil-procedure': {
    name: { zh: '民事诉讼法', en: 'Civil Procedure Law' },
    articles: { 86: of(1), 187: of(1), 205: of(1, 2), 206: of(1), 225: of(2, 2), 249: of(2), 250: of(2) },
  },
  'civil-procedure-interpretation': {
    name: {
      zh: '最高人民法院关于适用民事诉讼法的解释',
      en: 'Interpretation of the Civil Procedure Law by the Supreme Court',
    },
    articles: { 353: of(1), 354: of(2), 355: of(2, 5), 356: of(2), 357: of(2), 358: of(1, 6), 372: of(2) },
  },
  'confirmation-provisions': {
    name: {
      zh: '最高人民法院关于人民调解协议司法确认程序的若干规定',
      en: 'Provisions of the Supreme Court on Judicial Confirmation of 2011',
    },
    articles: { 4: of(2, 4), 5: of(2), 11: of(1), 13: of(1) },
  },
  reconsideration: {
    name: { zh: '行政复议法', en: 'Administrative Reconsideration Law' },
    articles: { 5: of(2), 20: of(3), 23: of(2, 5), 39: of(3, 10), 73: of(2) },
  },
  'police-procedure': {
    name: { zh: '公安机关办理行政案件程序规定', en: 'Police Provisions on Administrative Cases' },
    articles: { 165: of(3), 178: of(3, 3), 183: of(1), 185: of(2), 186: of(1) },
  },
  traffic: {
    name: { zh: '道路交通安全法实施条例', en: 'Regulations on Road Traffic Safety' },
    articles: { 94: of(2), 95: of(2), 96: of(2) },
  },
  consumer: {
    name: { zh: '市场监督管理投诉举报处理暂行办法', en: 'Measures of Market Regulators on Complaints' },
    articles: { 14: of(1), 19: of(2), 20: of(3), 21: of(2, 7), 22: of(2) },
  },
  'government-inspection': {
    name: { zh: '政府督查工作条例', en: 'Regulations on Government Inspection' },
    articles: {
      ...{ 5: of(2, 4), 7: of(2), 8: of(3), 12: of(1, 8), 15: of(2), 16: of(2), 17: of(1), 18: of(1) },
      ...{ 23: of(1), 25: of(1) },
    },
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
