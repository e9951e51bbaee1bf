import type { Language } from '../problem.js';
import { articleText, isOtherLawCited } from './article.js';
import type { Sentence } from './sentence.js';

/** Whose a limit is: the law's, a date that an office sets by the law or names by a rule of ours, or a number of ours. */
export interface Basis {
  readonly origin: 'law' | 'set' | 'named' | 'ours';
  /** As a rule pack cites. */
  readonly article: string;
  /** Of a limit of the law: whether it is counted from a start of ours, see `isStartOurs`. */
  readonly isStartOurs?: boolean;
  /** Of a limit of the law: whether its last day moved off a day of rest. */
  readonly isRolled?: boolean;
}

type Said = Readonly<Record<Basis['origin'], Sentence>>;

const short: Said = {
  law: { zh: '条例{article}', en: 'Regulations, {article}' },
  set: { zh: '指定的日期，条例{article}', en: 'date set by an office; Regulations, {article}' },
  named: {
    zh: '写明的日期，平台规定，参见条例{article}',
    en: 'date named by an office, a rule of the platform; see Regulations, {article}',
  },
  ours: { zh: '平台规定，参见条例{article}', en: 'set by the platform; see Regulations, {article}' },
};

const whole: Said = {
  law: { zh: '天数由《信访工作条例》{article}规定。', en: 'The Regulations set the number of days ({article}).' },
  set: {
    zh: '这个日期由机关指定（《信访工作条例》{article}）。',
    en: 'An office set this date (Regulations, {article}).',
  },
  named: {
    zh: '这个日期由单位写明，这样写明由平台规定；《信访工作条例》没有规定日期（参见{article}）。',
    en: 'An office named this date, by a rule of the platform; the Regulations have none (see {article}).',
  },
  ours: {
    zh: '这个期限由平台规定，《信访工作条例》没有规定（参见{article}）。',
    en: 'The platform set this limit; the Regulations do not (see {article}).',
  },
};

/** The same where another law is cited, which its article names. */
const shortOther: Said = {
  law: { zh: '{article}', en: '{article}' },
  set: { zh: '指定的日期，{article}', en: 'date set by an office; {article}' },
  named: {
    zh: '写明的日期，平台规定，参见{article}',
    en: 'date named by an office, a rule of the platform; see {article}',
  },
  ours: { zh: '平台规定，参见{article}', en: 'set by the platform; see {article}' },
};

const wholeOther: Said = {
  law: { zh: '天数由{article}规定。', en: 'The law sets the number of days ({article}).' },
  set: { zh: '这个日期由机关指定（{article}）。', en: 'An office set this date ({article}).' },
  named: {
    zh: '这个日期由单位写明，这样写明由平台规定；法律没有规定日期（参见{article}）。',
    en: 'An office named this date, by a rule of the platform; the law has none (see {article}).',
  },
  ours: {
    zh: '这个期限由平台规定，法律没有规定（参见{article}）。',
    en: 'The platform set this limit; the law does not (see {article}).',
  },
};

// What of a date of the law is ours all the same: the text has the number alone.
const startOurs: Sentence = { zh: '，起点由平台规定', en: ', counted from a start that the platform sets' };
const startOursWhole: Sentence = {
  zh: '从这一天算，由平台规定。',
  en: 'That it is counted from this day is a rule of the platform.',
};
const rolled: Sentence = { zh: '，末日顺延', en: ', its last day moved' };

const say = (said: Said, { origin, article }: Basis, language: Language): string =>
  said[origin][language].replace('{article}', () => articleText(article, language));

/** Whose a limit is and by which article, as it stands beside the name of a rule (期限出处). */
export function originText(basis: Basis, language: Language): string {
  const isLaw = basis.origin === 'law';
  return [
    say(isOtherLawCited(basis.article) ? shortOther : short, basis, language),
    isLaw && basis.isStartOurs === true ? startOurs[language] : '',
    isLaw && basis.isRolled === true ? rolled[language] : '',
  ].join('');
}

/** The same as a sentence, of the number and of where it is counted from. */
export function originSentence(basis: Basis, language: Language): string {
  const number = say(isOtherLawCited(basis.article) ? wholeOther : whole, basis, language);
  if (basis.origin !== 'law' || basis.isStartOurs !== true) return number;
  return [number, startOursWhole[language]].join(language === 'zh' ? '' : ' ');
}
