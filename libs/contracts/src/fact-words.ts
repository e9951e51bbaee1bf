import { isMissing, type FactContract, type FactData, type FactNames, type FactVariant } from './fact.js';
import type { Sentences } from './sentences/sentence.js';

/** A fact with one sentence, and what it says in a word. */
export const told = (zh: string, en: string, word: FactContract['word']): FactContract => ({ said: { zh, en }, word });

/** A date comes near (临期): whoever owes it is reminded, and later the head of that office. */
export const reminded: FactContract = {
  said: { zh: '提醒：“{rule}”临近到期。', en: 'Reminder: {rule} falls due.' },
  variants: [
    {
      fits: ({ to }) => to === 'head',
      ...{ zh: '提醒负责人：“{rule}”临近到期。', en: 'Reminder to the head: {rule} falls due.' },
    },
  ],
  word: { zh: '提醒', en: 'reminded' },
};

/** A date has passed (逾期): which office is late, and with what. */
export const overdue: FactContract = {
  said: { zh: '{office} 逾期未办（{dueOn}）：{clockRule}。', en: '{office} was late ({dueOn}): {clockRule}.' },
  values: ({ clock }, { ruleOf }) => ({ clockRule: isMissing(clock) ? '' : ruleOf(clock) }),
  word: { zh: '逾期', en: 'was late' },
};

/** The word of a value in one of a kind's lists of words, in the language of the reader; empty where it has none. */
export function wordIn(list: Sentences, value: unknown, { said }: FactNames): string {
  const found = typeof value === 'string' && Object.hasOwn(list, value) ? list[value] : undefined;
  return found === undefined ? '' : said(found);
}

/** What a part tells of itself, by its pieces: `applied/1/2026-08-20`. */
export const causeOf = ({ cause }: FactData): readonly string[] => (typeof cause === 'string' ? cause.split('/') : []);

/** How it is said that a part has told this. */
export const tells = (cause: string, zh: string, en: string): FactVariant => ({
  fits: (data) => causeOf(data)[0] === cause,
  ...{ zh, en },
});
