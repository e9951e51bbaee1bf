import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of shares. */
export const codes: Sentences = {
  'share.date_before_event': {
    zh: '{on} 早于开始之日（{bound}）。',
    en: '{on} lies before its beginning, {bound}.',
  },
  'share.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'share.ended': { zh: '分担件已经结束（{as}）。', en: 'The share has ended ({as}).' },
  'share.finishing': {
    zh: '联合调解已经形成结果，不再交办。',
    en: 'The joint mediation was concluded, and nothing more is asked.',
  },
  'share.lead_stands': { zh: '仍有牵头单位。', en: 'It still has a lead.' },
  'share.too_many_tasks': {
    zh: '一个成员单位最多交办 {most} 项。',
    en: 'At most {most} tasks are asked of one member.',
  },
  'share.lead_not_settled': { zh: '牵头单位还没有确定。', en: 'No lead stands yet.' },
  'share.not_asked': {
    zh: '现在没有就牵头单位征求意见。',
    en: 'Nobody asks about a lead now.',
  },
  'share.not_ended': { zh: '分担件还没有结束。', en: 'The share goes on.' },
  'share.not_opened': { zh: '没有这个分担件。', en: 'There is no such share.' },
  'share.task_not_open': { zh: '没有待办的交办事项 {task}。', en: 'There is no task {task} to be done.' },
};
