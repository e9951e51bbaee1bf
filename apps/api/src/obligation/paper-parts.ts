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

/** What may be done now, each with its last day. */
export function routesOf(given: Given): string[] {
  const { options } = given.fact.data as ObligationFacts['optionsTold'];
  return options.map(({ route, until }) => {
    const said = word(given, 'obligation', 'route', route);
    if (until === null) return said;
    return given.language === 'zh' ? `${said}：${on(given, until) ?? ''}以前` : `${said}: by ${on(given, until) ?? ''}`;
  });
}
