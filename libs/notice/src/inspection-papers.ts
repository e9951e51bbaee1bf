import { ours, where, type Named, type NoticeKind } from './content.js';

const leader: Named = { zh: '组长（签名）', en: 'Leader of the group (signature)' };
const inspectors: Named = { zh: '督导组成员（签名）', en: 'Members of the group (signature)' };
const visited: Named = { zh: '被走访单位（签名）', en: 'The office that was visited (signature)' };

/** What every paper of a tour says. */
const paper = {
  number: ours('督导编号', 'number of the tour'),
  office: ours('布置机关', 'the office that commissioned it'),
};

/** The papers of a tour (督导文书). No law has a form for one: what they state is ours. None names anybody who spoke or petitioned. */
export const inspectionPapers = {
  inspectionPlan: {
    name: { zh: '督导方案', en: 'Plan of a tour of inspection' },
    article: null,
    contents: {
      ...paper,
      title: ours('名称', 'title'),
      period: ours('期次', 'period'),
      change: where(null, '变更内容和理由', 'what is changed, and why'),
      basis: ours('督导依据', 'basis'),
      checklist: where(null, '检查表', 'checklist'),
      themes: ours('督导内容和范围', 'what is inspected, and within what bounds'),
      group: ours('督导组组长和成员', 'leader and members of the group'),
      visits: ours('走访的单位、日期和方式', 'offices that are visited, days and how'),
    },
  },
  visitNotice: {
    name: { zh: '走访通知书', en: 'Notice of a visit' },
    article: null,
    contents: {
      ...paper,
      to: ours('被走访单位', 'the office that is visited'),
      on: ours('走访日期', 'day of the visit'),
      checklist: where(null, '检查表', 'checklist'),
    },
  },
  visitRecord: {
    name: { zh: '走访记录', en: 'Record of a visit' },
    article: null,
    isRecord: true,
    signers: [leader, inspectors, visited],
    contents: {
      ...paper,
      visited: ours('被走访单位', 'the office that was visited'),
      on: ours('走访日期', 'day of the visit'),
      group: ours('督导组组长和成员', 'leader and members of the group'),
      checklist: ours('检查表和版本', 'checklist and its version'),
      answers: where(null, '检查项和结果', 'questions and what stands'),
      leftOut: where(null, '没有回答的检查项和理由', 'questions that are left out, and why'),
      corrections: where(null, '立行立改', 'what was put right at once'),
      words: where(null, '走访情况', 'how the visit went'),
      remark: where(null, '被走访单位的意见', 'what the office says to the record'),
      signing: ours('签署情况', 'how it stands with signing'),
    },
  },
  visitConclusion: {
    name: { zh: '督导结论反馈书', en: 'The conclusion of a tour, to an office that was visited' },
    article: '38(2)',
    contents: {
      ...paper,
      to: ours('被走访单位', 'the office that was visited'),
      on: ours('走访日期', 'day of the visit'),
      outcome: ours('督导结果', 'what became of the tour'),
      found: ours('发现的问题', 'what was found'),
      summary: where(null, '督导情况摘要', 'summary of the tour'),
    },
  },
  inspectionReportReturn: {
    name: { zh: '督导报告退回通知书', en: 'Return of the report of a tour' },
    article: '38(2)',
    contents: {
      ...paper,
      to: ours('督导组', 'the group'),
      title: ours('名称', 'title'),
      period: ours('期次', 'period'),
      reasons: ours('退回的理由', 'why it is returned'),
      until: ours('重新提交的期限', 'by when it is handed in again'),
    },
  },
  inspectionReport: {
    name: { zh: '督导报告', en: 'Report of a tour of inspection' },
    article: '38(2)',
    contents: {
      ...paper,
      title: ours('名称', 'title'),
      period: ours('期次', 'period'),
      report: ours('督导情况', 'the report'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;
