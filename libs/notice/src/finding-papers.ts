import { law, ours, where, type NoticeKind } from './content.js';

/** What every paper of a finding says: an organ to the office that it inspected. */
const paper = {
  number: ours('问题编号', 'number of the finding'),
  office: ours('出具机关', 'the organ that issues it'),
  to: ours('被督导单位', 'the inspected office'),
};

/** The papers of a finding (督导问题文书). Of a government’s inspection it is its conclusion (督查结论). */
export const findingPapers = {
  findingNotice: {
    name: { zh: '督导问题整改通知书', en: 'Notice of a finding' },
    article: 'government-inspection 16(1)',
    contents: {
      ...paper,
      inspection: ours('督导编号和期次', 'number and period of the inspection'),
      what: law('government-inspection 16(2)', '发现的问题', 'what was found'),
      grade: ours('问题等级', 'grade'),
      articles: law('government-inspection 16(2)', '依据', 'by which law'),
      repeated: where(null, '重复发生的情况', 'when the same was found before'),
      toMend: law('government-inspection 18', '整改要求', 'what is to be mended'),
      until: ours('整改期限，不早于提出异议的期限届满', 'by when: no sooner than the days to dispute it end'),
      dispute: law(
        'government-inspection 17',
        '提出异议的权利、期限和受理机关',
        'how, by when and to whom it may be disputed',
      ),
    },
  },
  findingRuling: {
    name: { zh: '督导问题复核决定书', en: 'Ruling on a disputed finding' },
    article: 'government-inspection 17',
    contents: {
      ...paper,
      disputedOn: ours('提出异议的日期', 'when it was disputed'),
      ruling: law('government-inspection 17', '复核决定', 'the ruling'),
      reasons: ours('理由', 'reasons'),
      grade: where(null, '决定以后的等级', 'the grade that stands'),
      toMend: where(null, '变更后的整改要求', 'what is to be mended instead'),
      until: where(null, '整改期限', 'by when'),
      again: where(null, '是否“回头看”', 'whether it is visited again'),
    },
  },
  findingVerification: {
    name: { zh: '整改核查意见书', en: 'Verification of what was mended' },
    article: 'government-inspection 18',
    contents: {
      ...paper,
      report: ours('第几次整改报告', 'which report'),
      seen: ours('核查情况', 'what was seen'),
      evidence: ours('核查依据', 'by what'),
      outcome: ours('核查结论', 'what follows'),
    },
  },
  findingReturn: {
    name: { zh: '整改报告退回通知书', en: 'Return of a report that a finding is mended' },
    article: 'government-inspection 18',
    contents: {
      ...paper,
      report: ours('第几次整改报告', 'which report'),
      reasons: ours('退回的理由', 'why it is returned'),
      until: ours('整改期限', 'by when'),
    },
  },
  findingSecondVisit: {
    name: { zh: '“回头看”意见书', en: 'Second visit of a finding' },
    article: 'government-inspection 18',
    contents: {
      ...paper,
      on: ours('“回头看”的日期', 'day of the second visit'),
      seen: ours('查看情况', 'what was seen'),
      outcome: ours('结论', 'what follows'),
      until: where(null, '整改期限', 'by when'),
    },
  },
  findingExtension: {
    name: { zh: '延长整改期限通知书', en: 'More time to mend a finding' },
    article: null,
    contents: {
      ...paper,
      from: ours('原来的整改期限', 'by when it had to be mended'),
      until: ours('延长以后的整改期限', 'by when it has to be mended now'),
      reasons: ours('延长的理由', 'why'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;
