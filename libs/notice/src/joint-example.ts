import type { Named } from './content.js';
import type { jointPapers } from './joint-papers.js';
import { mediationExamples } from './mediation-example.js';

type FieldsOf<K> = K extends keyof typeof jointPapers ? keyof (typeof jointPapers)[K]['contents'] : never;

const same = (text: string): Named => ({ zh: text, en: text });
const drawn = '3f0c2d1e-5a4b-4c6d-8e7f-9a0b1c2d3e4f';

/** What the papers of a joint mediation say in an example. Made up. */
export const jointExamples: Readonly<Record<FieldsOf<keyof typeof jointPapers>, Named>> = {
  number: { zh: '（2026）白杨乡调字第17号-joint', en: '（2026）白杨乡调字第17号-joint' },
  office: { zh: '青岩县综治中心', en: 'Dispute Centre of Qingyan County' },
  to: { zh: '县水务局', en: 'County Water Bureau' },
  dispute: { zh: '灌区用水', en: 'water of an irrigation area' },
  lead: { zh: '县农业农村局', en: 'County Bureau of Agriculture' },
  standing: { zh: '拟，待各单位确认', en: 'proposed, to be confirmed' },
  request: {
    zh: '查明去年以来的放水记录，提出两村轮灌的方案。',
    en: 'Look up what was released since last year, and propose how two villages take turns.',
  },
  answerBy: { zh: '2026年8月21日', en: '21 August 2026' },
  positionBy: { zh: '2026年9月4日', en: '4 September 2026' },
  dueOn: { zh: '2026年9月4日', en: '4 September 2026' },
  matter: { zh: '水事', en: 'water' },
  place: { zh: '白杨乡', en: 'Baiyang Township' },
  reasons: {
    zh: '水量分配由农业用水计划确定，县农业农村局掌握计划，由其牵头最能促成协议。',
    en: 'The plan of agricultural water decides who gets how much, and that bureau holds it.',
  },
  parties: mediationExamples.parties,
  facts: mediationExamples.facts,
  terms: mediationExamples.terms,
  performance: mediationExamples.performance,
  effect: {
    zh: '各方签名、盖章或者按指印，调解人员签名并加盖牵头机关印章之日起生效。',
    en: 'It is in force once all have signed and the organ that leads has put its seal on it.',
  },
  copies: {
    zh: '一式四份，当事人各执一份，县农业农村局、人民调解委员会各留存一份',
    en: 'four copies: one for each party, one for the County Bureau of Agriculture and one for the committee',
  },
  outcome: { zh: '统一答复', en: 'one answer' },
  answer: {
    zh: '两村按日轮灌，单日上村、双日下村；县水务局每月公布放水记录。',
    en: 'The two villages take turns by the day, and the County Water Bureau publishes each month what was released.',
  },
  toldOn: { zh: '2026年9月21日', en: '21 September 2026' },
  speciality: { zh: '水事', en: 'Water' },
  count: same('3'),
  candidates: same([drawn, '41d2c3b4-0a1b-4c2d-8e3f-4a5b6c7d8e9f', '7b8c9d0e-1f2a-4b3c-8d4e-5f6a7b8c9d0e'].join('\n')),
  excluded: {
    zh: 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d：回避',
    en: 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d: recused',
  },
  fact: { zh: '台账第 21 条', en: 'fact 21 of the ledger' },
  seed: same('5f2c9b1e'.repeat(8)),
  drawn: same(drawn),
  template: { zh: '县综治中心联调', en: 'centre of the county' },
  beganOn: { zh: '2026年8月18日', en: '18 August 2026' },
};
