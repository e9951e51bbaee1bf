import type { Named } from './content.js';
import type { circularPapers } from './circular-papers.js';

type FieldsOf<K> = K extends keyof typeof circularPapers ? keyof (typeof circularPapers)[K]['contents'] : never;

const same = (text: string): Named => ({ zh: text, en: text });

/** What a circular says in an example. Made up. */
export const circularExamples: Readonly<Record<FieldsOf<keyof typeof circularPapers>, Named>> = {
  number: same('通2026-000002'),
  office: { zh: '青岩县信访工作联席会议', en: 'Joint Conference of Qingyan County' },
  to: { zh: '县水务局、县住房和城乡建设局、州城镇', en: 'County Water Bureau, County Housing Bureau, Zhoucheng Town' },
  period: { zh: '2026年第四季度', en: 'quarter 4 of 2026' },
  words: {
    zh: '2026年第四季度督导发现下列问题，现予通报。\n1. 抽查八件来信，三件没有在十五日内书面告知（已整改）。\n请各单位对照检查。',
    en: 'Inspections of quarter 4 of 2026 have found the following.\n1. Of eight letters that were looked at three had no written notice within fifteen days (mended).\nEach office is asked to look at its own work.',
  },
  ground: {
    zh: '两个季度内三次发现同类问题，均未按期整改。',
    en: 'The same was found three times within two quarters, and was not mended in time.',
  },
};

/** What a proposal on policy says in an example. Made up. */
export const proposalExamples: Readonly<Record<FieldsOf<'policyProposal'>, Named>> = {
  number: same('通2026-000003'),
  office: { zh: '青岩县信访局', en: 'Petition Bureau of Qingyan County' },
  to: { zh: '中共青岩县委、青岩县人民政府', en: 'Party Committee and People’s Government of Qingyan County' },
  period: circularExamples.period,
  words: {
    zh: '自2026年1月1日以来的督导中，三个单位没有在十五日内书面告知。\n建议明确：收到信访事项的当日登记，次日告知。',
    en: 'Inspections since 1 January 2026 have found in three offices that no written notice was given within fifteen days.\nIt is proposed to lay down that a petition is registered on the day on which it comes, and notice given on the next.',
  },
};
