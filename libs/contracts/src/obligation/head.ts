import type { KindHead } from '../kind-head.js';

/** Where an obligation stands (阶段). */
export const phases = {
  waiting: { zh: '待另一项先履行', en: 'Waits for another one' },
  running: { zh: '履行中', en: 'Being performed' },
  late: { zh: '逾期未履行', en: 'Not performed in time' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How an obligation can end. */
export const endings = {
  performed: { zh: '已履行', en: 'performed' },
  waived: { zh: '债权人放弃', en: 'let be by the creditor' },
  broken: { zh: '未履行', en: 'not performed' },
  elsewhere: { zh: '已进入其他程序', en: 'taken elsewhere' },
  fallen_away: { zh: '履行条件未成就', en: 'fallen away' },
  replaced: { zh: '协议已变更', en: 'its agreement was replaced' },
  withdrawn: { zh: '请求已撤回', en: 'what it is of was withdrawn' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  acknowledge: { zh: '债权人确认收到', en: 'The creditor says that it came' },
  prove: { zh: '凭证明登记履行', en: 'Record proof of performance' },
  claim: { zh: '债务人自述已履行', en: 'The debtor says that it was done' },
  deny: { zh: '记录信访人表示没有落实', en: 'Record that whoever petitioned says that it is not carried out' },
  dispute: { zh: '债权人说没有收到', en: 'The creditor says that it did not come' },
  strike: { zh: '划去一笔履行', en: 'Strike a payment out' },
  uphold: { zh: '复核后维持', en: 'Uphold what is doubted' },
  confirmDay: { zh: '确认填报的执行日期', en: 'Confirm the stated day' },
  rejectDay: { zh: '不予确认填报的执行日期', en: 'Reject the stated day' },
  waive: { zh: '债权人放弃', en: 'The creditor lets it be' },
  tellStanding: { zh: '债务人说明情况', en: 'The debtor says how it stands' },
  propose: { zh: '提议延期', en: 'Propose later days' },
  signAmendment: { zh: '记录延期协议签名', en: 'Record a signature under later days' },
  declineAmendment: { zh: '不同意延期', en: 'Decline later days' },
  urge: { zh: '督促履行', en: 'Urge' },
  tellOptions: { zh: '告知债权人可以采取的途径', en: 'Tell the creditor what may be done' },
  ask: { zh: '询问履行情况', en: 'Ask how it stands' },
  recordBroken: { zh: '记录未履行', en: 'Record that it is not performed' },
  noteElsewhere: { zh: '记录已进入其他程序', en: 'Record that it was taken elsewhere' },
  resume: { zh: '撤回结果，恢复跟踪', en: 'Take back how it ended, and watch it again' },
} as const;

/** What a party says on its own page: the committee is told that there is something new. */
const ofParty = { what: 'told', isOfParty: true } as const;

/** One thing that an agreement or an opinion has somebody do (履行义务). */
export const obligation = {
  kind: 'obligation',
  name: { zh: '履行义务', en: 'Obligation' },
  address: 'obligations',
  numberMark: null,
  phases,
  endings,
  commands,
  duties: {
    urge: { acts: ['urge', 'acknowledge', 'prove'] },
    tellOptions: { acts: ['tellOptions'] },
    ask: { acts: ['ask', 'acknowledge', 'prove'] },
    prove: { acts: ['prove'], isLong: true },
    confirmDay: {
      label: { zh: '核实填报的执行日期', en: 'Look at a stated day of execution' },
      acts: ['confirmDay', 'rejectDay'],
    },
  },
  reminders: {
    ...{ warned: 'warning', overdue: 'breach' },
    ...{
      acknowledged: ofParty,
      claimed: ofParty,
      disputed: ofParty,
      denied: ofParty,
      standingTold: ofParty,
      proposed: ofParty,
    },
    amendmentDeclined: ofParty,
  },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
