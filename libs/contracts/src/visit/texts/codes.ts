import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of visits. */
export const codes: Sentences = {
  'visit.answered': {
    zh: '这个问题已经有人回答；不适用的，请回答“不适用”。',
    en: 'Somebody has answered this question: where it does not apply, answer so.',
  },
  'visit.begun': { zh: '走访已经开始。', en: 'The visit has begun.' },
  'visit.checklist_unknown': { zh: '没有这份检查表。', en: 'There is no such checklist.' },
  'visit.closed': {
    zh: '走访记录已经完成，要修改请先重新打开。',
    en: 'The record is closed: open it again to change it.',
  },
  'visit.date_before_event': {
    zh: '走访不早于方案确定的日期 {bound}；要提前，请组长先改期并说明理由。',
    en: 'A visit is made on the day of the plan, {bound}, or after it: for an earlier one the leader moves it first, with the reasons.',
  },
  'visit.date_in_future': { zh: '日期晚于今天（{bound}）。', en: 'The date lies after today ({bound}).' },
  'visit.ended': { zh: '走访已经结束（{as}）。', en: 'The visit has ended ({as}).' },
  'visit.item_unknown': { zh: '检查表没有这个问题。', en: 'There is no such question in the checklist.' },
  'visit.not_announced': {
    zh: '方案规定事先通知，请先通知被走访单位。',
    en: 'By the plan the office is told before: tell it first.',
  },
  'visit.not_begun': { zh: '走访还没有开始。', en: 'The visit has not begun.' },
  'visit.not_closed': { zh: '走访记录还没有完成。', en: 'The record of the visit is not closed.' },
  'visit.not_inspector': {
    zh: '只有督导组成员本人可以办理，代理人不行。',
    en: 'Only who is of the group acts here, and no deputy.',
  },
  'visit.not_leader': { zh: '只有组长可以办理。', en: 'The leader alone does that.' },
  'visit.not_opened': { zh: '没有这次走访。', en: 'There is no such visit.' },
  'visit.not_settled': {
    zh: '督导组成员对同一问题回答不同，请组长先确定。',
    en: 'The group answers one question differently: the leader settles it first.',
  },
  'visit.own_office': {
    zh: '您也在被走访单位任职（或者代理），不能办理本次走访。',
    en: 'You have a post in the office that is visited too, or stand in for somebody there: you do nothing in this visit.',
  },
  'visit.signed_already': { zh: '该方已经签署，或者已经拒签。', en: 'That side has signed, or has refused to.' },
  'visit.told_already': { zh: '已经通知过。', en: 'The office was told.' },
  'visit.unannounced': {
    zh: '这是不打招呼的走访，不能事先通知。',
    en: 'This visit is unannounced: nobody is told of it before.',
  },
  'visit.unanswered': {
    zh: '还有问题没有回答；不回答的，请说明理由。',
    en: 'A question is open: answer it, or say why it is left out.',
  },
};
