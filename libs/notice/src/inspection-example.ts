import type { Named } from './content.js';
import type { inspectionPapers } from './inspection-papers.js';

type FieldsOf<K> = K extends keyof typeof inspectionPapers ? keyof (typeof inspectionPapers)[K]['contents'] : never;

const same = (text: string): Named => ({ zh: text, en: text });

/** What the papers of a tour say in an example. Made up. */
export const inspectionExamples: Readonly<Record<FieldsOf<keyof typeof inspectionPapers>, Named>> = {
  number: same('巡2026-000004'),
  office: { zh: '青岩县信访工作联席会议办公室', en: 'Office of the Joint Conference of Qingyan County' },
  title: { zh: '第二督导组第四季度督导', en: 'Tour of the second group in the fourth quarter' },
  period: { zh: '2026年第四季度', en: 'quarter 4 of 2026' },
  change: {
    zh: '走访州城镇改期至2026年11月3日。\n理由：该镇前一日防汛。',
    en: 'The visit to Zhoucheng Town is moved to 3 November 2026.\nWhy: floods on the day before.',
  },
  basis: { zh: '联席会议及其办公室督查', en: 'the joint conference' },
  themes: {
    zh: '信访事项的登记、告知和办理期限；不涉及个案的处理意见。',
    en: 'How petitions are registered, told of and handled in time; not what was decided in any of them.',
  },
  group: {
    zh: '张永明（组长），县卫生健康局\n何绍武，县水务局',
    en: 'Zhang Yongming (leads), County Health Bureau\nHe Shaowu, County Water Bureau',
  },
  visits: {
    zh: '2026年11月3日 州城镇（不打招呼）\n2026年11月10日 县住房和城乡建设局（事先通知）',
    en: '3 November 2026 Zhoucheng Town (unannounced)\n10 November 2026 County Housing Bureau (announced)',
  },
  to: { zh: '县住房和城乡建设局', en: 'County Housing Bureau' },
  visited: { zh: '州城镇', en: 'Zhoucheng Town' },
  on: { zh: '2026年11月10日', en: '10 November 2026' },
  checklist: { zh: '信访工作督导检查表', en: 'Checklist for petition work' },
  answers: {
    zh: '1. 抽查的信访事项是否都已登记？（《信访工作条例》第二十二条第一款）是\n2. 依法应当书面告知的，是否都在期限内告知？（《信访工作条例》第二十三条第二款、第三款）否',
    en: '1. Was every petition that was looked at registered? (Regulations on Petition Work, art. 22(1)) yes\n2. Of what had to be told in writing, was each told in time? (Regulations on Petition Work, art. 23(2), 23(3)) no',
  },
  leftOut: {
    zh: '负责人是否定期接待群众来访？当日负责人在州里开会，没有查到记录。',
    en: 'Do the heads receive petitioners regularly? They were at a meeting of the prefecture, and no record was found.',
  },
  corrections: { zh: '当场公布了查询电话。', en: 'The telephone by which one may ask was made public at once.' },
  words: {
    zh: '查阅登记和告知材料，与承办人员交谈。',
    en: 'Registers and notices were read, and officers were talked to.',
  },
  remark: { zh: '没有意见。', en: 'Nothing is to be said to it.' },
  signing: {
    zh: '以上记录送双方核对、签名。对记录有意见的，可以写在记录上；不签名的，由督导组写明其说明。',
    en: 'Both sides are to look through this record and to sign it. What the office has to say may be written there; where it does not sign, the group writes down why.',
  },
  reasons: { zh: '没有写明逾期五件的原因，请补充。', en: 'Why five were late is not said: please add that.' },
  until: { zh: '2026年12月28日', en: '28 December 2026' },
  outcome: { zh: '督导报告已经审定（2026年12月21日）', en: 'its report was adopted (21 December 2026)' },
  found: {
    zh: '截至督导结束，向你单位送达问题 1 个；整改要求和提出异议的权利、期限，见各问题的通知书。',
    en: 'Findings put to your office until the tour ended: 1. What is to be mended, and the right to dispute it, stands in the notice of each.',
  },
  summary: {
    zh: '应当书面告知的五十件，按期四十五件，逾期五件；逾期的已经补送，登记都已规范。',
    en: 'Of fifty notices that were due, forty-five were in time and five late; the late ones were sent since, and all is registered as it has to be.',
  },
  report: {
    zh: '走访两个单位，登记规范；书面告知有五件超期，已要求整改。',
    en: 'Two offices were visited. They register as they have to; five notices were late, and are to be mended.',
  },
};
