import type { Named } from './content.js';
import type { findingPapers } from './finding-papers.js';

type FieldsOf<K> = K extends keyof typeof findingPapers ? keyof (typeof findingPapers)[K]['contents'] : never;

const same = (text: string): Named => ({ zh: text, en: text });

/** What the papers of a finding say in an example. Made up. */
export const findingExamples: Readonly<Record<FieldsOf<keyof typeof findingPapers>, Named>> = {
  number: same('问2026-000017'),
  office: { zh: '青岩县人民政府', en: 'People’s Government of Qingyan County' },
  to: { zh: '县水务局', en: 'County Water Bureau' },
  inspection: { zh: '巡2026-000003（2026年第三季度）', en: '巡2026-000003 (quarter 3 of 2026)' },
  what: {
    zh: '抽查八件来信，三件没有在十五日内书面告知接收情况和处理途径。',
    en: 'Of eight letters that were looked at three had no written notice within fifteen days.',
  },
  grade: { zh: '一般', en: 'ordinary' },
  articles: { zh: '《信访工作条例》第二十三条第三款', en: 'Regulations on Petition Work, art. 23(3)' },
  repeated: {
    zh: '同一检查项目在一年内第 2 次发现（2026年3月2日）。',
    en: 'The same item was found for time 2 within a year (2 March 2026).',
  },
  toMend: { zh: '补发告知书，核对今年的全部登记。', en: 'Send the notices, and go through all of this year.' },
  until: { zh: '2026年10月9日', en: '9 October 2026' },
  again: {
    zh: '核查属实以后还要“回头看”，再次核实后销号。',
    en: 'Once it is verified it is visited again, and struck off with that.',
  },
  dispute: {
    zh: '有异议的，自收到之日起三十日内向青岩县人民政府提请复核，只能提出一次。',
    en: 'It may be disputed once, before the People’s Government of Qingyan County, within thirty days of receipt.',
  },
  disputedOn: { zh: '2026年9月1日', en: '1 September 2026' },
  ruling: { zh: '维持', en: 'upheld' },
  reasons: { zh: '经复核，登记簿和告知书的日期不一致。', en: 'The dates of register and notices do not agree.' },
  report: { zh: '第 1 次', en: 'the first one' },
  seen: { zh: '已逐件核对，三件均已补发。', en: 'Each was looked at, and all three were sent.' },
  evidence: { zh: '附件 3 份', en: '3 files' },
  on: { zh: '2026年11月16日', en: '16 November 2026' },
  from: { zh: '2026年9月25日', en: '25 September 2026' },
  outcome: { zh: '已整改销号', en: 'mended' },
};
