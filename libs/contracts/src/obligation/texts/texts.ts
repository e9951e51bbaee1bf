import type { ObligationFactType } from '#libs/obligation';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { consequences, fields, hints } from './fields.js';
import { part } from './part.js';
import { words } from './words.js';

const documents = {
  reminded: { name: { zh: '履行提醒书', en: 'Reminder' }, isComposed: true, isToPetitioner: true },
  urged: { name: { zh: '督促履行书', en: 'Urging' }, isToPetitioner: true },
  optionsTold: {
    name: { zh: '可以采取的途径告知书', en: 'What may be done now' },
    isComposed: true,
    isToPetitioner: true,
  },
  ended: { name: { zh: '履行情况记录', en: 'Record of performance' }, isComposed: true, isToPetitioner: true },
  proved: { name: { zh: '履行证明', en: 'Proof of performance' } },
  claimed: { name: { zh: '债务人自述', en: 'What the debtor says' }, isPetitioners: true },
  disputed: { name: { zh: '债权人的答复', en: 'What the creditor says' }, isPetitioners: true },
  struck: { name: { zh: '划去履行记录的理由', en: 'Why a payment was struck out' } },
  dayConfirmed: { name: { zh: '核实说明', en: 'Note of the look' } },
  dayRejected: { name: { zh: '不予确认的理由', en: 'Why a stated day does not stand' } },
  upheld: { name: { zh: '复核意见', en: 'What was found again' } },
  waived: { name: { zh: '放弃债权的表示', en: 'That it is let be' }, isPetitioners: true },
  standingTold: { name: { zh: '履行情况说明', en: 'How it stands' }, isPetitioners: true },
  proposed: { name: { zh: '延期协议', en: 'Later days' }, isPetitioners: true },
  asked: { name: { zh: '询问记录', en: 'What was asked' } },
  recordedBroken: { name: { zh: '未履行记录', en: 'That it is not performed' } },
  wentElsewhere: { name: { zh: '进入其他程序的记录', en: 'Where it was taken' } },
  resumed: { name: { zh: '恢复跟踪的理由', en: 'Why it is watched again' } },
} as const satisfies Partial<Record<ObligationFactType, DocumentContract>>;

/** Every text of an obligation. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: {
    openPart: { zh: '发出提醒', en: 'Sending a reminder' },
    announce: { zh: '把履行情况告知所属的案件', en: 'Telling the case that it is of' },
  },
  failures: {
    'obligation.reminder_not_sent': {
      zh: '债务人没有收到履行提醒；履行日期不变。',
      en: 'The debtor does not hear the reminder; the day stays.',
    },
    'obligation.parent_not_told': {
      zh: '所属的案件不知道这一项的结果：仍显示履行中。',
      en: 'The case that it is of does not know how it has ended, and looks as if it were being performed.',
    },
  },
  access: {
    handler: { zh: '督促履行的单位', en: 'who urges' },
    executor: { zh: '执行机关', en: 'who carries it out' },
    supervisor: { zh: '核实、督办', en: 'who looks at it' },
  },
};
