import type { KindHead } from '../kind-head.js';

/** Where an incident stands (阶段). */
export const phases = {
  open: { zh: '可能激化', en: 'May turn violent' },
  violent: { zh: '已经激化', en: 'Has turned violent' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  nameTeam: { zh: '组成快速处置组', en: 'Name the team' },
  takeMeasures: { zh: '记录采取的措施', en: 'Record measures' },
  report: { zh: '记录报告', en: 'Record the report' },
  turnViolent: { zh: '记录已经激化', en: 'Record that it turned violent' },
  extend: { zh: '延长关注', en: 'Watch it longer' },
  close: { zh: '结束', en: 'Close' },
} as const;

/** What has turned violent, or may, while a dispute is mediated (突发情况): a room. */
export const incident = {
  kind: 'incident',
  name: { zh: '突发情况', en: 'Incident' },
  address: 'incidents',
  numberMark: null,
  phases,
  commands,
  duties: { nameTeam: { acts: ['nameTeam'] }, report: { acts: ['report'] } },
  drafts: ['takeMeasures', 'report'],
  reminders: { warned: 'warning', overdue: 'breach' },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
