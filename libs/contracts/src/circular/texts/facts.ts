import type { CircularFactType } from '#libs/circular';
import type { FactContract, FactData } from '../../fact.js';
import { overdue, reminded, told, wordIn } from '../../fact-words.js';
import { words } from './words.js';

const countIn = (all: unknown): string => String(Array.isArray(all) ? all.length : 0);
const goesTo = ({ to }: FactData) => ({ count: countIn(to) });

/** What the record of a circular says, by the type of its fact. */
export const facts = {
  opened: {
    said: {
      zh: '{office}起草{period}{what}。',
      en: '{office} begins a {what} for {period}.',
    },
    values: (data, names) => ({ what: wordIn(words.form, data['form'], names) }),
    word: { zh: '起草', en: 'began it' },
  },
  laid: {
    said: {
      zh: '多个单位出现同一检查项目，由{office}研究是否提出完善政策建议（{period}）。',
      en: 'The same item was found in several offices: {office} considers a proposal on policy ({period}).',
    },
    word: { zh: '提请研究', en: 'laid before the bureau' },
  },
  declined: told('经研究不提出建议，理由已记录。', 'Considered, and none is made; why is recorded.', {
    zh: '不提出建议',
    en: 'makes none',
  }),
  issued: {
    said: { zh: '审定发出，{count} 个单位待签收。', en: 'Issued to {count} offices.' },
    values: goesTo,
    word: { zh: '发出', en: 'issued it' },
  },
  received: told('{office}已签收。', '{office} has it.', { zh: '签收', en: 'received it' }),
  answered: {
    said: { zh: '{office}反馈：{answer}。', en: '{office} answers: {answer}.' },
    values: ({ as }, names) => ({ answer: wordIn(words.as, as, names) }),
    word: { zh: '反馈采纳情况', en: 'answered' },
  },
  withdrawn: told('已撤回，理由已记录。', 'Taken back; why is recorded.', { zh: '撤回', en: 'took it back' }),
  ended: {
    said: { zh: '结束：{how}。', en: 'It has ended: {how}.' },
    values: ({ as }, names) => ({ how: wordIn(words.endedAs, as, names) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  overdue,
} as const satisfies Record<CircularFactType, FactContract>;
