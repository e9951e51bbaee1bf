import type { VisitFactType } from '#libs/visit';
import { checklistItemIn } from '../../checklist-items.js';
import type { FactContract, FactNames } from '../../fact.js';
import { overdue, reminded, told } from '../../fact-words.js';
import type { Sentence } from '../../sentences/sentence.js';
import { words } from './words.js';

/** The word of a value of a field. */
export const wordIn = (field: keyof typeof words, value: unknown, { said }: FactNames): string => {
  const found = Object.entries<Sentence>(words[field]).find(([name]) => name === value)?.[1];
  return found === undefined ? '' : said(found);
};

/** What the record of a visit says, by the type of its fact. */
export const facts = {
  opened: told('走访 {office}，{on}。', '{office} is to be visited on {on}.', {
    zh: '安排走访',
    en: 'planned the visit',
  }),
  planChanged: told('走访安排变更：{on}。', 'What was planned has changed: {on}.', {
    zh: '安排变更',
    en: 'changed the plan',
  }),
  announced: told('已通知 {office}：{on} 走访。', '{office} is told of the visit on {on}.', {
    zh: '通知单位',
    en: 'told the office',
  }),
  begun: told('{on} 走访 {office}。', 'The visit of {office} begins on {on}.', {
    zh: '开始走访',
    en: 'began the visit',
  }),
  leftOut: {
    said: { zh: '检查项“{item}”不回答，已说明理由。', en: 'Question “{item}” is left out, with the reasons.' },
    values: ({ item }, names) => ({ item: checklistItemIn(item, names) }),
    word: { zh: '说明不回答的理由', en: 'left a question out' },
  },
  correctedOnSpot: {
    said: { zh: '立行立改：检查项“{item}”。', en: 'Put right at once: question “{item}”.' },
    values: ({ item }, names) => ({ item: checklistItemIn(item, names) }),
    variants: [{ fits: ({ item }) => item === null, zh: '立行立改一处。', en: 'Something was put right at once.' }],
    word: { zh: '立行立改', en: 'recorded what was put right' },
  },
  closed: told('走访记录完成，待双方签署。', 'The record is closed, for both sides to sign.', {
    zh: '完成记录',
    en: 'closed the record',
  }),
  reopened: told('走访记录重新打开，须重新签署。', 'The record is open again, and is signed anew.', {
    zh: '重新打开记录',
    en: 'opened the record again',
  }),
  signed: {
    said: { zh: '{who}已签署（{how}）。', en: 'Signed by {who}, {how}.' },
    values: ({ side, way }, names) => ({ who: wordIn('side', side, names), how: wordIn('way', way, names) }),
    word: { zh: '签署', en: 'signed' },
  },
  refused: told('被走访单位拒签，理由已记录。', 'The office does not sign; what it says is recorded.', {
    zh: '记录拒签',
    en: 'recorded the refusal',
  }),
  tourOver: told('督导已经结束，督导组不再看到本次走访。', 'The tour is over: the group reads this visit no more.', {
    zh: '督导结束',
    en: 'noted that the tour is over',
  }),
  concluded: {
    said: {
      zh: '督导结论送达 {office}：{how}，送达问题 {found} 个。',
      en: 'What the tour came to is put to {office}: {how}; findings put to it: {found}.',
    },
    values: ({ tour, findings }, names) => ({ how: wordIn('tour', tour, names), found: String(findings) }),
    word: { zh: '送达督导结论', en: 'put the conclusion to the office' },
  },
  received: {
    said: { zh: '督导结论于 {on} 书面签收。', en: 'The conclusion was received on paper on {on}.' },
    variants: [
      { fits: ({ proof }) => proof === null, zh: '督导结论于 {on} 签收。', en: 'The conclusion was received on {on}.' },
    ],
    word: { zh: '签收督导结论', en: 'received the conclusion' },
  },
  ended: {
    said: { zh: '走访结束：{how}。', en: 'The visit has ended: {how}.' },
    values: ({ as }, names) => ({ how: wordIn('endedAs', as, names) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  overdue,
} as const satisfies Record<VisitFactType, FactContract>;
