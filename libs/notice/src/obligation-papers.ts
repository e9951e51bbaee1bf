import { ours, where, type NoticeKind } from './content.js';

/** What every paper of an obligation says. */
const paper = {
  number: ours('履行义务编号', 'number of the obligation'),
  agreement: where(null, '调解协议编号', 'number of the agreement'),
  office: ours('人民调解委员会、机关', 'the committee, or the organ'),
  what: where(null, '履行什么', 'what is to be performed'),
  debtors: where(null, '债务人', 'who owes it'),
  creditors: ours('债权人', 'to whom it is owed'),
};

const pages = {
  obligationReminder: {
    name: { zh: '履行提醒书', en: 'Reminder' },
    article: null,
    contents: {
      ...paper,
      dueOn: ours('履行日期', 'the day of performance'),
      demanded: where(
        null,
        '没有约定日期、履行期限是督促时指定的，写明',
        'that nobody agreed on it, where it was given when it was urged',
      ),
      amount: where(null, '这一期还缺的金额', 'what is missing of this instalment'),
    },
  },
  obligationUrging: {
    name: { zh: '督促履行书', en: 'Urging' },
    article: 'people-mediation 31(2)',
    contents: {
      ...paper,
      passedOn: where(null, '已过的履行日期', 'the day that has passed'),
      demandedOn: where(
        null,
        '没有约定日期的，这次指定的履行期限',
        'the day that is given now, where none was agreed on',
      ),
      demandPassedOn: where(null, '已过的督促时指定的履行期限', 'the day that was given before and has passed'),
      missing: where(null, '还缺的金额', 'what is missing'),
      committee: where(
        'people-mediation 31(1)',
        '人民调解委员会调解的，写明委员会',
        'the committee before which it was reached',
      ),
      text: ours('督促的内容', 'what is said'),
    },
  },
  obligationOptions: {
    name: { zh: '可以采取的途径告知书', en: 'What may be done now' },
    article: 'people-mediation 32',
    contents: {
      ...paper,
      missing: where(null, '还缺的金额', 'what is missing'),
      routes: where(null, '可以采取的途径和期限', 'what may be done, and by when'),
    },
  },
  obligationRecord: {
    name: { zh: '履行情况记录', en: 'Record of performance' },
    article: 'people-mediation 31(2)',
    contents: {
      ...paper,
      payments: where(null, '履行经过', 'what came, and when'),
      outcome: ours('结果', 'how it has ended'),
      endedOn: ours('结束日期', 'when it has ended'),
      excess: where(null, '多付的金额', 'what was paid in excess'),
    },
  },
  // What people sign and hand in: nobody's letter, with no number of an office.
  confirmationApplication: {
    name: { zh: '司法确认申请书', en: 'Application for judicial confirmation' },
    article: 'people-mediation 33(1)',
    isRecord: true,
    signers: [{ zh: '申请人（签名、盖章或者按指印）', en: 'Applicant (signature, seal or fingerprint)' }],
    contents: {
      agreement: ours('调解协议编号', 'number of the agreement'),
      office: paper.office,
      applicants: ours('申请人', 'who asks'),
      effectiveOn: ours('协议生效日期', 'since when the agreement is in force'),
      items: ours('随附的材料', 'what goes with it'),
    },
  },
  revisitRecord: {
    name: { zh: '回访记录', en: 'Record of a revisit' },
    article: null,
    signers: [{ zh: '回访人（签名）', en: 'Who went (signature)' }],
    contents: {
      number: ours('回访编号', 'number of the revisit'),
      of: ours('所属事项编号', 'number of the matter'),
      office: ours('回访机构', 'the visiting office'),
      plannedOn: ours('计划回访日', 'its date in the plan'),
      visitor: where(null, '回访人', 'who went'),
      asked: ours('回访经过', 'who was asked, how, and what was said'),
      proofs: where(null, '凭证', 'what shows it'),
      measures: where(null, '采取的措施', 'what was done about it'),
      outcome: ours('结果', 'how it was closed'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;

type Papers = { readonly [K in keyof typeof pages]: (typeof pages)[K] & { readonly isOfCommittee: true } };

/** The papers of an obligation (履行文书) and of its revisits. No law has a form for one: what they state is ours. */
export const obligationPapers = Object.fromEntries(
  Object.entries(pages).map(([name, one]) => [name, { ...one, isOfCommittee: true }]),
) as unknown as Papers;
