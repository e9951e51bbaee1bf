import type { ConfirmationFactType } from '#libs/confirmation';
import type { DocumentContract } from '../../document.js';
import type { KindTexts } from '../../kind-contract.js';
import type { Sentences } from '../../sentences/sentence.js';
import { codes } from './codes.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { words } from './words.js';

const fields: Sentences = {
  office: { zh: '调解委员会', en: 'Committee' },
  committee: { zh: '调解委员会', en: 'Committee' },
  party: { zh: '哪一方', en: 'Which party' },
  by: { zh: '由谁表示', en: 'By whom' },
  isSealed: { zh: '加盖公章或者由法定代表人、负责人', en: 'Under its seal, or by who represents it' },
  on: { zh: '日期', en: 'Day' },
  'apply.on': { zh: '提交或者交邮的日期', en: 'Day on which it was handed in or posted' },
  items: { zh: '已有的材料', en: 'What is there' },
  lacking: { zh: '还缺的材料', en: 'What is lacking' },
  court: { zh: '人民法院', en: 'Court' },
  place: { zh: '哪里的人民法院', en: 'Which court' },
  form: { zh: '申请的形式', en: 'In which form' },
  leave: { zh: '期满后准许申请的依据', en: 'By what the court gives more time' },
  step: { zh: '办理情况', en: 'What it did' },
  until: { zh: '人民法院指定的日期', en: 'The day that it has set' },
  time: { zh: '到场时间（如 09:30）', en: 'Time of day, 09:30' },
  number: { zh: '案号', en: 'Its number there' },
  words: { zh: '说明', en: 'In words' },
  endedAs: { zh: '结果', en: 'Outcome' },
};

const hints: Sentences = {
  'bind.items': {
    zh: '缺材料也可以整理；人民法院会要求补充（民诉法解释第三百五十四条）。',
    en: 'It may be bound without some; the court will ask for them (Interpretation 354).',
  },
  'apply.leave': {
    zh: '只在三十日届满以后填写。有正当理由耽误的，当事人在障碍消除后十日内向人民法院申请顺延，由人民法院决定（民事诉讼法第八十六条）。',
    en: 'Only after the thirty days have passed. Who was kept from it for a good reason asks the court for more time within ten days of that being over, and the court decides (Civil Procedure Law 86).',
  },
  'recordCourtStep.until': {
    zh: '要求补充材料、延长审查期限的最后一日，或者通知双方到场的日期。',
    en: 'The last day of a supplement or of more time, or the day to which both sides are called.',
  },
};

const consequences: Sentences = {
  putInWriting: { zh: '之后可以提交申请。', en: 'A court can be asked from here on.' },
  consent: {
    zh: '人民法院办理人民调解协议的司法确认不收取费用（2011 年规定第十一条）。各方都同意后，委员会在三个工作日内整理材料（平台规定）；其他各方在此之前看不到这一答复。',
    en: 'The court takes no fee for an agreement of people’s mediation (Provisions of 2011, art. 11). Once all want it the committee binds the file in three working days (ours); until then no other side sees this answer.',
  },
  decline: {
    zh: '不再提醒；三十日内可以改变。协议照样有效。',
    en: 'Nobody is reminded any more; it may be taken back while the days last. The agreement binds all the same.',
  },
  bind: { zh: '可以提交人民法院。', en: 'It can be handed in.' },
  apply: {
    zh: '三十日的期限以提交、交邮之日为准。',
    en: 'The thirty days are kept by the day of handing in or posting.',
  },
  recordCourtStep: {
    zh: '照人民法院的办理如实记录；平台不计人民法院逾期。',
    en: 'It mirrors what the court did; no court is late here.',
  },
  correctCourtStep: {
    zh: '最后一次记录的办理情况作废，回到记录以前：当时的结果、期限、收到日期随之撤回。写明理由；历史都保留。',
    en: 'What was recorded last of the court does not stand: how it ended by that, its days and who received it go with it. Say why; all of it stays in the history.',
  },
  askCourt: { zh: '记录询问的结果。', en: 'What was learned is recorded.' },
  noteReceived: {
    zh: '自收到之日起十五日内可以向该人民法院提异议；其他利害关系人为知道或者应当知道之日起六个月，不能延长（民诉法解释第三百七十二条第二款、第一百二十七条）。',
    en: 'From here a party may object for fifteen days; others who are harmed have six fixed months from when they know, or had to (Interpretation 372(2), 127).',
  },
};

const documents = {
  agreedToApply: {
    name: { zh: '司法确认申请书', en: 'Application to the court' },
    isComposed: true,
    isToPetitioner: true,
  },
  applied: { name: { zh: '提交申请的记录', en: 'That the court was asked' } },
  courtStep: { name: { zh: '人民法院办理情况', en: 'What the court did' } },
  courtStepCorrected: { name: { zh: '更正的理由', en: 'Why what the court did was corrected' } },
  courtAsked: { name: { zh: '询问记录', en: 'What was asked' } },
} as const satisfies Partial<Record<ConfirmationFactType, DocumentContract>>;

/** Every text of a judicial confirmation. */
export const texts: KindTexts = {
  ...{ words, fields, hints, codes, consequences, facts, documents, part },
  steps: {
    openPart: { zh: '发出提醒', en: 'Sending a reminder' },
    announce: { zh: '把司法确认的情况告知调解案件', en: 'Telling the mediation how it stands' },
  },
  failures: {
    'confirmation.reminder_not_sent': {
      zh: '当事人没有收到提醒；期限不变。',
      en: 'The parties do not hear the reminder; the day stays.',
    },
    'confirmation.parent_not_told': {
      zh: '调解案件和各项义务不知道司法确认的结果。',
      en: 'The mediation and its obligations do not know how the court stands to it.',
    },
  },
  access: { handler: { zh: '调解委员会', en: 'the committee' } },
};
