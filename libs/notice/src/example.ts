import type { Named, NoticeKind } from './content.js';
import { noticeKinds, type Contents, type NoticeKindName } from './kinds.js';
import { executionExamples } from './execution-example.js';
import type { executionPapers } from './execution-papers.js';
import { findingExamples } from './finding-example.js';
import type { findingPapers } from './finding-papers.js';
import { circularExamples, proposalExamples } from './circular-example.js';
import type { circularPapers } from './circular-papers.js';
import { inspectionExamples } from './inspection-example.js';
import type { inspectionPapers } from './inspection-papers.js';
import { jointExamples } from './joint-example.js';
import type { jointPapers } from './joint-papers.js';
import { mediationExamples } from './mediation-example.js';
import type { mediationPapers } from './mediation-papers.js';
import { obligationExamples } from './obligation-example.js';
import type { obligationPapers } from './obligation-papers.js';

type OfOrgan = Exclude<
  NoticeKindName,
  | keyof typeof mediationPapers
  | keyof typeof jointPapers
  | keyof typeof obligationPapers
  | keyof typeof inspectionPapers
  | keyof typeof circularPapers
  | keyof typeof findingPapers
  | keyof typeof executionPapers
>;
type FieldsOf<K> = K extends OfOrgan ? keyof (typeof noticeKinds)[K]['contents'] : never;
/** Every content that some notice of an organ states. */
type Field = FieldsOf<OfOrgan>;

// Made up. What one kind says in other words than the others stands below.
const examples: Readonly<Record<Field, Named>> = {
  number: { zh: '信2026-0417', en: '信2026-0417' },
  matter: { zh: '灌溉渠被施工损坏', en: 'an irrigation ditch damaged by road works' },
  office: { zh: '县交通运输局', en: 'County Transport Bureau' },
  receivedOn: { zh: '2026年9月22日', en: '22 September 2026' },
  acceptedOn: { zh: '2026年10月12日', en: '12 October 2026' },
  dueOn: { zh: '2026年12月11日', en: '11 December 2026' },
  text: {
    zh: '由县交通运输局依照《信访工作条例》办理，并以书面答复您。办理期间可以凭信访件编号和查询码查询进度。',
    en: 'The County Transport Bureau handles it by the Regulations and answers you in writing. Its progress can be asked for with the number and the code.',
  },
  to: { zh: '县交通运输局', en: 'the County Transport Bureau' },
  organ: { zh: '县人力资源和社会保障局', en: 'the County Bureau of Human Resources and Social Security' },
  procedure: { zh: '民事诉讼', en: 'a civil action' },
  law: { zh: '《中华人民共和国民事诉讼法》第一百二十二条', en: 'Civil Procedure Law, art. 122' },
  body: { zh: '县人民法院', en: 'the County People’s Court' },
  limit: { zh: '3 年', en: '3 years' },
  reason: { zh: '需要委托鉴定水渠损坏的原因', en: 'the cause of the damage has to be assessed' },
  days: { zh: '30', en: '30' },
  extensionDays: { zh: '30', en: '30' },
  claim: {
    zh: '请求恢复被施工挖断的灌溉渠，理由是秋季无法浇水。',
    en: 'The ditch that the works cut is to be restored, because the fields cannot be watered.',
  },
  facts: {
    zh: '经现场勘查，施工挖断水渠四十米，情况属实。',
    en: 'By a look at the place, the works cut forty metres of the ditch.',
  },
  reasons: {
    zh: '施工单位未按设计改移水渠，应当恢复。',
    en: 'The ditch was not moved as the design says, and has to be restored.',
  },
  opinion: { zh: '由施工单位恢复水渠并通水。', en: 'The builder restores the ditch and lets the water in.' },
  outcome: { zh: '支持您的请求', en: 'your claim is supported' },
  legalBasis: {
    zh: '《信访工作条例》第三十二条、《公路法》第四十四条。',
    en: 'Regulations on Petition Work, art. 32; Highway Law, art. 44.',
  },
  executor: { zh: '县交通运输局', en: 'the County Transport Bureau' },
  executeBy: { zh: '2027年1月10日', en: '10 January 2027' },
  reviewDays: { zh: '30', en: '30' },
  reviewBodies: { zh: '县人民政府', en: 'the County People’s Government' },
  first: {
    zh: '《处理意见书》（县交通运输局〔2026〕17号）',
    en: 'the “Handling opinion” (County Transport Bureau [2026] No. 17)',
  },
  firstOn: { zh: '2026年11月20日', en: '20 November 2026' },
  basis: { zh: '第四十条第一款', en: 'art. 40(1)' },
  finding: {
    zh: '“书面告知”应于2026年8月18日以前办理，逾期未办理。',
    en: 'the written notice was due by 18 August 2026 and is late.',
  },
  replyDueOn: { zh: '2026年12月18日', en: '18 December 2026' },
};

/** Of one kind alone, where the others say it otherwise. */
const ofKind: Readonly<Partial<Record<NoticeKindName, Readonly<Partial<Record<Field, Named>>>>>> = {
  acceptance: { days: { zh: '60', en: '60' } },
  answer: { outcome: { zh: '采纳', en: 'adopted' } },
  performance: { outcome: { zh: '已履行职责', en: 'the duty was performed' } },
  reply: {
    to: { zh: '县信访局', en: 'the County Petition Bureau' },
    outcome: { zh: '采纳', en: 'adopted' },
    text: {
      zh: '已经明确专人负责书面告知，今后收到信访事项的当日登记、次日告知。',
      en: 'One person now sees to written notices, which go out on the day after a petition came.',
    },
  },
  objection: {
    to: { zh: '县信访局', en: 'the County Petition Bureau' },
    text: {
      zh: '该段水渠由县水利局管理，修复和验收均不属于我单位职责。',
      en: 'That part of the ditch is the Water Bureau’s: neither its repair nor its acceptance is ours.',
    },
  },
  completion: {
    to: { zh: '县信访局', en: 'the County Petition Bureau' },
    text: {
      zh: '水渠已经恢复通水，处理意见书已经送达信访人。',
      en: 'The ditch carries water again, and the opinion was served on the petitioner.',
    },
  },
};

const ofOthers: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  joint: jointExamples,
  finding: findingExamples,
  inspection: inspectionExamples,
  visit: inspectionExamples,
  execution: executionExamples,
  circular: circularExamples,
  quarter: circularExamples,
  policy: proposalExamples,
};

/**
 * Made-up contents of a notice (示例内容), to see what its clauses say.
 *
 * @param which `required`: only what the notice has to state, so that every passage that may be left out is
 */
export function exampleContents(kind: NoticeKindName, language: keyof Named, which: 'all' | 'required'): Contents {
  const { contents, isOfCommittee = false }: NoticeKind = noticeKinds[kind];
  const stated = Object.entries(contents).filter(([, { isRequired }]) => which === 'all' || isRequired);
  const ofOrgan: Readonly<Record<string, Named>> = ofOthers[
    Object.keys(ofOthers).find((one) => kind.startsWith(one)) ?? ''
  ] ?? { ...examples, ...ofKind[kind] };
  const ofCommittee: Readonly<Record<string, Named>> = /^(obligation|confirmation|revisit)/u.test(kind)
    ? obligationExamples
    : mediationExamples;
  const said = isOfCommittee && !kind.startsWith('joint') ? ofCommittee : ofOrgan;
  return Object.fromEntries(stated.map(([field]) => [field, said[field]?.[language] ?? null]));
}
