import type { Named } from './content.js';
import type { inspectionPapers } from './inspection-papers.js';

type FieldsOf<K> = K extends keyof typeof inspectionPapers ? keyof (typeof inspectionPapers)[K]['contents'] : never;

const same = (text: string): Named => ({ zh: text, en: text });

/** What the papers of a tour say in an example. Made up. */
export const inspectionExamples: Readonly<Record<FieldsOf<keyof typeof inspectionPapers>, Named>> = {
  number: same('巡2026-000004'),
  office: { zh: '青岩县信访工作联席会议办公室', en: 'Office of the Joint Conference of Qingyan County' },
  title: { zh: '第二督导组第四季度督导', en: 'Tour of the second group in the fourth quarter' },
  period: same('2026Q4'),
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
    zh: '抽查的信访事项是否都已登记？是\n依法应当书面告知的，是否都在期限内告知？否',
    en: 'Was every petition that was looked at registered? yes\nOf what had to be told in writing, was each told in time? no',
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
  findings: { zh: 'f1 州城镇（一般）', en: 'f1 Zhoucheng Town (ordinary)' },
  report: {
    zh: '走访两个单位，登记规范；书面告知有五件超期，已要求整改。',
    en: 'Two offices were visited. They register as they have to; five notices were late, and are to be mended.',
  },
};
