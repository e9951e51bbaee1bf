import { type FactContract } from '../../../libs/contracts/src/fact.js';
import type { KindTexts } from '../../../libs/contracts/src/kind-contract.js';
import type { NoticeFactType } from '../law/index.js';

const facts = {
  issued: {
    said: {
      zh: '文书已发出，由{office}送达（{manner}）。',
      en: 'Notice issued; {office} has to deliver it ({manner}).',
    },
    word: { zh: '发出文书', en: 'issued the notice' },
  },
  warned: {
    said: { zh: '提醒：“{rule}”临近到期。', en: 'Warning: {rule} falls due.' },
    word: { zh: '提醒', en: 'warned' },
  },
  deliveryOverdue: {
    said: { zh: '{office}未在 {dueOn}（含当日）前送达。', en: '{office} did not deliver it by {dueOn}.' },
    word: { zh: '逾期未送达', en: 'let the delivery pass' },
  },
  superiorTold: {
    said: { zh: '已告{toldTo}：逾期未送达。', en: '{toldTo} was told that it is overdue.' },
    word: { zh: '告知上级', en: 'told the office above' },
  },
  delivered: {
    said: { zh: '已于 {deliveredOn} 送达。', en: 'Delivered on {deliveredOn}.' },
    word: { zh: '记录送达', en: 'recorded the delivery' },
    section: 'delivery',
  },
  withdrawn: {
    said: { zh: '文书已撤回。', en: 'The notice was withdrawn.' },
    word: { zh: '撤回文书', en: 'withdrew the notice' },
  },
} as const satisfies Record<NoticeFactType, FactContract>;

/** Every text of a notice. */
export const texts: KindTexts = {
  words: {
    manner: { in_person: { zh: '当面', en: 'in person' }, post: { zh: '邮寄', en: 'by post' } },
    to: { owner: { zh: '送达机构', en: 'the office that delivers' } },
    outcome: { delivered: { zh: '已送达', en: 'delivered' }, withdrawn: { zh: '已撤回', en: 'withdrawn' } },
  },
  fields: {
    office: { zh: '送达机构', en: 'Office that delivers' },
    manner: { zh: '送达方式', en: 'Manner' },
    title: { zh: '文书名称', en: 'Title' },
    issuedAt: { zh: '发出时间', en: 'Issued' },
    deliveredOn: { zh: '送达日期', en: 'Delivered on' },
    evidence: { zh: '送达证明', en: 'Proof of delivery' },
    reason: { zh: '理由', en: 'Reason' },
  },
  hints: {},
  codes: {
    'notice.date_in_future': { zh: '日期在将来。', en: 'The date lies ahead.' },
    'notice.ended': { zh: '送达已经结束。', en: 'The notice has ended.' },
    'notice.not_issued': { zh: '文书尚未发出。', en: 'It was not issued.' },
    'notice.office_unknown': { zh: '没有“{office}”这个机构。', en: 'There is no office {office}.' },
  },
  consequences: {
    deliver: { zh: '送达期限终止，待办完成。', en: 'The period of delivery is met and the duty done.' },
    withdraw: { zh: '不再送达，理由记入台账。', en: 'It is delivered no more; the reason is recorded.' },
  },
  steps: {
    tellSuperior: { zh: '把逾期告知上级', en: 'Telling the office above that it is overdue' },
    // As the step was called before; cases that failed at it still say so.
    escalate: { zh: '把逾期告知上级', en: 'Telling the office above that it is overdue' },
  },
  failures: {
    'notice.superior_not_told': {
      zh: '逾期未送达而上级不知情：没有人督促；期限照常计算。',
      en: 'It is overdue and the office above does not know: nobody urges it on, and the period has run out all the same.',
    },
    'notice.parent_not_told': {
      zh: '所属案件上没有记录此件送达。',
      en: 'The case above does not show this notice.',
    },
  },
  access: {
    registrar: { zh: '发出', en: 'issued it' },
    addressee: { zh: '送达', en: 'delivers it' },
    superior: { zh: '上级', en: 'superior' },
  },
  facts,
  documents: {
    issued: { name: { zh: '文书', en: 'The notice' } },
    delivered: { name: { zh: '送达证明', en: 'Proof of delivery' } },
    withdrawn: { name: { zh: '撤回说明', en: 'Why it was withdrawn' } },
  },
  part: {
    noted: {
      said: { zh: '已向{office}发出文书。', en: 'A notice was issued to {office}.' },
      values: ({ name }, names) => ({ office: names.officeOf(name) }),
    },
    ended: { said: { zh: '送达已结束：{outcome}。', en: 'The notice ended: {outcome}.' } },
    parentKnows: { said: { zh: '已告知所属案件。', en: 'The case above was told.' } },
  },
};
