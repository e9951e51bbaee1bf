import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of visits. */
export const codes: Sentences = {
  'visit.answered': {
    zh: '这个问题已经有人回答；不适用的，请回答“不适用”。',
    en: 'Somebody has answered this question: where it does not apply, answer so.',
  },
  'visit.answers_changed': {
    zh: '您打开页面以后又有成员回答，请看过新的回答再完成记录。',
    en: 'Somebody has answered since you opened this page: look at that before you close the record.',
  },
  'visit.begun': { zh: '走访已经开始。', en: 'The visit has begun.' },
  'visit.checklist_unknown': { zh: '没有这份检查表。', en: 'There is no such checklist.' },
  'visit.closed': {
    zh: '走访记录已经完成，要修改请先重新打开。',
    en: 'The record is closed: open it again to change it.',
  },
  'visit.date_before_event': {
    zh: '走访不早于方案确定的日期，事先通知的也不早于通知单位的那天（{bound}）；要提前，请组长先改期并说明理由。',
    en: 'A visit is made on the day of the plan or after it, an announced one not before its office was told ({bound}): for an earlier one the leader moves it first, with the reasons.',
  },
  'visit.date_in_future': { zh: '日期晚于今天（{bound}）。', en: 'The date lies after today ({bound}).' },
  'visit.day_passed': {
    zh: '方案确定的日期（{on}）已经过去，不能再通知：请组长先改期。',
    en: 'The day of the plan ({on}) is over, and nobody is told of it: the leader moves the visit first.',
  },
  'visit.ended': { zh: '走访已经结束（{as}）。', en: 'The visit has ended ({as}).' },
  'visit.item_met': {
    zh: '这个问题现在的结果是“是”，没有要立行立改的。',
    en: 'What stands to this question is a yes: there is nothing to be put right.',
  },
  'visit.item_unknown': { zh: '检查表没有这个问题。', en: 'There is no such question in the checklist.' },
  'visit.may_sign_yet': {
    zh: '单位可以签署到 {dueOn}（含当日）；在此以前拒签，由单位自己在平台上说明，或者签在纸上。',
    en: 'The office may sign until {dueOn}: before that it says itself that it refuses, here or on paper.',
  },
  'visit.not_announced': {
    zh: '方案规定事先通知，请先通知被走访单位。',
    en: 'By the plan the office is told before: tell it first.',
  },
  'visit.not_begun': { zh: '走访还没有开始。', en: 'The visit has not begun.' },
  'visit.not_closed': { zh: '走访记录还没有完成。', en: 'The record of the visit is not closed.' },
  'visit.not_concluded': { zh: '督导还没有结束，没有结论。', en: 'The tour is not over: there is no conclusion yet.' },
  'visit.not_inspector': {
    zh: '只有督导组成员本人可以办理，代理人不能代为办理。',
    en: 'Only who is of the group acts here, and no deputy.',
  },
  'visit.not_leader': { zh: '只有组长可以办理。', en: 'The leader alone does that.' },
  'visit.not_opened': { zh: '没有这次走访。', en: 'There is no such visit.' },
  'visit.not_settled': {
    zh: '督导组成员对“{item}”回答不同，请组长先确定。',
    en: 'The group answers “{item}” differently: the leader settles it first.',
  },
  'visit.own_office': {
    zh: '您在被走访单位或者其下属任职（或者代理），或者两年内曾经任职，不能办理本次走访。',
    en: 'You have a post in the office that is visited or in what it leads, stand in for somebody there, or had one within two years: you do nothing in this visit.',
  },
  'visit.reasons_missing': { zh: '拒签须说明理由。', en: 'Whoever refuses to sign says why.' },
  'visit.received_already': { zh: '被走访单位已经签收。', en: 'The office has received it.' },
  'visit.served_too_early': {
    zh: '结论送达以后才能签收，并在十五日内登记：日期不早于 {bound}。',
    en: 'Nobody signs for it before it was put to the office, and it is recorded within fifteen days: not before {bound}.',
  },
  'visit.settled': {
    zh: '组长已经确认该走访的问题全部发出，记录不再打开。',
    en: 'The leader has said that all of this visit is issued: its record is not opened again.',
  },
  'visit.signed_already': { zh: '该方已经签署，或者已经拒签。', en: 'That side has signed, or has refused to.' },
  'visit.told_already': { zh: '已经通知过。', en: 'The office was told.' },
  'visit.unannounced': {
    zh: '这是不打招呼的走访，不能事先通知。',
    en: 'This visit is unannounced: nobody is told of it before.',
  },
  'visit.unanswered': {
    zh: '“{item}”还没有回答；不回答的，请说明理由。',
    en: '“{item}” is open: answer it, or say why it is left out.',
  },
  'visit.words_name_person': {
    zh: '文字里有像手机号码、身份证号码的数字：写单位的工作，不写群众的姓名和情况。',
    en: 'What is written has a number like one of a telephone or an identity card: it is about the work of the office, and names no person or household.',
  },
};
