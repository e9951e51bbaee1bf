import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of obligations. */
export const codes: Sentences = {
  'obligation.amendment_not_open': {
    zh: '第 {amendment} 次延期已有答复，或者之后另有提议，不能再签。',
    en: 'Later days no. {amendment} were answered, or others were proposed since: they are not to be signed.',
  },
  'obligation.amount_unfit': {
    zh: '金额须大于零；不是金钱的义务不填金额。',
    en: 'A sum is more than none; of what is no money there is no sum.',
  },
  'obligation.claim_not_open': {
    zh: '第 {claim} 次自述没有在等待答复。',
    en: 'Nobody waits for an answer to statement no. {claim}.',
  },
  'obligation.claimed_already': {
    zh: '第 {claim} 次自述说的是同一天同样的履行，还在等待答复。',
    en: 'Statement no. {claim} says the same of the same day, and waits for an answer.',
  },
  'obligation.date_before_event': {
    zh: '{on} 早于约定之日（{bound}）。',
    en: '{on} lies before it was agreed on, {bound}.',
  },
  'obligation.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'obligation.day_unfit': {
    zh: '须为今天之后、比原日期更晚的日期，且该期尚未履行（第 {due} 期）。',
    en: 'A later day lies ahead, after the one that it replaces, of what has not come (instalment {due}).',
  },
  'obligation.doubted_already': {
    zh: '同一天同样的履行已经登记为第 {payment} 笔，正被提出疑问：由负责人核实后维持，或者划去，不重新登记。',
    en: 'The same of the same day is recorded as payment {payment}, and doubted: the head looks at it, and upholds it or strikes it out. It is not recorded anew.',
  },
  'obligation.ended': { zh: '该项义务已经结束（{as}）。', en: 'The obligation has ended ({as}).' },
  'obligation.enforcement_runs': {
    zh: '协议已经人民法院确认，或者经公证可以强制执行：申请执行的期间仍按原来的日期计算，到 {until} 为止，延期不改变它。',
    en: 'A court has confirmed the agreement, or a notary has made it enforceable: the period for enforcement runs from the days of then, until {until}, whatever is agreed on now.',
  },
  'obligation.nobody_known': {
    zh: '信访人不明，没有人可以签名、确认；由执行、督促的单位凭证明登记履行。',
    en: 'Nobody is known who could sign or confirm it: proof of it is recorded by the offices.',
  },
  'obligation.nothing_to_deny': {
    zh: '没有登记过执行，或者已经在核实。',
    en: 'Nothing was recorded that could be denied, or it is looked at already.',
  },
  'obligation.own_execution': {
    zh: '执行单位不为信访人登记，也不自己核实信访人否认的执行：由信访人在自己的页面上表示，或者由其他机关登记、核实；执行单位凭证明登记履行。',
    en: 'Whoever carries it out writes down no word of a petitioner, and does not uphold what one denies: they say so on their own page, or another office writes it down and looks at it. Proof of it is recorded.',
  },
  'obligation.urges_itself': {
    zh: '单位不督促自己，也不自己告知可以采取的途径：由信访工作机构办理。',
    en: 'No office urges itself, or tells what is open against it: the petition bureau does.',
  },
  'obligation.not_creditor': { zh: '{party} 不是债权人。', en: '{party} is owed nothing here.' },
  'obligation.not_debtor': { zh: '{party} 不是债务人。', en: '{party} owes nothing here.' },
  'obligation.look_awaited': {
    zh: '填报的执行日期正在核实，核实以前不再登记。',
    en: 'Its stated day is looked at: nothing more is recorded until then.',
  },
  'obligation.no_look_awaited': { zh: '没有待核实的执行日期。', en: 'No stated day waits for a look.' },
  'obligation.not_late': { zh: '没有逾期未履行的部分。', en: 'Nothing of it is late.' },
  'obligation.not_of_matter': {
    zh: '这里不能这样办：协议由各方约定、各方履行，意见由作出意见的机关确定、由机关执行。',
    en: 'That is not done here: parties agree on an agreement and perform it, an organ decides on an opinion and an office carries it out.',
  },
  'obligation.not_opened': { zh: '没有这项义务。', en: 'There is no such obligation.' },
  'obligation.not_party': {
    zh: '{party} 既不是债权人，也不是债务人。',
    en: '{party} neither owes it nor is owed it.',
  },
  'obligation.not_due_yet': {
    zh: '还有没有到期的（{on}）：到期的照样督促、告知，全部到期后才能记录未履行。',
    en: 'Some of it is not due yet ({on}): urge and tell what is; record it as not performed once all of it is due.',
  },
  'obligation.urged_just_now': {
    zh: '刚刚督促过：{until}以后仍未履行的，才能记录。',
    en: 'It was urged only now: record it if nothing has come by {until}.',
  },
  'obligation.not_urged': { zh: '还没有督促履行。', en: 'Nobody was urged yet.' },
  'obligation.nothing_doubted': { zh: '没有被提出疑问的履行记录。', en: 'Nobody doubts what was recorded.' },
  'obligation.nothing_to_resume': {
    zh: '结果不是“未履行”或者“已进入其他程序”，没有可以撤回的。',
    en: 'It was not recorded as broken or taken elsewhere: there is nothing to take back.',
  },
  'obligation.options_not_told': {
    zh: '还没有告知债权人可以采取的途径。',
    en: 'The creditor has not been told what may be done.',
  },
  'obligation.other_text': {
    zh: '所签的文字与提议的不同。',
    en: 'Other words were signed than were proposed.',
  },
  'obligation.paid_beyond': {
    zh: '将超过应履行的金额 {excess} 元，照实登记为多付。',
    en: 'It is {excess} yuan beyond what is owed, and is recorded as excess.',
  },
  'obligation.payment_unknown': {
    zh: '没有第 {payment} 笔履行记录，或者已经划去。',
    en: 'There is no payment no. {payment}, or it was struck out.',
  },
  'obligation.proof_missing': {
    zh: '没有所说的证明材料。',
    en: 'The proof that is named is not there.',
  },
  'obligation.proposed_already': {
    zh: '第 {amendment} 次提议就是同样的日期和文字，正在等待签名。',
    en: 'Proposal {amendment} has the same days and words, and waits for signatures.',
  },
  'obligation.recorded_already': {
    zh: '同一天同样的履行已经登记为第 {payment} 笔；确是另一笔的，确认后再登记。',
    en: 'The same of the same day is recorded as payment {payment}. If this is another one, confirm it and record it.',
  },
  'obligation.replaced': {
    zh: '原协议已被新的协议代替。',
    en: 'Another agreement took the place of the one that it is of.',
  },
  'obligation.said_by_other': {
    zh: '当事人只能以自己的名义陈述（{party}）。',
    en: 'A party speaks for itself ({party}).',
  },
  'obligation.signed_already': { zh: '{party} 已经签名。', en: '{party} has signed.' },
  'obligation.to_urge': {
    zh: '逾期以后，或者重新应当履行以后，还没有督促过：先督促，再告知可以采取的途径、记录未履行。',
    en: 'Nobody was urged since it is late, or owed again: urge first, then tell what may be done and record it as not performed.',
  },
  'obligation.unfit': {
    zh: '该项义务的内容不完整或者互相矛盾（{because}）。',
    en: 'What is owed is incomplete, or contradicts itself ({because}).',
  },
  'obligation.voids_before': {
    zh: '第 {amendment} 次提议已有 {signed} 人签字，再提议即被取代，不能再签。',
    en: 'Proposal {amendment}, with {signed} signatures, is overtaken by another one and can be signed no more.',
  },
};
