import { periodText } from '#contracts/obligation';
import type { ObligationFacts, ObligationState } from '#libs/obligation';
import type { NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { on, word } from '../joint/paper-words.js';

// What every paper of an obligation is written with, of an agreement and of an opinion alike.

export interface Given extends NoticeAsked {
  readonly state: ObligationState;
  readonly what: string | null;
  /** Number of the case above; null: there is none. */
  readonly matter: string | null;
  /** It was reached before a people's mediation committee: not before an organ, nor decided by one. */
  readonly isOfCommittee: boolean;
  /** By which name the case above knows somebody now, and what that one is called: in full on what is served, masked on a copy. */
  readonly nowOf: (party: string) => string;
  readonly called: (party: string) => string;
}

export const listed = (given: Given, parties: readonly string[]): string | null =>
  parties.length === 0 ? null : parties.map(given.called).join(given.language === 'zh' ? '、' : ', ');

export const to = ({ state, nowOf }: Given, parties: readonly string[]): Pick<NoticeGiven, 'issuer' | 'to'> => ({
  issuer: state.office,
  to: [...new Set(parties.map(nowOf))],
});

/** What may be done now, each with its last day, and what the law says of that. */
export function routesOf(given: Given): string[] {
  const { options } = given.fact.data as ObligationFacts['optionsTold'];
  const { language } = given;
  return options.map(({ route, until, period }) => {
    const day = on(given, until);
    const by = day === null ? null : { zh: `${day}以前`, en: `by ${day}` }[language];
    const told = [by, periodText(route, period, language)].flatMap((one) => one ?? []);
    const said = word(given, 'obligation', 'route', route);
    if (told.length === 0) return said;
    return language === 'zh' ? `${said}：${told.join('；')}` : `${said}: ${told.join('; ')}`;
  });
}
