import { dateWords, legalDateOf, shanghaiText } from '#libs/calendar';
import { isStartOurs, type Language } from '#libs/contracts';
import type { Counted, OwnPetition } from '#contracts/petition';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { portalMessages, type PortalMessage } from './portal.messages.js';

/** Says a message of the page; `{name}` is filled from the values. */
export type Say = (key: PortalMessage, values?: Readonly<Record<string, string | number>>) => string;

/** The messages of one language. */
export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    portalMessages[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '—'));
}

/** A petition to its petitioner, and the words to tell it in. */
export interface Told {
  readonly own: OwnPetition;
  readonly say: Say;
  readonly language: Language;
}

/** Whose a date is, in a few words: of a limit of the law the number alone is the law's. */
export function whoseOf({ origin, startedBy, rawDueOn }: Counted, due: string): PortalMessage {
  if (origin !== 'law') return `whose.${origin}`;
  if (isStartOurs('petition', startedBy)) return 'whose.lawOurStart';
  return rawDueOn === due ? 'whose.law' : 'whose.lawRolled';
}

/** The same of the review. Beyond the law's last day it is our rule that a request is still taken. */
export const whoseOfReview = ({ lawUntil, counted, until }: OwnPetition['windows'][number], say: Say): string =>
  say(lawUntil === null ? whoseOf(counted, until) : 'whose.ours');

type Owed = OwnPetition['owed'][number];

/** The same of a day that is owed: one that all who petition have agreed on is no opinion's any more. */
export const whoseOfOwed = ({ counted, dueOn, moved }: Pick<Owed, 'counted' | 'dueOn' | 'moved'>): PortalMessage =>
  moved === null ? whoseOf(counted, dueOn) : 'whose.agreed';

const late = {
  art40: { none: 'owed.lateNone', begun: 'owed.lateBegun', ended: 'owed.lateEnded' },
  art43: { none: 'owed.lateNone.art43', begun: 'owed.lateOrdered', ended: 'owed.lateOrderedEnded' },
  ours: { none: 'owed.lateNone.ours', begun: 'owed.latePressed', ended: 'owed.latePressedEnded' },
} as const;

/**
 * What was done about a late date. Supervision is art. 40's alone; what else follows is called what it is. Nobody is sent to
 * the petition bureau with what it may not know (art. 30(3)).
 */
export function lateWords(
  { supervision: stage, supervisionBasis: basis }: Pick<Owed, 'supervision' | 'supervisionBasis'>,
  { mayTellBureau }: Pick<OwnPetition, 'mayTellBureau'>,
): PortalMessage {
  if (basis === null) return mayTellBureau ? 'owed.lateOnly' : 'owed.lateOnly.above';
  const words = late[basis][stage];
  if (mayTellBureau) return words;
  if (words === 'owed.lateNone') return 'owed.lateNone.above';
  return words === 'owed.lateNone.ours' ? 'owed.lateNone.ours.above' : words;
}

/** A legal date in a sentence: `2026年12月11日（星期五）`, `Friday 11 December 2026`. */
export function dateText(date: string, language: Language): string {
  const { year, month, day, weekday } = dateWords(as<LegalDate>(date));
  if (language === 'zh') return `${year}年${month.zh}${day}日（星期${weekday.zh}）`;
  return `${weekday.en} ${day} ${month.en} ${year}`;
}

const instantOf = (at: string): Instant => as<Instant>(new Date(at).toISOString());

/** The legal date of an instant. */
export const dayOf = (at: string): string => legalDateOf(instantOf(at));

/** An instant as Shanghai's clocks show it: `2026年12月4日 09:41`. */
export const instantText = (at: string, language: Language): string =>
  `${dateText(dayOf(at), language)} ${shanghaiText(instantOf(at)).slice(11, 16)}`;
