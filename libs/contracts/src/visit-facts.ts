import type { FactContract } from './fact.js';
import { told } from './fact-words.js';

const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** How every fact about the revisits of a case is said. */
export const visitFacts = {
  visitsPlanned: told('自 {from} 起的回访计划已确定。', 'The plan of visits from {from} on is pinned.', {
    zh: '确定回访计划',
    en: 'pinned the plan of visits',
  }),
  visitsChanged: {
    said: { zh: '回访计划已变更。', en: 'The plan of visits was changed.' },
    variants: [
      {
        fits: ({ reasons }) => reasons === null,
        zh: '履行日期有变，回访计划随之调整。',
        en: 'Days of performance moved, and the plan of visits follows them.',
      },
    ],
    word: { zh: '变更回访计划', en: 'changed the plan of visits' },
  },
  visitDue: {
    said: { zh: '{on} 的回访日期已到，由{office}回访。', en: 'The visit of {on} is due; {office} asks.' },
    variants: [
      {
        fits: ({ office }) => office === null,
        zh: '{on} 的回访日期已到，没有可以独立回访的机构。',
        en: 'The visit of {on} is due, and no office is there that did not handle it.',
      },
      {
        fits: ({ parties, unwanted }) => countOf(parties) <= countOf(unwanted),
        zh: '{on} 的回访日期已到，没有愿意被回访的当事人。',
        en: 'The visit of {on} is due, and nobody wants to be asked.',
      },
    ],
    word: { zh: '回访日期已到', en: 'let the date of a visit come' },
  },
  visitsEnded: {
    said: {
      zh: '已全部履行、各方满意，回访计划到此结束。',
      en: 'All is performed and all are content: the plan of revisits ends here.',
    },
    variants: [
      {
        fits: ({ because }) => because === 'replaced',
        zh: '协议已被新的协议取代，回访计划到此结束，由新的协议继续。',
        en: 'Another agreement took the place of this one: the plan of revisits ends here, and goes on by that one.',
      },
    ],
    word: { zh: '结束回访计划', en: 'ended the plan of visits' },
  },
  visitAgreed: told('{party} 同意由其他机构回访。', '{party} agrees to being visited by another office.', {
    zh: '同意回访',
    en: 'agreed to being visited',
  }),
  contactUnwanted: told('{party} 不愿被回访，即日起不再回访。', '{party} wants no visit, and has none from now on.', {
    zh: '不愿被回访',
    en: 'wanted no visit',
  }),
  contactWanted: told('{party} 恢复回访。', '{party} wants visits again.', {
    zh: '恢复回访',
    en: 'wanted visits again',
  }),
  wishHeard: told('{party} 向回访人表示不愿被回访。', '{party} has said to its visitor that it wants no visit.', {
    zh: '记录回访意愿',
    en: 'heard what a party wants',
  }),
} as const satisfies Record<string, FactContract>;
