import type { TalkFactType } from '#libs/talk';
import type { FactContract } from '../../fact.js';
import type { KindTexts } from '../../kind-contract.js';

const facts = {
  opened: {
    said: { zh: '开始单独会谈，只由调解员查看。', en: 'The separate talk began, for those who mediate alone.' },
    word: { zh: '开始单独会谈', en: 'began a separate talk' },
  },
  listenersChanged: {
    said: { zh: '调解员有变更，由现在的调解员查看。', en: 'Others mediate: it is for those who do now.' },
    word: { zh: '变更查看的调解员', en: 'named who sees it' },
  },
  called: {
    said: { zh: '已通知这一方于 {on} {time} 单独会谈。', en: 'That side was called to {on}, {time}.' },
    word: { zh: '通知单独会谈', en: 'called that side' },
  },
  calledOff: {
    said: { zh: '已取消通知的单独会谈。', en: 'The talk to which that side was called is off.' },
    word: { zh: '取消单独会谈', en: 'called it off' },
  },
  warned: {
    said: { zh: '提醒：“{rule}”临近。', en: 'Reminder: {rule} is near.' },
    word: { zh: '提醒', en: 'reminded' },
  },
  callPassed: {
    said: { zh: '“{rule}”已过，没有记录会谈。', en: '{rule} has passed, and nothing was recorded.' },
    word: { zh: '日期已过', en: 'let the day pass' },
  },
  said: {
    said: { zh: '记录了 {on} 的会谈。', en: 'What was said on {on} was recorded.' },
    word: { zh: '记录会谈', en: 'recorded what was said' },
  },
  closed: {
    said: { zh: '会谈已结束。', en: 'The talk was closed.' },
    word: { zh: '结束会谈', en: 'closed the talk' },
  },
  lapsed: {
    said: { zh: '会谈很久没有记录，自动结束。', en: 'Nothing was said for long, and the talk closed by itself.' },
    word: { zh: '自动结束', en: 'closed by itself' },
  },
} as const satisfies Record<TalkFactType, FactContract>;

/** Every text of a separate talk. */
export const texts: KindTexts = {
  words: {
    endedAs: {
      closed: { zh: '已结束', en: 'closed' },
      lapsed: { zh: '自动结束', en: 'closed by itself' },
    },
  },
  fields: {
    on: { zh: '会谈日期', en: 'Day' },
    time: { zh: '时间（如 09:30）', en: 'Time of day, 09:30' },
    place: { zh: '地点', en: 'Where' },
    reason: { zh: '理由', en: 'Reason' },
    text: { zh: '会谈内容', en: 'What was said' },
    recordedFor: { zh: '代谁记录', en: 'Recorded for' },
    title: { zh: '名称', en: 'Title' },
    party: { zh: '与哪一方', en: 'With whom' },
  },
  hints: {
    'say.text': {
      zh: '只由本案调解员查看。要让对方知道的，由这一方表示同意以后，在调解案件中“转达方案”。',
      en: 'For those who mediate this case alone. What the other side is to know is conveyed in the mediation, once this side says so.',
    },
  },
  codes: {
    'talk.closed': { zh: '会谈已经结束。', en: 'The talk is over.' },
    'talk.date_before_event': { zh: '{on} 早于会谈开始（{bound}）。', en: '{on} lies before its beginning, {bound}.' },
    'talk.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
    'talk.nobody_called': { zh: '没有通知过单独会谈。', en: 'That side was not called.' },
    'talk.others_mediate': { zh: '由其他调解员调解和听取意见。', en: 'Others mediate it, and hear what is said.' },
    'talk.past_day': { zh: '{on} 已经过去，不能通知。', en: '{on} is over: nobody is called to it.' },
    'talk.nobody_listens': { zh: '没有可以会谈的调解员账号。', en: 'Nobody who mediates has an account to hear it.' },
    'talk.not_opened': { zh: '没有这次会谈。', en: 'There is no such talk.' },
  },
  consequences: {
    call: {
      zh: '只在这里记录，前一日提醒调解员；由调解员当面或者打电话告诉这一方，对方和当事人页面都看不到。',
      en: 'Kept here alone, and whoever mediates is told on the day before. That side is told in person or by telephone: no page of a party shows it.',
    },
    callOff: { zh: '不再提醒。', en: 'Nobody is reminded any more.' },
    say: {
      zh: '只由调解员查看，不进入调解案件。',
      en: 'For those who mediate alone; nothing of it enters the mediation.',
    },
    close: { zh: '不再记录；已记录的仍只由调解员查看。', en: 'Nothing more is recorded; what was said stays apart.' },
  },
  ...{ steps: {}, failures: {} },
  access: { mediator: { zh: '调解员', en: 'its mediator' } },
  facts,
  documents: {
    opened: { name: { zh: '单独会谈', en: 'The talk' } },
    called: { name: { zh: '单独会谈通知', en: 'Call to a talk' } },
    calledOff: { name: { zh: '取消单独会谈的理由', en: 'Why a talk was called off' } },
    said: { name: { zh: '会谈笔录', en: 'What was said' } },
  },
  part: null,
};
