import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of judicial confirmations. */
export const codes: Sentences = {
  'confirmation.answered_already': { zh: '{party} 已经这样答复。', en: '{party} has answered so.' },
  'confirmation.court_unfit': {
    zh: '人民法院邀请调解的，向作出邀请的人民法院提出；自行调解的，向其他有管辖权的人民法院提出（{place}）。',
    en: 'Whoever invited the body is asked, and of what it took up itself one of the other courts ({place}).',
  },
  'confirmation.date_before_event': { zh: '{on} 早于该事项发生之日（{bound}）。', en: '{on} lies before {bound}.' },
  'confirmation.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'confirmation.ended': { zh: '司法确认已经结束（{as}）。', en: 'The judicial confirmation has ended ({as}).' },
  'confirmation.items_lacking': {
    zh: '还缺：{items}。人民法院会要求限期补交。',
    en: 'What lacks is {items}: the court will set a time for it.',
  },
  'confirmation.not_agreed': {
    zh: '须由双方当事人共同提出：还有当事人没有同意。',
    en: 'All parties ask together: not every one of them wants it.',
  },
  'confirmation.not_applicant': {
    zh: '{party} 不是协议的当事人。',
    en: '{party} is not bound by the agreement.',
  },
  'confirmation.not_applied': { zh: '还没有向人民法院提出申请。', en: 'No court was asked.' },
  'confirmation.not_confirmed': { zh: '人民法院没有确认。', en: 'No court has confirmed it.' },
  'confirmation.not_in_writing': {
    zh: '口头协议须先制作书面协议，才能提交人民法院。',
    en: 'What was agreed on by word of mouth is put in writing before it is handed in.',
  },
  'confirmation.not_offered': {
    zh: '不能申请司法确认（{because}）。',
    en: 'No court would confirm it ({because}).',
  },
  'confirmation.not_opened': { zh: '没有这件司法确认。', en: 'There is no such judicial confirmation.' },
  'confirmation.not_docketed': {
    zh: '没有记录人民法院已受理：当场确认、驳回的才这样记录。',
    en: 'Nobody recorded that the court docketed it: only what it decided at once is recorded so.',
  },
  'confirmation.nothing_to_correct': {
    zh: '本次申请以后没有记录过人民法院的办理情况。',
    en: 'Nothing of the court was recorded since it was asked last.',
  },
  'confirmation.nothing_to_ask': {
    zh: '人民法院没有在办理。',
    en: 'No court has it: there is nothing to ask.',
  },
  'confirmation.received_already': { zh: '{party} 已经收到。', en: '{party} has received it.' },
  'confirmation.said_by_other': {
    zh: '当事人只能以自己的名义陈述（{party}）。',
    en: 'A party speaks for itself ({party}).',
  },
  'confirmation.step_unfit': {
    zh: '人民法院的办理情况与 {step} 不相接。',
    en: 'The court is not so far with it, or further: {step}.',
  },
  'confirmation.too_late': {
    zh: '{on} 已过最后日期 {lastOn}；人民法院准许顺延的，填写准许的依据。',
    en: '{on} lies after the last day, {lastOn}: it takes the leave of the court.',
  },
  'confirmation.time_unfit': {
    zh: '只有通知双方到场才填写时间。',
    en: 'A time of day belongs to a call of both sides alone.',
  },
  'confirmation.until_early': {
    zh: '{step}：日期 {until} 须在 {on} 以后；通知双方到场的，可以是当日。',
    en: '{step}: the day {until} has to lie after {on}; both sides may be called to that day itself.',
  },
  'confirmation.until_missing': {
    zh: '{step} 须写明人民法院限定的日期或者到场日期；其他步骤不填。',
    en: 'The day that the court has set, or calls to, is wanted of that step, or of no other: {step}.',
  },
  'confirmation.with_the_court': {
    zh: '已经提交人民法院：撤回须向人民法院提出。',
    en: 'The court has it: it is withdrawn there.',
  },
  'confirmation.written_already': { zh: '协议已经是书面的。', en: 'The agreement is in writing.' },
};
