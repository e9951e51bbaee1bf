import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of deliveries. */
export const codes: Sentences = {
  'delivery.channel_twice': { zh: '“{channel}”列了两次。', en: '{channel} stands in the plan twice.' },
  'delivery.date_before_event': {
    zh: '{on} 早于 {bound}，文书还没有发出。',
    en: '{on} lies before {bound}: it was not issued yet.',
  },
  'delivery.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'delivery.ended': { zh: '送达已经结束。', en: 'The delivery has ended.' },
  'delivery.leg_over': { zh: '现在不是用第 {leg} 种方式发送。', en: 'It is not way {leg} by which it is sent now.' },
  'delivery.no_leg': { zh: '第 {leg} 种方式没有发送过。', en: 'Nothing was sent by way {leg}.' },
  'delivery.not_before': { zh: '还没有到发送时间。', en: 'Its time has not come yet.' },
  'delivery.not_issued': { zh: '文书尚未发出。', en: 'It was not issued.' },
  'delivery.not_needed': {
    zh: '无须再提醒（已履行、已答复或者日期已过）。',
    en: 'No reminder is needed any more: it was done, answered, or the day has passed.',
  },
  'delivery.not_proved': { zh: '还没有送达证明。', en: 'There is no proof yet.' },
  'delivery.no_such_file': {
    zh: '送达件没有这个附件，或者已经撤下：请先把扫描件或照片放入附件。',
    en: 'The delivery has no such file, or it was withdrawn: attach the scan or photograph first.',
  },
  'delivery.not_retriable': { zh: '没有等待重发的信息。', en: 'No message waits to be sent again.' },
  'delivery.office_unknown': { zh: '没有“{office}”这个机构。', en: 'There is no office {office}.' },
  'delivery.other_channel': {
    zh: '现在不是用“{channel}”，或者这一步已经办过。',
    en: 'It is not {channel} that is tried now, or that was done already.',
  },
  'delivery.other_document': {
    zh: '所签的不是送达的这一份文书：请重新打开签收页。',
    en: 'What was signed for is not the document that is served: open the page to sign anew.',
  },
  'delivery.overtaken': {
    zh: '文书已撤回或者已被取代，不再送达。',
    en: 'The paper was taken back, or another one took its place: it is served no more.',
  },
  'delivery.plan_empty': { zh: '至少要有一种送达方式。', en: 'A plan names one way at least.' },
  'delivery.proof_missing': {
    zh: '补记 {on} 的送达，已过 {workingDays} 个工作日（最多 {max} 个），须写明证明。',
    en: '{on} is recorded {workingDays} working days late (at most {max}): it needs its proof.',
  },
  'delivery.seal_on_paper': {
    zh: '手写板上不能盖章：由法定代表人、负责人或者负责收件的人签名，盖章的回执在纸上记录。',
    en: 'No seal is put on a tablet: whoever represents it or takes its mail signs there, and a receipt under the seal is recorded on paper.',
  },
  'delivery.signing_of_nothing': {
    zh: '这种证明（{proof}）不是签收：不选怎样签收。',
    en: 'That proof ({proof}) is no signature here: how it was signed is not chosen.',
  },
  'delivery.signing_of_person': {
    zh: '收件人是自然人：由本人签收，不选盖章。',
    en: 'The recipient is a person, who signs by the own hand: no seal is chosen.',
  },
  'delivery.signing_unnamed': {
    zh: '收件的是组织：请选定怎样签收（加盖印章、法定代表人或者负责人、负责收件的人）。',
    en: 'The recipient is an organisation: say how it signed, under its seal, by whoever represents it, or by whoever takes its mail.',
  },
  'delivery.proved': { zh: '已于 {servedOn} 送达。', en: 'It has arrived on {servedOn}.' },
  'delivery.reminded': {
    zh: '提醒已经发出，不要求送达证明。',
    en: 'The reminder has gone, and asks for no proof.',
  },
  'delivery.withdrawn': { zh: '送达已经撤回。', en: 'The delivery was withdrawn.' },
};
