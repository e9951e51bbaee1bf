import type { KindHead } from '../kind-head.js';

/** Where a visit stands (阶段). */
export const phases = {
  planned: { zh: '待走访', en: 'To be made' },
  announced: { zh: '已通知，待走访', en: 'Announced' },
  begun: { zh: '走访中', en: 'Under way' },
  signing: { zh: '记录待签署', en: 'Its record is to be signed' },
  ended: { zh: '已结束', en: 'Ended' },
  receiving: { zh: '结论待签收', en: 'Its conclusion is to be received' },
} as const;

/** How a visit can end. */
export const endings = {
  made: { zh: '已走访', en: 'made' },
  dropped: { zh: '已取消', en: 'dropped' },
  stopped: { zh: '已中止', en: 'stopped' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  announce: { zh: '通知被走访单位', en: 'Tell the office' },
  begin: { zh: '开始走访', en: 'Begin the visit' },
  leaveOut: { zh: '说明不回答的理由', en: 'Say why it is left out' },
  correctOnSpot: { zh: '记录立行立改', en: 'Record what was put right at once' },
  close: { zh: '完成走访记录', en: 'Close the record' },
  reopen: { zh: '重新打开记录', en: 'Open the record again' },
  sign: { zh: '督导组签署', en: 'Sign for the group' },
  countersign: { zh: '被走访单位签署', en: 'Sign for the office' },
  signForOffice: { zh: '记录单位已在纸上签署', en: 'Record that the office signed on paper' },
  recordRefusal: { zh: '记录单位拒签', en: 'Record that the office refuses' },
  receive: { zh: '签收督导结论', en: 'Receive the conclusion' },
  noteServed: { zh: '登记督导结论书面送达', en: 'Record that the conclusion was served on paper' },
} as const;

/** One office that is visited in a tour (走访). */
export const visit = {
  kind: 'visit',
  name: { zh: '走访', en: 'Visit' },
  address: 'visits',
  numberMark: '访',
  phases,
  endings,
  commands,
  duties: {
    announce: { acts: ['announce'] },
    begin: { acts: ['begin'] },
    answerItems: { label: { zh: '回答检查项', en: 'Answer the questions' }, acts: ['leaveOut'], isOnPage: true },
    close: { acts: ['close'], isLong: true },
    sign: { acts: ['sign'] },
    countersign: { acts: ['countersign'] },
    receive: { acts: ['receive'] },
    noteServed: { acts: ['noteServed'] },
  },
  reminders: {
    ...{ warned: 'warning', overdue: 'breach' },
    // The office owes nothing by either, and makes itself ready for it, or need not any more.
    announced: { what: 'notified', office: 'office' },
    ended: { what: 'notified', office: 'office' },
  },
  files: ['evidence', 'minutes', 'material', 'other'],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
