import type { KindHead } from '../kind-head.js';

/** Where a separate talk stands (阶段). */
export const phases = {
  open: { zh: '会谈中', en: 'Open' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  call: { zh: '通知单独会谈', en: 'Call that side' },
  callOff: { zh: '取消通知', en: 'Call it off' },
  say: { zh: '记录会谈', en: 'Record what was said' },
  close: { zh: '结束会谈', en: 'Close the talk' },
} as const;

/** What one side of a mediation says apart (单独会谈): a room. */
export const talk = {
  kind: 'talk',
  name: { zh: '单独会谈', en: 'Separate talk' },
  address: 'talks',
  numberMark: null,
  phases,
  commands,
  duties: { say: { label: { zh: '单独会谈', en: 'Hear that side' }, acts: ['say', 'call', 'callOff'] } },
  drafts: ['say'],
  reminders: { warned: 'warning', said: { what: 'told', isOfParty: true } },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
