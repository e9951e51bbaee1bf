import { legalDateOf } from '#libs/calendar';
import { partyNamed, type Clock, type LegalDate } from '#libs/kernel';
import { mayActFor, mayNot } from '#libs/kind';
import { hasConsented, principalsOf, type MediationDossier } from './case.js';
import { isPerforming } from './performing.js';
import { limitRules, mediationRules as rules } from './rules.js';
import type { MediationPhase } from './standing.js';
import type { CalledSession, MediationState } from './state.js';

/** Where a mediation stands, as its parties are told it. */
export type ToldPhase = Exclude<MediationPhase, 'suspended'> | 'paused';

/** Nobody is told that a sham is suspected: it stands still, and the committee says why. It has ended once each of them was told so. */
export function toldPhaseOf(dossier: Pick<MediationDossier, 'parties' | 'parts' | 'state'>): ToldPhase {
  const { end, acceptedOn, isSuspended, agreement } = dossier.state;
  if (end !== null) return end.owedTo.length > 0 ? 'telling' : isPerforming(dossier) ? 'performing' : 'ended';
  if (acceptedOn === null) return 'intake';
  if (isSuspended) return 'paused';
  if (agreement !== null) return 'signing';
  return principalsOf(dossier).every(({ party }) => hasConsented(dossier, party)) ? 'sessions' : 'preparing';
}

// What offices owe each other, or a reporter, is none of them, nor what would tell that violence or a sham is suspected.
const owedRules: readonly string[] = [
  ...[rules.take, rules.takeOnline, rules.askOther, rules.ruleRecusal, rules.complete, rules.tellEnd],
];

/** Whether a date is one that an office owes the parties. */
export const isOwedToParties = ({ rule }: Pick<Clock, 'rule'>): boolean => owedRules.includes(rule);

/** It runs, or passed without having been met or ended: what is over asks nobody any more. */
const isTold = ({ rule, legalDueOn, metAt, endedAt }: Clock): boolean =>
  [...owedRules, ...limitRules].includes(rule) && legalDueOn !== null && metAt === null && endedAt === null;

/** The dates that parties are told: what the committee owes them, and until when it is mediated. The earliest stands first. */
export const toldClocksOf = ({ clocks }: Pick<MediationDossier, 'clocks'>): readonly Clock[] =>
  clocks.filter(isTold).toSorted((a, b) => (a.legalDueOn ?? '').localeCompare(b.legalDueOn ?? ''));

/** A petition has dates of its own, of which not every party need know: its limit is told as one of the mediation alone. */
export const isOfPetition = ({ rule }: Pick<Clock, 'rule'>): boolean => rule === rules.petition;

/** After this one something is open that was not; every other one is a last day. */
export const isOpening = ({ rule }: Pick<Clock, 'rule'>): boolean => rule === rules.arbitration;

/**
 * When a party asked for it, which interrupts limitation from that day. Null: the committee or a grid took it up, or somebody handed it
 * over; whom a party had asked before that, and when, stands in another file.
 *
 * @see 民法典 195; 诉讼时效规定 12
 */
export const askedOn = ({ source, openedAt }: Pick<MediationState, 'source' | 'openedAt'>): LegalDate | null =>
  source === 'application' && openedAt !== null ? legalDateOf(openedAt) : null;

/** Sessions that a party was called to, itself or by whoever receives for it, with their numbers: also those that were called off. */
export function calledFor(
  { parties, state }: Pick<MediationDossier, 'parties' | 'state'>,
  party: string,
): readonly (CalledSession & { readonly session: number })[] {
  const numbered = state.called.map((one, at) => ({ ...one, session: at + 1 }));
  return numbered.filter(({ invited: attended, on }) => satFor({ parties }, { attended, on }).includes(party));
}

/** Whose a record of a session is: whoever sat there, and for whom they received papers on that day. */
export function satFor(
  { parties }: Pick<MediationDossier, 'parties'>,
  { attended, on }: { readonly attended: readonly string[]; readonly on: LegalDate },
): readonly string[] {
  const isFor = (of: string) => (by: string) => !mayNot(mayActFor(parties, { by, of, scope: 'receive', on }));
  const represented = principalsOf({ parties }).flatMap(({ party }) => (attended.some(isFor(party)) ? [party] : []));
  // Somebody who was merged with another one sat under the name that went.
  return [...new Set([...attended.map((one) => partyNamed(parties, one)?.party ?? one), ...represented])];
}
