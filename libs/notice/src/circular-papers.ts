import { law, ours, where, type NoticeKind } from './content.js';

/** What an office says to others of what inspections have found, and of a quarter. */
const paper = {
  number: ours('件号', 'number of the case'),
  office: ours('发文机关', 'the organ that issues it'),
  to: ours('发送单位', 'the offices that it goes to'),
  period: ours('季度', 'quarter'),
};

/** The papers of a circular (通报), and of a report on a quarter (情况报告). */
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
} as const satisfies Readonly<Record<string, NoticeKind>>;
