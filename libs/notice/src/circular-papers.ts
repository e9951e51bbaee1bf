import { law, ours, where, type NoticeKind } from './content.js';

/** What an office says to others of what inspections have found, and of a quarter. */
const paper = {
  number: ours('件号', 'number of the case'),
  office: ours('发文机关', 'the organ that issues it'),
  to: ours('发送单位', 'the offices that it goes to'),
  period: ours('季度', 'quarter'),
};

/** The papers of a circular (通报), of a report on a quarter (情况报告), and of a proposal on policy (完善政策建议书). */
export const circularPapers = {
  circular: {
    name: { zh: '通报', en: 'Circular' },
    article: '38(2), 39(3)',
    contents: {
      ...paper,
      words: law('38(2)', '通报的情况', 'what is told'),
      ground: where('39(3)', '点名的认定', 'why an office is named'),
    },
  },
  quarterReport: {
    name: { zh: '季度情况报告', en: 'Report on a quarter' },
    article: '38(2)',
    contents: { ...paper, words: law('38(2)', '报告的情况', 'what is reported') },
  },
  policyProposal: {
    name: { zh: '完善政策建议书', en: 'Proposal on policy' },
    article: '40(2)',
    contents: {
      ...paper,
      words: law('40(2)', '政策性问题和完善政策的建议', 'the problem of policy, and what is proposed'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;
