import type { Named } from './content.js';
import type { executionPapers } from './execution-papers.js';

type FieldsOf<K> = K extends keyof typeof executionPapers ? keyof (typeof executionPapers)[K]['contents'] : never;

/** What the papers of an execution say in an example. Made up. */
export const executionExamples: Readonly<Record<FieldsOf<keyof typeof executionPapers>, Named>> = {
  number: { zh: '信2026-0417-1', en: '信2026-0417-1' },
  matter: { zh: '信2026-0417', en: '信2026-0417' },
  office: { zh: '县交通运输局', en: 'County Transport Bureau' },
  executor: { zh: '县住房和城乡建设局', en: 'the County Housing Bureau' },
  decidedOn: { zh: '2026年11月20日', en: '20 November 2026' },
  dueOn: { zh: '2027年1月10日', en: '10 January 2027' },
  what: { zh: '恢复水渠并通水', en: 'the ditch is restored and carries water' },
  late: { zh: '3 日', en: '3 days' },
  text: {
    zh: '请于收到之日起七日内执行并登记证明。',
    en: 'Please carry it out within seven days, and record proof of it.',
  },
  creditors: { zh: '李某某', en: 'Li Moumou' },
  routes: { zh: '向信访局反映（信访人）', en: 'tell the petition bureau (the petitioner)' },
  moved: {
    zh: '2027年1月5日经信访人签名，由2027年1月10日推迟至2027年2月1日',
    en: 'put off from 10 January 2027 to 1 February 2027, signed on 5 January 2027 by whoever petitions',
  },
  executed: { zh: '2027年1月28日（有证明）', en: '28 January 2027 (by proof)' },
  outcome: { zh: '已履行', en: 'performed' },
  endedOn: { zh: '2027年1月28日', en: '28 January 2027' },
};
