import type { FindingFactType } from '#libs/finding';
import { without, type FactContract, type FactData } from '../../fact.js';
import { overdue, reminded, told, wordIn } from '../../fact-words.js';
import { words } from './words.js';

const countIn = ({ earlier: all }: FactData): string => String(Array.isArray(all) ? all.length : 0);

/** How every fact of a finding is said. */
export const facts = {
  opened: told('督导发现{office}的问题：{grade}。', 'An inspection has found something at {office}: {grade}.', {
    zh: '形成问题',
    en: 'found it',
  }),
  served: {
    said: {
      zh: '送达被督导单位；同一项目在一年内于该单位已出现 {count} 次，属重复发生。',
      en: 'It is put to its office; the same item was found there {count} times within the year before: it is repeated.',
    },
    variants: [{ fits: (data) => countIn(data) === '0', zh: '送达被督导单位。', en: 'It is put to its office.' }],
    values: (data) => ({ count: countIn(data) }),
    word: { zh: '送达', en: 'was put to its office' },
  },
  approved: told('人民政府已确认为督查结论。', 'The government has made it a part of its conclusion.', {
    zh: '确认督查结论',
    en: 'approved it',
  }),
  membersChanged: told('督导组人员已变更。', 'Who is of the group has changed.', {
    zh: '变更督导组人员',
    en: 'changed the group',
  }),
  received: {
    said: {
      zh: '于 {on} 书面签收；整改期限 {until}。',
      en: 'Received on paper on {on}; to be mended by {until}.',
    },
    variants: [
      {
        fits: without('proof'),
        zh: '于 {on} 签收；整改期限 {until}。',
        en: 'Received on {on}; to be mended by {until}.',
      },
    ],
    word: { zh: '签收', en: 'received it' },
  },
  leftThere: {
    said: {
      zh: '单位没有签收，于 {on} 留置送达；整改期限 {until}。',
      en: 'Its office signed for nothing: it was left there on {on}; to be mended by {until}.',
    },
    word: { zh: '留置送达', en: 'was left there' },
  },
  accepted: {
    said: { zh: '接受这个问题，不再提出异议。', en: 'It is accepted, and disputed no more.' },
    variants: [
      {
        fits: ({ byReport }) => byReport === true,
        zh: '以提交整改报告表示接受，不再提出异议。',
        en: 'It is accepted by the report that it is mended, and disputed no more.',
      },
    ],
    word: { zh: '接受', en: 'accepted it' },
  },
  disputed: {
    said: {
      zh: '{on} 收到书面异议；决定以前不计整改期限。',
      en: 'Disputed by a letter of {on}; nothing is to be mended until that is ruled on.',
    },
    variants: [
      {
        fits: without('proof'),
        zh: '提出异议；决定以前不计整改期限。',
        en: 'It is disputed; nothing is to be mended until that is ruled on.',
      },
    ],
    word: { zh: '提出异议', en: 'disputed it' },
  },
  deciderNamed: told(
    '没有可以复核的人，指定{office}的一人复核。',
    'Nobody is left who may rule: somebody of {office} is named for it.',
    { zh: '指定复核决定人', en: 'named who rules' },
  ),
  objectionLapsed: told('提出异议的期限已过，没有提出。', 'The days to dispute it are over, and it was not.', {
    zh: '异议期限届满',
    en: 'let the days to dispute it pass',
  }),
  ruled: {
    said: { zh: '复核决定：{how}；整改期限 {mendBy}。', en: 'Ruled on: {how}; to be mended by {mendBy}.' },
    variants: [{ fits: without('mendBy'), zh: '复核决定：{how}。', en: 'Ruled on: {how}.' }],
    values: ({ as }, names) => ({ how: wordIn(words.as, as, names) }),
    word: { zh: '作出复核决定', en: 'ruled on the dispute' },
  },
  reported: {
    said: {
      zh: '{on} 收到第 {report} 次书面整改报告。',
      en: 'Said to be mended by a letter of {on}, for time {report}.',
    },
    variants: [
      {
        fits: without('proof'),
        zh: '第 {report} 次报告整改情况。',
        en: 'It is said to be mended, for time {report}.',
      },
    ],
    word: { zh: '报告整改', en: 'reported it as mended' },
  },
  reportReturned: told(
    '第 {report} 次整改报告已退回；整改期限 {until}。',
    'Report {report} was returned; to be mended by {until}.',
    {
      zh: '退回整改报告',
      en: 'returned the report',
    },
  ),
  verified: told('第 {report} 次整改报告经核查属实。', 'It is seen to be mended, by report {report}.', {
    zh: '核查属实',
    en: 'verified it',
  }),
  visitedAgain: {
    said: { zh: '{on} “回头看”：已经整改。', en: 'Visited once more on {on}: it is mended.' },
    variants: [
      {
        fits: ({ isMended }) => isMended !== true,
        zh: '{on} “回头看”：没有整改到位；整改期限 {until}。',
        en: 'Visited once more on {on}: it is not mended, and is to be by {until}.',
      },
    ],
    word: { zh: '“回头看”', en: 'visited once more' },
  },
  extenderNamed: told(
    '组长已经离开，指定{office}的一人决定延长整改期限。',
    'The leader is there no more: somebody of {office} is named who gives more time.',
    { zh: '指定延长期限的人', en: 'named who gives more time' },
  ),
  extended: told('整改期限由 {from} 延长到 {until}。', 'More time is given: until {until}, instead of {from}.', {
    zh: '延长整改期限',
    en: 'gave more time',
  }),
  carriedOver: told(
    '{from} 结束时没有销号，滚动到 {to}（第 {times} 次）；自 {since} 起已 {days} 天；{waitsFor}。',
    'Open at the end of {from}, it is carried over to {to}, for time {times}; {days} days since {since}; it {waitsFor}.',
    { zh: '滚动到下一季度', en: 'was carried over' },
  ),
  takenBack: told('组织督导的机关撤销这个问题。', 'Whoever commissioned the inspection has taken it back.', {
    zh: '撤销',
    en: 'took it back',
  }),
  ended: {
    said: { zh: '问题结束：{how}；历时 {days} 天。', en: 'The finding has ended: {how}, after {days} days.' },
    values: ({ as }, names) => ({ how: wordIn(words.endedAs, as, names) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  mendMissed: {
    said: {
      zh: '{office}未在 {dueOn} 前完成整改，按平台期限催办。',
      en: '{office} had not mended it by {dueOn}; it is pressed by a number of ours.',
    },
    variants: [
      {
        fits: ({ isPressed }) => isPressed !== true,
        zh: '{office}未在 {dueOn} 前完成整改；不催办。',
        en: '{office} had not mended it by {dueOn}; nobody presses it.',
      },
    ],
    word: { zh: '逾期未整改', en: 'was not mended in time' },
  },
  overdue,
} as const satisfies Record<FindingFactType, FactContract>;
