import type { KindHead } from '../kind-head.js';

/** Where a finding stands (阶段). */
export const phases = {
  opened: { zh: '已形成，待送达', en: 'Found, not put to its office yet' },
  served: { zh: '已送达，待签收', en: 'Put to its office, not received yet' },
  mending: { zh: '待整改', en: 'To be mended' },
  disputed: { zh: '有异议，待决定', en: 'Disputed, to be ruled on' },
  verifying: { zh: '已报告整改，待核查', en: 'Reported as mended, to be verified' },
  revisiting: { zh: '已核查，待“回头看”', en: 'Verified, to be visited once more' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a finding can end. */
export const endings = {
  mended: { zh: '已整改销号', en: 'mended' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  approve: { zh: '确认为督查结论', en: 'Make it a part of the conclusion' },
  receive: { zh: '签收', en: 'Receive' },
  noteServed: { zh: '登记书面送达', en: 'Record that it was served on paper' },
  noteLeft: { zh: '登记留置送达', en: 'Record that it was left there' },
  accept: { zh: '接受', en: 'Accept' },
  dispute: { zh: '提出异议', en: 'Dispute' },
  noteDisputed: { zh: '登记书面异议', en: 'Record a dispute by letter' },
  nameDecider: { zh: '指定复核决定人', en: 'Name who rules' },
  rule: { zh: '作出复核决定', en: 'Rule on the dispute' },
  report: { zh: '报告整改情况', en: 'Report that it is mended' },
  noteReported: { zh: '登记书面整改报告', en: 'Record a report by letter' },
  returnReport: { zh: '退回整改报告', en: 'Return the report' },
  verify: { zh: '核查属实', en: 'Verify that it is mended' },
  visitAgain: { zh: '登记“回头看”', en: 'Record the second visit' },
  nameExtender: { zh: '指定延长期限的人', en: 'Name who gives more time' },
  extend: { zh: '延长整改期限', en: 'Give more time' },
  withdraw: { zh: '撤销', en: 'Take it back' },
} as const;

/** What an inspection has found in the work of an office (督导发现的问题). */
export const finding = {
  kind: 'finding',
  name: { zh: '督导问题', en: 'Finding' },
  address: 'findings',
  numberMark: '问',
  phases,
  endings,
  commands,
  duties: {
    // Whoever may do one as one of the group stands to it by account: no colleague of the same capacity does.
    approve: { acts: ['approve'] },
    receive: { acts: ['receive'] },
    noteLeft: { acts: ['noteLeft', 'noteServed'], namedAs: 'verifier' },
    accept: { label: { zh: '接受或者提出异议', en: 'Accept or dispute' }, acts: ['accept', 'dispute'] },
    rule: { acts: ['rule', 'nameDecider'], isLong: true, namedAs: 'holder' },
    report: { acts: ['report'], isLong: true },
    verify: {
      label: { zh: '核查整改情况', en: 'See whether it is mended' },
      acts: ['verify', 'returnReport'],
      namedAs: 'verifier',
    },
    visitAgain: { acts: ['visitAgain'], namedAs: 'verifier' },
  },
  drafts: ['dispute', 'rule', 'report'],
  reminders: {
    ...{ warned: 'warning', mendMissed: 'breach', overdue: 'breach' },
    ...{ reportReturned: 'returned' },
    // Struck off, withdrawn by a ruling or taken back: its office owes nothing of it any more.
    ended: { what: 'notified', office: 'office' },
  },
  files: ['evidence', 'material', 'minutes', 'delivery', 'opinion', 'other'],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
