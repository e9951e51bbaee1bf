import type { KindHead } from '../kind-head.js';

/** Where a revisit stands (阶段). */
export const phases = {
  assigning: { zh: '待确定回访人', en: 'Nobody goes yet' },
  visiting: { zh: '回访中', en: 'Being made' },
  checking: { zh: '待复核', en: 'To be called back' },
  following: { zh: '待落实', en: 'Being followed up' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a revisit can end. */
export const endings = {
  made: { zh: '已回访', en: 'made' },
  not_reached: { zh: '未联系上', en: 'nobody was reached' },
  unwanted: { zh: '当事人不愿被回访', en: 'nobody wanted it' },
  released: { zh: '不再需要', en: 'not needed any more' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  answer: { zh: '记录回访', en: 'Record what was said' },
  attempt: { zh: '记录没有联系上', en: 'Record that nobody was there' },
  giveUp: { zh: '记为未联系上', en: 'Record it as not reached' },
  hearWish: { zh: '当事人不愿被回访', en: 'The party wants no visit' },
  referHelp: { zh: '转介帮助', en: 'Refer to help' },
  linkRebound: { zh: '关联新的案件', en: 'Link the new case' },
  passOn: { zh: '交给下一位', en: 'Pass it on' },
  assign: { zh: '指定回访人', en: 'Name who goes' },
  callBack: { zh: '记录复核', en: 'Record the call back' },
} as const;

/** One date at which an office that did not handle a matter asks again (独立回访). */
export const revisit = {
  kind: 'revisit',
  name: { zh: '回访', en: 'Revisit' },
  address: 'revisits',
  numberMark: null,
  phases,
  endings,
  commands,
  duties: {
    answer: { label: { zh: '回访', en: 'Make the revisit' }, acts: ['answer', 'attempt', 'giveUp', 'hearWish'] },
    callBack: { acts: ['callBack', 'hearWish'] },
    referHelp: { acts: ['referHelp'] },
    linkRebound: { acts: ['linkRebound'] },
  },
  reminders: {
    ...{ warned: 'warning', overdue: 'breach' },
    // What a party says on its page: the visiting office has something new.
    answered: { what: 'told', isOfParty: true },
    answerDenied: { what: 'told', isOfParty: true },
    answerCorrected: { what: 'told', isOfParty: true },
    wishNoted: { what: 'told', isOfParty: true },
  },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
