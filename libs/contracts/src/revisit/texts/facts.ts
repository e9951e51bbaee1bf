import type { RevisitFactType } from '#libs/revisit';
import { isMissing, type FactContract } from '../../fact.js';
import { reminded, told } from '../../fact-words.js';
import { words } from './words.js';

const endingOf = (as: unknown) => Object.entries(words.endedAs).find(([name]) => name === as)?.[1] ?? null;
const ending: FactContract['values'] = ({ as }, { said }) => {
  const found = endingOf(as);
  return { how: found === null ? '' : said(found) };
};

/** How every fact of a revisit is said. Nobody is named: who a party is stays sealed in its matter. */
export const facts = {
  opened: {
    ...told(
      '{on} 的回访，由{office}进行，{supervisor}复核。',
      'The visit of {on}: {office} asks, {supervisor} calls back.',
      {
        zh: '开始回访',
        en: 'began the revisit',
      },
    ),
    after: [
      {
        fits: ({ isMoved }) => isMoved === true,
        zh: '日期不是计划原定的，由人变更过。',
        en: 'Its day is none of the plan: a person has changed it.',
      },
    ],
  },
  drawFrozen: {
    said: { zh: '已固定可以回访的人员，按顺序确定。', en: 'Who could go is frozen; they go in their order.' },
    variants: [
      {
        fits: ({ isDrawn }) => isDrawn === true,
        zh: '已固定可以回访的人员，条件相同的抽取一人。',
        en: 'Who could go is frozen; of those who stand equally one is drawn.',
      },
    ],
    word: { zh: '固定候选人', en: 'froze who could go' },
  },
  drawn: told('已按链上摘要抽取顺序。', 'The chain hash has drawn their order.', { zh: '抽取', en: 'drew who goes' }),
  assigned: told('已确定回访人（{because}）。', 'Somebody goes ({because}).', {
    zh: '确定回访人',
    en: 'settled who goes',
  }),
  reassigned: told('负责人另行指定回访人。', 'The head names somebody else.', {
    zh: '另行指定',
    en: 'named somebody else',
  }),
  passedOn: told('交给下一位回访。', 'It is passed on to the next one.', { zh: '交给下一位', en: 'passed it on' }),
  attempted: told(
    '{on} {time}{channel}，没有联系上 {party}。',
    'Nobody answered for {party} on {on} {time}, {channel}.',
    {
      zh: '没有联系上',
      en: 'found nobody there',
    },
  ),
  answered: {
    said: { zh: '{party} 已于 {on} 回访（{channel}）。', en: '{party} was asked on {on} ({channel}).' },
    after: [
      {
        fits: ({ beside }) => Array.isArray(beside) && beside.length > 0,
        zh: '同一次谈话一并记录到同一案件的其他回访。',
        en: 'The same conversation is recorded in other revisits of the matter.',
      },
    ],
    word: { zh: '记录回访', en: 'recorded what was said' },
  },
  answerConfirmed: told('{party} 在本人页面上确认了回访记录。', '{party} has confirmed on its page what it said.', {
    zh: '确认回访记录',
    en: 'confirmed what it said',
  }),
  answerDenied: told(
    '{party} 在本人页面上表示没有被问过，或者记录的不是其所说，由复核机构回拨。',
    '{party} says on its page that it was not asked, or has not said so: whoever calls back asks it.',
    { zh: '否认回访记录', en: 'denied what was written down' },
  ),
  answerCorrected: {
    said: {
      zh: '{party} 在本人页面上更正了所说的：不满意。以前所说的留在记录里。',
      en: '{party} has corrected on its page what it said: it is not content. What it said before stays in the history.',
    },
    variants: [
      {
        fits: ({ notPerformed }) => Array.isArray(notPerformed) && notPerformed.length > 0,
        zh: '{party} 在本人页面上更正了所说的：有没有履行的。以前所说的留在记录里。',
        en: '{party} has corrected on its page what it said: something is not performed. What it said before stays in the history.',
      },
      {
        fits: ({ isRebound }) => isRebound === true,
        zh: '{party} 在本人页面上更正了所说的：原来的纠纷又发生了。以前所说的留在记录里。',
        en: '{party} has corrected on its page what it said: it has broken out again. What it said before stays in the history.',
      },
      {
        fits: ({ isContent }) => isContent === true,
        zh: '{party} 在本人页面上更正了所说的：满意。以前所说的留在记录里。',
        en: '{party} has corrected on its page what it said: it is content. What it said before stays in the history.',
      },
    ],
    word: { zh: '更正所说的', en: 'corrected what it said' },
  },
  givenUp: told('{party} 未联系上，不算回访成功。', '{party} was not reached, which is no success.', {
    zh: '未联系上',
    en: 'did not reach it',
  }),
  wishHeard: told('{party} 表示不愿被回访，不再联系。', '{party} wants no visit, and is asked no more.', {
    zh: '不愿被回访',
    en: 'heard that it wants none',
  }),
  wishNoted: {
    said: { zh: '{party} 不愿被回访。', en: '{party} wants no visit.' },
    variants: [
      { fits: ({ isWanted }) => isWanted === true, zh: '{party} 恢复回访。', en: '{party} wants visits again.' },
    ],
    word: { zh: '回访意愿', en: 'noted what it wants' },
  },
  gridLeft: told(
    '当事人不再同意由网格员回访，网格员不再联系。',
    'Not all want somebody of the grid any more: nobody of it goes.',
    {
      zh: '网格员不再回访',
      en: 'took the grid out',
    },
  ),
  helpReferred: told('{party} 需要的帮助已经转介。', 'The help that {party} wants was passed on.', {
    zh: '转介帮助',
    en: 'passed help on',
  }),
  reboundLinked: told(
    '{party} 所说再次发生的纠纷已另立案件。',
    'What has broken out again, by {party}, has a case of its own.',
    {
      zh: '关联新的案件',
      en: 'linked the new case',
    },
  ),
  closed: {
    said: { zh: '回访完毕：{how}。', en: 'It was closed: {how}.' },
    values: ending,
    word: { zh: '回访完毕', en: 'closed it' },
  },
  released: {
    said: { zh: '不再需要回访，没有问到的不再问。', en: 'It is needed no more: whoever was not asked is not.' },
    after: [{ fits: ({ isCalled }) => isCalled === false, zh: '也不再复核。', en: 'Nobody is called back either.' }],
    word: { zh: '不再需要回访', en: 'heard that it is needed no more' },
  },
  callBackDrawn: {
    said: { zh: '没有抽中复核。', en: 'It is not called back.' },
    variants: [{ fits: ({ isDrawn }) => isDrawn === true, zh: '抽中复核。', en: 'It was drawn to be called back.' }],
    word: { zh: '抽取复核', en: 'drew whether it is called back' },
  },
  calledBack: told('已复核 {party}：{result}。', '{party} was called back: {result}.', {
    zh: '复核',
    en: 'called back',
  }),
  ended: {
    said: { zh: '回访结束：{how}。', en: 'It has ended: {how}.' },
    values: ending,
    word: { zh: '结束', en: 'ended it' },
  },
  warned: reminded,
  overdue: {
    said: { zh: '{office}未在 {dueOn} 前完成：{clockRule}。', en: '{office} did not do it by {dueOn}: {clockRule}.' },
    values: ({ clock }, { ruleOf }) => ({ clockRule: isMissing(clock) ? '' : ruleOf(clock) }),
    word: { zh: '逾期', en: 'was late' },
  },
} as const satisfies Record<RevisitFactType, FactContract>;
