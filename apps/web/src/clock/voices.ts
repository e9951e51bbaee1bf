import { articleText, originSentence, type ClockWhy, generalWord } from '#libs/contracts';
import { daysBetween } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { Say } from '../base/say.js';
import { dateInSentence } from '../base/dates.js';
import { specialDays } from './special-days.js';
import './clock.messages.js';
import './voices.messages.js';

export const voices = ['petitioner', 'clerk', 'lawyer'] as const;
/** In whose words a date is explained (三种说法). */
export type Voice = (typeof voices)[number];

type Unit = NonNullable<ClockWhy['limit']>['unit'];

interface CountedRule {
  readonly name: string;
  /** Why the number is so, where it is ours; null: it is not, or nobody said. */
  readonly reason: string | null;
}

/** A period that was counted, of a clock or of the calculator, with everything that its reasons speak of. */
export interface Counted extends Pick<
  ClockWhy,
  'limit' | 'exclusions' | 'agreed' | 'rolls' | 'mayExtendBy' | 'mayAgree' | 'mayExclude' | 'days'
> {
  /** Null: counted without a rule, by the calculator. */
  readonly rule:
    | (Pick<ClockWhy['rule'], 'article' | 'origin' | 'starts'> & CountedRule & { readonly isStartOurs?: boolean })
    | null;
  /** Name of the office that owes; `petitioner`; null: nobody in particular. */
  readonly owner: string | null;
  readonly startOn: string;
  /** What set the clock going, as a sentence, and on which day: it may count from an earlier one. */
  readonly startFact: { readonly on: string; readonly sentence: string } | null;
  readonly extension: number;
  /** Days that were used before a correction of the class: it starts so many days earlier. */
  readonly usedBefore: number;
  readonly rawDueOn: string;
  readonly legalDueOn: string;
  readonly provisional: boolean;
  readonly binding: boolean;
  readonly packs: { readonly pack: string; readonly code: string; readonly calendar: string } | null;
}

/** Why a date is that date, in a few complete sentences for one kind of listener. */
export function voiceOf(voice: Voice, counted: Counted, say: Say): string[] {
  const used = counted.usedBefore === 0 ? '' : say('voice.used', { n: counted.usedBefore });
  return [...speakers[voice](counted, wordsOf(counted, say)), used].filter((sentence) => sentence !== '');
}

function wordsOf(counted: Counted, say: Say) {
  const { language } = say;
  const date = (on: string): string => dateInSentence(on, language);
  const reason = (code: string): string => say.or(`voice.reason.${code}`, code);
  const { limit, legalDueOn, rawDueOn, startOn, days } = counted;
  const last = days.findLast(({ isCounted }) => isCounted)?.total ?? limit?.length ?? 0;
  const inLaw = limit === null ? '' : say(`clock.unit.${limit.unit}`, { n: limit.length + counted.extension });
  return {
    say,
    language,
    date,
    start: date(startOn),
    raw: date(rawDueOn),
    legal: date(legalDueOn),
    isRolled: rawDueOn !== legalDueOn,
    // A law writes 60 日, where people say 60 天.
    length: limit?.unit === 'CALENDAR_DAY' ? say('word.days', { n: limit.length + counted.extension }) : inLaw,
    inLaw,
    n: last,
    years: legalDueOn.slice(0, 4),
    reason,
    excluded: (id: 'voice.clerk.excluded' | 'voice.lawyer.excluded') =>
      counted.exclusions.map((one) =>
        // The longest length is the platform's only where a rule sets it; the calculator is told a day.
        say(one.isOpen && counted.rule !== null ? `${id}Open` : id, {
          from: date(one.from),
          to: date(one.to),
          reason: reason(one.reason),
        }),
      ),
    agreed: agreedOf(counted, say),
  };
}

/** The last day on which all parties agreed, in a sentence for everybody. */
function agreedOf({ agreed }: Counted, say: Say): string {
  if (agreed === null) return '';
  const date = (on: string): string => dateInSentence(on, say.language);
  return say('voice.agreed', { on: date(agreed.on), until: date(agreed.until), times: agreed.times });
}

type Told = ReturnType<typeof wordsOf>;
type Tell = (counted: Counted, told: Told) => string[];

const ways: Readonly<Record<Unit, 'calendar' | 'working' | 'month' | 'hours'>> = {
  CALENDAR_DAY: 'calendar',
  WORKING_DAY: 'working',
  MONTH: 'month',
  HOUR: 'hours',
};
type Way = (typeof ways)[Unit] | 'set' | 'postponed';
// A rung is always a number of days from the breach: one whose date was set kept its distance from the rung before.
const wayOf = ({ limit, rule }: Counted): Way =>
  limit === null ? (rule?.starts === 'breached' ? 'postponed' : 'set') : ways[limit.unit];

const petitioner: Tell = (counted, { say, start, raw, legal, isRolled, length, years, agreed }) => {
  const { owner, extension, exclusions, provisional } = counted;
  const isOpen = exclusions.some((one) => one.isOpen);
  const whose = owner === null ? 'nobody' : owner === 'petitioner' ? 'own' : 'office';
  const excluded = exclusions.reduce((sum, { from, to }) => sum + excludedDays(from, to), 0);
  return [
    say(`voice.petitioner.${whose}`, { office: owner ?? '', date: legal }),
    say(`voice.petitioner.${wayOf(counted)}`, { start, length }),
    extension === 0 ? '' : say('voice.petitioner.extended', { n: extension }),
    excluded === 0 ? '' : say('voice.petitioner.excluded', { n: excluded }),
    isOpen ? say('voice.petitioner.excludedOpen') : '',
    agreed,
    isRolled ? say('voice.petitioner.rolled', { raw, legal }) : '',
    provisional ? say('voice.petitioner.provisional', { years }) : '',
    ...whoseOf(counted, say),
  ];
};

/** Whose the number is, and where it is counted from. */
function whoseOf({ rule }: Counted, say: Say): string[] {
  const number = say(`voice.petitioner.origin.${rule?.origin ?? 'given'}`);
  return rule?.origin === 'law' && rule.isStartOurs === true ? [number, say('voice.petitioner.startOurs')] : [number];
}

const clerk: Tell = (counted, told) => {
  const { say, start, raw, legal, isRolled, inLaw: length, n, excluded, agreed } = told;
  const { limit, extension, binding, rolls, days } = counted;
  const way = wayOf(counted);
  const rest = days.filter(({ isWorking, role }) => isWorking === false && role !== 'day_zero').length;
  const makeup = days.filter((day) => day.reason === 'make_up_workday').length;
  const rolled = isRolled ? 'rolled' : rolls ? 'notRolled' : 'never';
  return [
    ...startOf(counted, told),
    limit === null || way === 'hours' ? '' : say('voice.clerk.zero', { start }),
    way === 'hours'
      ? say('voice.petitioner.hours', { length })
      : say(`voice.clerk.${way}`, { length, raw, n, off: rest, makeup }),
    extension === 0 ? '' : say('voice.clerk.extended', { n: extension }),
    ...excluded('voice.clerk.excluded'),
    agreed,
    way === 'hours' ? '' : say(`voice.clerk.${rolled}`, { raw, legal }),
    changesOf(counted, told),
    ...basisOf(counted, told),
    binding ? '' : say('voice.clerk.measured'),
  ];
};

/** Whose the limit is; where it is ours, why it is so long. */
function basisOf({ rule }: Counted, { say, language }: Told): string[] {
  if (rule === null) return [say('voice.lawyer.noBasis')];
  const reason = rule.origin === 'ours' || rule.origin === 'named' ? rule.reason : null;
  return [originSentence(rule, language), reason === null ? '' : say('voice.reasonOfOurs', { reason })];
}

/** Which day is day 0 and why that one, and what set the clock going. */
function startOf({ rule, startOn, startFact }: Counted, { say, language, start, date }: Told): string[] {
  const what = rule === null ? '' : generalWord('starts', rule.starts, language);
  const day =
    what === '' ? say('voice.clerk.startOnly', { date: start }) : say('voice.clerk.start', { date: start, what });
  if (startFact === null) return [day];
  const { on, sentence: fact } = startFact;
  return [
    day,
    on === startOn ? say('voice.clerk.sameDay', { fact }) : say('voice.clerk.later', { on: date(on), fact }),
  ];
}

/** What could still move the date: asked most of all, and most often answered wrongly. */
function changesOf(
  { rule, provisional, mayExtendBy, mayAgree, mayExclude }: Counted,
  { say, language, years, reason }: Told,
): string {
  const list = [
    provisional ? say('voice.clerk.change.calendar', { years }) : '',
    mayExtendBy === null ? '' : say('voice.clerk.change.extension', { max: mayExtendBy }),
    mayAgree ? say('voice.clerk.change.agreement') : '',
    ...mayExclude.map((code) => say('voice.clerk.change.exclusion', { reason: reason(code) })),
  ].filter((one) => one !== '');
  if (list.length > 0) return say('voice.clerk.changes', { list: list.join(language === 'zh' ? '；' : '; ') });
  return rule === null ? '' : say('voice.clerk.nothing');
}

/** How long it is, from its day 0 to its raw last day. */
const lengthOf: Tell = (counted, { say, start, raw, inLaw: length, n }) => {
  const way = wayOf(counted);
  if (way === 'hours') return [];
  const counting = say(`voice.lawyer.${way === 'month' ? 'months' : way}`, { length, start, raw, n });
  return way === 'month' ? [counting, say('voice.lawyer.month')] : [counting];
};

const lawyer: Tell = (counted, told) => {
  const { say, language, start, excluded, agreed } = told;
  const { rule, extension } = counted;
  const way = wayOf(counted);
  // What the law does not set has its basis in the sentence of its origin.
  const isCited = rule?.origin === 'law' || rule?.origin === 'set';
  return [
    isCited ? say('voice.lawyer.basis', { article: articleText(rule.article, language), rule: rule.name }) : '',
    ...basisOf(counted, told),
    way === 'postponed' ? '' : say(way === 'hours' ? 'voice.lawyer.hours' : 'voice.lawyer.zero', { start }),
    ...lengthOf(counted, told),
    extension === 0 ? '' : say('voice.lawyer.extended', { n: extension }),
    ...excluded('voice.lawyer.excluded'),
    agreed,
    ...noticesOf(counted, told),
    ...endOf(counted, told),
  ];
};

/** When it ends in law, and what stands under a proviso. */
const endOf: Tell = (counted, { say, raw, legal, isRolled, years }) => [
  isRolled ? say('voice.lawyer.rolled', { raw, legal }) : '',
  wayOf(counted) === 'hours' ? '' : say('voice.lawyer.ends', { legal }),
  counted.provisional ? say('voice.lawyer.provisional', { years }) : '',
  counted.binding ? '' : say('voice.lawyer.measured'),
  counted.packs === null ? '' : say('voice.lawyer.packs', { ...counted.packs }),
];

/** Which notice makes which days special, each notice once. */
function noticesOf({ days }: Counted, { say, language, date }: Told): string[] {
  const comma = language === 'zh' ? '、' : ', ';
  return specialDays(days).map(({ notice, off, makeup }) => {
    const spans = (list: typeof off): string =>
      list
        .map(({ from, to }) => (from === to ? date(from) : say('voice.to', { from: date(from), to: date(to) })))
        .join(comma);
    const parts = [
      off.length === 0 ? '' : say('voice.lawyer.off', { days: spans(off) }),
      makeup.length === 0 ? '' : say('voice.lawyer.makeup', { days: spans(makeup) }),
    ].filter((part) => part !== '');
    return say('voice.lawyer.notice', { notice, days: parts.join(language === 'zh' ? '，' : '; ') });
  });
}

const speakers: Readonly<Record<Voice, Tell>> = { petitioner, clerk, lawyer };

/** The days after `from` up to and including `to` are those that are not counted. */
const excludedDays = (from: string, to: string): number => daysBetween(as<LegalDate>(from), as<LegalDate>(to));
