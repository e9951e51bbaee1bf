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
    'talk.nobody_listens': { zh: '没有可以会谈的调解员账号。', en: 'Nobody who mediates has an account to hear it.' },
    'talk.not_opened': { zh: '没有这次会谈。', en: 'There is no such talk.' },
    'talk.proof_missing': {
      zh: '补记 {on} 的会谈，已过 {workingDays} 个工作日（最多 {max} 个），须写明证明。',
      en: '{on} is recorded {workingDays} working days late (at most {max}): it needs its proof.',
    },
  },
  consequences: {
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
    said: { name: { zh: '会谈笔录', en: 'What was said' } },
  },
  part: null,
};
