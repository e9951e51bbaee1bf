import type { Sentences } from '../../sentences/sentence.js';

/** What the commands of a delivery mean in law, where that can be said without the dates. */
export const consequences: Sentences = {
  prove: {
    zh: '以最先的证明为准：不再用其他方式送达，并告知所属案件，由其规则确定权利何时起算。后来的证明照样记入台账。撤回送达以后收到的回执同样算数；文书失效以后才送达的，回执只入卷备查，不开始任何期限。',
    en: 'The first proof counts: no other way is tried, and the case above is told, whose law says what begins to run. A later proof is kept. A receipt counts though the delivery was withdrawn meanwhile; of what arrived after its paper stood no more it is evidence alone, and begins nothing.',
  },
  recordPosting: {
    zh: '交邮本身不是收到的证明；等待邮寄回证（期限由平台确定），没有收到的改用下一种方式。',
    en: 'Posting is no proof of receipt: the postal receipt is waited for (a number of the platform), then the next way is taken.',
  },
  recordReturn: {
    zh: '邮寄没有送到；正在等的就是这一封的，改用下一种方式。',
    en: 'It did not arrive; where it is the one that is waited for, the next way is taken.',
  },
  recordPublication: {
    zh: '公告期间自发布的次日起算，期满才记为送达；是否算作收到，由所属案件的规则确定。',
    en: 'The period runs from the day after; only its end is recorded as service. Whether that is a receipt, the law of the case above says.',
  },
  retry: {
    zh: '不等下一次，马上重发；免打扰时段内到时再发。',
    en: 'It is tried at once, by night when the night is over.',
  },
  replan: {
    zh: '停止现在的方式，按新的顺序送达；已经发出的信息不收回，仍可阅签。',
    en: 'What is tried now is given up and the new ways are taken in their order. A message that went out stays out, and may still be confirmed.',
  },
  withdraw: {
    zh: '不再发送。已经发出的不能收回：以后收到的回执仍算送达，期限照样起算。理由记入台账。',
    en: 'Nothing more is sent. What went out cannot be called back: a receipt that still comes in counts, and begins what it begins. The reason is recorded.',
  },
};

/** What the steps of its course do. */
export const steps: Sentences = {
  announce: { zh: '把送达的情况记入所属案件', en: 'Telling the case above how the delivery stands' },
  send: { zh: '发送信息', en: 'Sending the message' },
  report: { zh: '把送达结果告知所属案件', en: 'Telling the case above that it is proved' },
  giveUpReport: { zh: '结束未能告知的送达', en: 'Ending what the case above was not told of' },
};

/** What follows in law while a failed step is not repaired. */
export const failures: Sentences = {
  'delivery.not_sent': {
    zh: '没有发出，收件人不知情；没有送达证明，权利的期限不起算。',
    en: 'It does not go out and the recipient knows nothing; without a proof no period begins to run.',
  },
  'delivery.report_not_told': {
    zh: '已有送达证明而所属案件没有记录：因送达而开始的期限还没有显示；送达日期不变。',
    en: 'It is proved and the case above does not know: what runs from the service is not shown yet. Its date stays.',
  },
  'delivery.parent_not_told': {
    zh: '所属案件上没有记录此件送达。',
    en: 'The case above does not show this delivery.',
  },
};

/** Why an office sees the case. */
export const access: Sentences = {
  handler: { zh: '送达', en: 'delivers it' },
  registrar: { zh: '发出', en: 'issued it' },
};
