import type { Named } from './content.js';
import type { mediationPapers } from './mediation-papers.js';

type FieldsOf<K> = K extends keyof typeof mediationPapers ? keyof (typeof mediationPapers)[K]['contents'] : never;

const on = (zh: string, en: string): Named => ({ zh, en });

/** What the papers of a mediation say in an example. Made up. */
export const mediationExamples: Readonly<Record<FieldsOf<keyof typeof mediationPapers>, Named>> = {
  number: { zh: '（2026）白杨乡调字第17号', en: '（2026）白杨乡调字第17号' },
  office: { zh: '白杨乡人民调解委员会', en: 'Mediation Committee of Baiyang Township' },
  dispute: { zh: '院墙越界', en: 'a wall over the boundary' },
  cameIn: on('当事人于2026年8月3日申请调解', 'a party applied for it on 3 August 2026'),
  requestedOn: on('2026年8月3日', '3 August 2026'),
  basis: on('《人民调解法》第二十六条', 'People’s Mediation Law, art. 26'),
  acceptedOn: on('2026年8月4日', '4 August 2026'),
  dueOn: on('2026年9月4日', '4 September 2026'),
  endedOn: on('2026年8月20日', '20 August 2026'),
  consentedOn: on('2026年8月5日', '5 August 2026'),
  disclosedOn: on('2026年8月5日', '5 August 2026'),
  heldOn: on('2026年8月10日 9时', '10 August 2026, 9 a.m.'),
  reachedOn: on('2026年8月20日', '20 August 2026'),
  confirmBy: on('2026年9月21日', '21 September 2026'),
  until: on('2026年9月30日', '30 September 2026'),
  text: {
    zh: '请于8月10日9时到委员会调解室参加调解。',
    en: 'Please come to the committee’s room on 10 August at 9 a.m.',
  },
  experts: { zh: '高一平（本县水利局）', en: 'Gao Yiping (Department of Water)' },
  reason: { zh: '双方对界线的位置分歧较大。', en: 'The sides are too far apart on where the boundary is.' },
  routes: {
    zh: '可以向人民法院起诉，诉讼时效一般为三年。\n也可以请求乡人民政府处理。',
    en: 'You may sue; limitation is three years as a rule.\nThe township government may be asked to deal with it.',
  },
  rights: {
    zh: '选择或者接受人民调解员；接受调解、拒绝调解或者要求终止调解；要求公开或者不公开；自主表达意愿、自愿达成协议。',
    en: 'To choose or accept the mediator; to accept, refuse or end the mediation; to have it open or closed; to decide freely.',
  },
  duties: {
    zh: '如实陈述纠纷事实；遵守调解现场秩序，尊重人民调解员；尊重对方行使权利。',
    en: 'To tell the facts as they are; to keep order and respect the mediator; to respect the rights of the other side.',
  },
  freedom: {
    zh: '调解不收费，也不妨碍您通过仲裁、行政、司法等途径维护权利。',
    en: 'It costs nothing, and bars neither arbitration nor authorities nor the courts.',
  },
  effect: {
    zh: '协议有法律约束力；自生效之日起三十日内，双方可以共同申请司法确认。',
    en: 'An agreement binds; within thirty days of its effect both may ask the court together to confirm it.',
  },
  court: {
    zh: '人民法院委派的，调解期限三十日，双方同意可以延长。',
    en: 'What a court has delegated takes thirty days, or longer where both agree.',
  },
  party: { zh: '李某某', en: 'Li Moumou' },
  mediator: { zh: '王某某', en: 'Wang Moumou' },
  mediators: { zh: '王某某', en: 'Wang Moumou' },
  openness: { zh: '不公开', en: 'not in the open' },
  electronic: { zh: '同意使用电子签名', en: 'electronic signatures are taken' },
  helpers: { zh: '邻居赵某某', en: 'the neighbour Zhao Moumou' },
  told: { zh: '村民小组长孙某某：调解结果', en: 'Sun Moumou, head of the group: the outcome' },
  ties: {
    zh: '与申请人同村，没有亲属关系，与纠纷没有利害关系。',
    en: 'Of one village with the applicant; no kin, no interest.',
  },
  decision: { zh: '不予回避', en: 'the mediator stays' },
  reasons: { zh: '同村居住不属于可能影响公正调解的关系。', en: 'To live in one village is no tie that may bias.' },
  place: { zh: '白杨乡人民调解委员会调解室', en: 'the committee’s room' },
  attended: { zh: '李某某、张某某、人民调解员王某某', en: 'Li Moumou, Zhang Moumou, the mediator Wang Moumou' },
  minutes: {
    zh: '李某某说，院墙越过界石三十厘米。\n张某某说，界石后来被移动过。',
    en: 'Li Moumou said that the wall stands thirty centimetres beyond the stone.\nZhang Moumou said that the stone was moved.',
  },
  undisputed: { zh: '院墙由张某某于2024年修建。', en: 'Zhang Moumou built the wall in 2024.' },
  outcome: { zh: '调解不成', en: 'no agreement was reached' },
  limits: { zh: '院墙下土地权属的确认', en: 'whose the land under the wall is' },
  parties: {
    zh: '李某某，男，汉族，45岁，农民，住白杨乡一组。\n张某某，男，白族，50岁，农民，住白杨乡一组。',
    en: 'Li Moumou, 45, farmer, of Baiyang, group 1.\nZhang Moumou, 50, farmer, of Baiyang, group 1.',
  },
  facts: {
    zh: '张某某修建的院墙越过双方宅基地界线三十厘米，双方对是否拆除有争议。',
    en: 'The wall that Zhang Moumou built stands thirty centimetres over the boundary; they dispute whether it goes.',
  },
  terms: {
    zh: '张某某将院墙退回界线以内；李某某承担一半的材料费。',
    en: 'Zhang Moumou moves the wall back; Li Moumou bears half of the material.',
  },
  performance: {
    zh: '张某某于2026年10月1日以前在原址退回院墙。\n李某某于2026年10月1日以前在委员会支付张某某1,200.00元。',
    en: 'Zhang Moumou moves the wall by 1 October 2026.\nLi Moumou pays Zhang Moumou ¥1,200.00 at the committee by 1 October 2026.',
  },
  copies: {
    zh: '一式三份，双方当事人各执一份，人民调解委员会留存一份',
    en: 'three copies: one for each party and one for the committee',
  },
  effectiveOn: on('2026年8月20日', '20 August 2026'),
  other: { zh: '（2026）白杨乡调字第31号', en: '（2026）白杨乡调字第31号' },
  since: on('2026年10月12日', '12 October 2026'),
  agreed: {
    zh: '李某某：2026年10月12日，新的协议写明。\n张某某：2026年10月12日，新的协议写明。',
    en: 'Li Moumou: 12 October 2026, it stands in the new agreement.\nZhang Moumou: 12 October 2026, it stands in the new agreement.',
  },
  why: {
    zh: '雨季推迟了施工，双方重新约定了退回院墙的日期（新的协议第三条）。',
    en: 'Rain put the work off, and they agreed on another day for the wall (clause 3 of the new agreement).',
  },
  courtNumber: { zh: '（2026）云2924诉前调17号', en: '（2026）云2924诉前调17号' },
  agreement: { zh: '《人民调解协议书》一份', en: 'the mediation agreement, one copy' },
  material: { zh: '起诉状及证据材料，共12页', en: 'the statement of claim and its evidence, 12 pages' },
};
