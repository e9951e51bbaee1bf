import type { Language } from '../problem.js';
import { articleText } from './article.js';
import type { Sentence } from './sentence.js';

/** Whose a limit is: the law's, that of an office which sets a date by it, or ours where the law has no number. */
export interface Basis {
  readonly origin: 'law' | 'set' | 'ours';
  /** As a rule pack cites. */
  readonly article: string;
}

type Said = Readonly<Record<Basis['origin'], Sentence>>;

const short: Said = {
  law: { zh: '条例{article}', en: 'Regulations, {article}' },
  set: { zh: '指定的日期，条例{article}', en: 'date set by an office; Regulations, {article}' },
  ours: { zh: '平台规定，参见条例{article}', en: 'set by the platform; see Regulations, {article}' },
};

const whole: Said = {
  law: { zh: '这个期限是《信访工作条例》{article}规定的。', en: 'The Regulations set this limit ({article}).' },
  set: {
    zh: '这个日期由机关指定，依据是《信访工作条例》{article}。',
    en: 'An office set this date, by the Regulations, {article}.',
  },
  ours: {
    zh: '这个期限由平台规定，《信访工作条例》没有规定（参见{article}）。',
    en: 'The platform set this limit; the Regulations do not (see {article}).',
  },
};

const say = (said: Said, { origin, article }: Basis, language: Language): string =>
  said[origin][language].replace('{article}', () => articleText(article, language));

/** Whose a limit is and by which article, as it stands beside the name of a rule (期限出处). */
export const originText = (basis: Basis, language: Language): string => say(short, basis, language);

/** The same as a sentence. */
export const originSentence = (basis: Basis, language: Language): string => say(whole, basis, language);
