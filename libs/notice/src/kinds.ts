import { law, ours, where, type Named, type NoticeKind } from './content.js';
import { findingPapers } from './finding-papers.js';
import { inspectionPapers } from './inspection-papers.js';
import { jointPapers } from './joint-papers.js';
import { mediationPapers } from './mediation-papers.js';
import { circularPapers } from './circular-papers.js';
import { executionPapers } from './execution-papers.js';
import { obligationPapers } from './obligation-papers.js';

/** What every letter to an office says. */
const letter = {
  number: ours('件号', 'number of the case'),
  office: ours('出具机关', 'the organ that issues it'),
  to: ours('发往的机关、单位', 'the office that it goes to'),
  basis: where(null, '依据的条款', 'the article that it stands on'),
};

/** What every answer of an office to another one says. */
const answered = {
  number: ours('件号', 'number of the case'),
  office: ours('出具机关', 'the organ that issues it'),
  to: where(null, '发往的机关、单位', 'the office that it goes to'),
};

/** What every notice says of its matter. */
const matter = {
  number: ours('信访件编号', 'number of the petition'),
  matter: where(null, '信访事项', 'what it is about'),
  office: ours('出具机关', 'the organ that issues it'),
};

/** The notices of a petition, the objection to having it and the report on it, the letters of its supervision and their answer. */
const petitionNotices = {
  receipt: {
    name: { zh: '告知书', en: 'Written notice' },
    article: '23(1), 23(2), 23(3)',
    contents: {
      ...matter,
      receivedOn: law('23(1)', '接收情况', 'that it was received, and when'),
      text: law('23(1)', '处理途径和程序', 'route and procedure'),
    },
  },
  acceptance: {
    name: { zh: '受理告知书', en: 'Notice of acceptance' },
    article: '44(3)',
    contents: {
      ...matter,
      acceptedOn: law('44(3)', '受理及其日期', 'that it was accepted, and when'),
      receivedOn: where('23(1)', '接收情况', 'that it was received, and when'),
      dueOn: where('34', '办理期限', 'the limit for the handling'),
      days: where(null, '办理期限的天数', 'its days'),
      extensionDays: where(null, '最多延长的天数', 'by how many days it may be extended'),
      text: where(null, '其他告知内容', 'what else is told'),
    },
  },
  passed: {
    name: { zh: '转送、交办情况告知书', en: 'Notice of where it was passed' },
    article: '23(1), 23(2)',
    contents: {
      ...matter,
      to: law('23(1)', '转送、交办的去向', 'to whom it was passed'),
      text: where(null, '其他告知内容', 'what else is told'),
    },
  },
  elsewhere: {
    name: { zh: '不属于本机关职权范围告知书', en: 'Notice of the competent organ' },
    article: '23(1), 23(2)',
    contents: {
      ...matter,
      organ: law('23(1)', '应当向其提出的机关', 'the organ to go to'),
      text: where(null, '其他告知内容', 'what else is told'),
    },
  },
  procedure: {
    name: { zh: '途径告知书', en: 'Notice of the statutory route' },
    article: '31(1), 31(2), 31(3), 31(4)',
    contents: {
      ...matter,
      procedure: law('31(1), 31(2), 31(3), 31(4)', '法定途径', 'the statutory route'),
      law: law('31(1), 31(2), 31(3), 31(4)', '途径的法律依据', 'the law of that route'),
      body: ours('向谁提出', 'to which body'),
      limit: where(null, '提出的期限', 'within which time'),
      text: where(null, '其他告知内容', 'what else is told'),
    },
  },
  extension: {
    name: { zh: '延长办理期限告知书', en: 'Notice of extension' },
    article: '34',
    contents: {
      ...matter,
      reason: law('34', '延期理由', 'the reason for the extension'),
      days: ours('延长的天数', 'by how many days'),
      dueOn: where(null, '延长后的期限', 'the later date'),
    },
  },
  opinion: {
    name: { zh: '信访事项处理意见书', en: 'Handling opinion' },
    article: '31(6), 32(1)',
    contents: {
      ...matter,
      claim: law('32(1)', '投诉请求、事实和理由', 'the claim, its facts and reasons'),
      facts: ours('查明的事实', 'the facts established'),
      reasons: ours('处理意见的理由', 'why it is decided so'),
      opinion: law('32(1)', '处理意见', 'the opinion'),
      outcome: law('32(1)', '处理结论', 'the outcome'),
      legalBasis: law('32(1)', '法律法规依据', 'the legal basis'),
      executor: where('32(2)', '执行的机关、单位', 'who carries it out'),
      executeBy: where(null, '执行的日期', 'by which date'),
      reviewDays: where('35', '请求复查的期限', 'the time for a review'),
      reviewBodies: where('35', '复查的机关、单位', 'who reviews'),
    },
  },
  answer: {
    name: { zh: '答复意见书', en: 'Answer to a suggestion' },
    article: '29(1)',
    contents: {
      ...matter,
      outcome: law('29(1)', '是否采纳', 'whether it is adopted'),
      text: law('29(1)', '答复', 'the answer'),
    },
  },
  feedback: {
    name: { zh: '检举控告处理情况反馈', en: 'Feedback on an accusation' },
    article: '30(1)',
    contents: { ...matter, text: law('30(1)', '处理情况', 'what became of it') },
  },
  performance: {
    name: { zh: '履行职责答复', en: 'Answer of the organ that performs its duty' },
    article: '31(5)',
    contents: {
      ...matter,
      outcome: law('31(5)', '履行职责或者答复', 'whether the duty was performed'),
      text: law('31(5)', '履行职责的情况或者答复', 'what was done, or the answer'),
    },
  },
  correction: {
    name: { zh: '更正通知书', en: 'Correction of a notice' },
    article: null,
    contents: {
      ...matter,
      first: ours('所更正的文书及其文号', 'the notice that is corrected, with its number'),
      firstOn: ours('所更正文书的日期', 'the date of that notice'),
      text: ours('更正的内容', 'what it reads instead'),
    },
  },
  withdrawal: {
    name: { zh: '撤回通知书', en: 'Withdrawal of a notice' },
    article: null,
    contents: {
      ...matter,
      first: ours('所撤回的文书及其文号', 'the notice that is withdrawn, with its number'),
      firstOn: ours('所撤回文书的日期', 'the date of that notice'),
      reason: ours('撤回的理由', 'why it is withdrawn'),
    },
  },
  supervision: {
    name: { zh: '督办函', en: 'Letter of supervision' },
    article: '40(1)',
    contents: {
      ...letter,
      finding: ours('发现的问题', 'what was found'),
      replyDueOn: ours('书面反馈的期限', 'by when a written reply is owed'),
    },
  },
  recommendation: {
    name: { zh: '建议书', en: 'Recommendation' },
    article: '40(1), 40(2), 40(3)',
    contents: {
      ...letter,
      finding: ours('发现的问题', 'what was found'),
      text: ours('建议、要求', 'what is recommended or asked'),
      replyDueOn: where('40(4)', '书面反馈的期限', 'by when a written reply is owed'),
    },
  },
  reply: {
    name: { zh: '建议采纳情况书面反馈', en: 'Reply to a recommendation' },
    article: '40(4)',
    contents: {
      ...answered,
      outcome: law('40(4)', '采纳情况', 'whether it is adopted'),
      text: ours('说明', 'what is said of it'),
    },
  },
  objection: {
    name: { zh: '异议书', en: 'Objection' },
    article: '23(3)',
    contents: {
      ...answered,
      matter: where(null, '信访事项', 'what it is about'),
      text: law('23(3)', '异议的详细理由', 'the reasons in detail'),
    },
  },
  completion: {
    name: { zh: '办结报告', en: 'Report of the result' },
    article: '22(1)(3)',
    contents: {
      ...answered,
      matter: where(null, '信访事项', 'what it is about'),
      text: law('22(1)(3)', '办理结果', 'the result'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;

/**
 * Every kind of notice, and what each has to state. What no article asks for and we state all the same is marked as ours
 * (`article` null).
 */
export const noticeKinds = {
  ...petitionNotices,
  ...mediationPapers,
  ...jointPapers,
  ...obligationPapers,
  ...findingPapers,
  ...inspectionPapers,
  ...circularPapers,
  ...executionPapers,
} as const satisfies Readonly<Record<string, NoticeKind>>;

export type NoticeKindName = keyof typeof noticeKinds;

/** The contents of one notice as it says them, in one language; null or left out: it has none. */
export type Contents = Readonly<Record<string, string | null>>;

/** A content that a notice has to state and does not. */
export interface MissingContent {
  readonly field: string;
  readonly name: Named;
  /** Null: that it has to is ours. */
  readonly article: string | null;
}

/** Every content that is missing; a text of blanks is none. */
export function missingContents(kind: NoticeKindName, contents: Contents): readonly MissingContent[] {
  const { contents: all }: NoticeKind = noticeKinds[kind];
  return Object.entries(all)
    .filter(([field, { isRequired }]) => isRequired && (contents[field] ?? '').trim() === '')
    .map(([field, { name, article }]) => ({ field, name, article }));
}
