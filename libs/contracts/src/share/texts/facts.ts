import type { ShareFactType } from '#libs/share';
import { without, type FactContract } from '../../fact.js';
import { overdue, reminded, told } from '../../fact-words.js';
import { words } from './words.js';

const endingOf = (as: unknown) => Object.entries(words.endedAs).find(([name]) => name === as)?.[1] ?? null;

/** How every fact of a share is said. */
export const facts = {
  opened: {
    said: {
      zh: '{office}已收到请求；请确认由{lead}牵头，或者提出异议。',
      en: '{office} is asked; it confirms that {lead} leads, or objects.',
    },
    variants: [
      {
        fits: ({ isAsked }) => isAsked === false,
        zh: '{office}已收到请求；由{lead}牵头。',
        en: '{office} is asked; {lead} leads.',
      },
    ],
    word: { zh: '收到请求', en: 'was asked' },
  },
  askedAgain: told(
    '第 {proposal} 次征求意见：由{lead}牵头。',
    'Asked again, about proposal {proposal}: {lead} is to lead.',
    {
      zh: '再次征求意见',
      en: 'was asked again',
    },
  ),
  leadConfirmed: {
    said: {
      zh: '逾期没有异议，视为确认牵头单位（第 {proposal} 次）。',
      en: 'Silent in time, which confirms the lead of proposal {proposal}.',
    },
    variants: [
      {
        fits: without('clock'),
        zh: '确认牵头单位（第 {proposal} 次）。',
        en: 'The lead of proposal {proposal} is confirmed.',
      },
    ],
    word: { zh: '确认牵头单位', en: 'confirmed the lead' },
  },
  leadObjected: told('对牵头单位提出异议（第 {proposal} 次）。', 'It objects to the lead of proposal {proposal}.', {
    zh: '提出异议',
    en: 'objected to the lead',
  }),
  leadNotTaken: told(
    '只能商请的单位没有回复，不视为同意牵头（第 {proposal} 次）。',
    'It can only be requested and has said nothing: it does not take the lead of proposal {proposal}.',
    { zh: '未接受牵头', en: 'did not take the lead' },
  ),
  positionOwed: told('由{lead}牵头；书面意见期限 {until}。', '{lead} leads; a position is owed by {until}.', {
    zh: '须提出意见',
    en: 'owes a position',
  }),
  leadLost: told('{lead}不再牵头，待重新确定。', '{lead} leads no more; another one is to be named.', {
    zh: '牵头单位变更',
    en: 'lost its lead',
  }),
  positionGiven: told('提出第 {position} 份书面意见：{stance}。', 'Position {position} was given: {stance}.', {
    zh: '提出书面意见',
    en: 'gave its position',
  }),
  positionMissed: {
    said: {
      zh: '{office}未在 {dueOn} 前提出书面意见，按平台规定催办，不停止调解。',
      en: '{office} gave no position by {dueOn}; it is pressed by a rule of ours, and nothing stops.',
    },
    variants: [
      {
        fits: ({ isPressed }) => isPressed !== true,
        zh: '{office}未在 {dueOn} 前提出书面意见；不催办，不停止调解。',
        en: '{office} gave no position by {dueOn}; nobody presses it, and nothing stops.',
      },
    ],
    word: { zh: '逾期未提出意见', en: 'gave no position in time' },
  },
  taskSet: told('交办第 {task} 项，期限 {until}。', 'Task {task} is to be done by {until}.', {
    zh: '交办事项',
    en: 'set a task',
  }),
  taskReported: told('报告第 {task} 项交办事项。', 'Task {task} was reported done.', {
    zh: '报告交办事项',
    en: 'reported a task',
  }),
  taskDropped: told('撤回第 {task} 项交办事项。', 'Task {task} was taken back.', {
    zh: '撤回交办事项',
    en: 'took a task back',
  }),
  finishing: told(
    '联合调解已有结果；交办事项完成后结束。',
    'The joint mediation was concluded; tasks are finished yet.',
    {
      zh: '收尾',
      en: 'came to its end',
    },
  ),
  ended: {
    said: { zh: '分担件已结束：{how}。', en: 'The share has ended: {how}.' },
    values: ({ as }, { said }) => {
      const ending = endingOf(as);
      return { how: ending === null ? '' : said(ending) };
    },
    word: { zh: '结束', en: 'ended' },
  },
  lateFiled: told('{on} 收到的意见已留存，不产生效力。', 'What arrived on {on} is kept, without effect.', {
    zh: '留存迟到的意见',
    en: 'kept a late position',
  }),
  warned: reminded,
  overdue,
} as const satisfies Record<ShareFactType, FactContract>;
