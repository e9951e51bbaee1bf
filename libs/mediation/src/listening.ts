import { partyNamed, type AccessChange, type KnownParty } from '#libs/kernel';
import { hasConsented, openedOf, principalsOf, refused, type MediationDossier } from './case.js';
import type { Mediator } from './commands.js';
import { accountsOf, leftAfter } from './mediators.js';
import type { MediationState } from './state.js';

/**
 * Whoever mediates no more reads nothing from that instant that was said apart, whatever the rooms know of it: what one account
 * sees there as a mediator ends with what is ended here. Whoever comes back may again.
 *
 * @see docs/adr/0067
 */
export function hearing(dossier: MediationDossier, next: readonly Mediator[]): readonly AccessChange[] {
  const { committee: office, left } = openedOf(dossier);
  const over = leftAfter(dossier.state, next);
  const changes = (change: AccessChange['change'], accounts: readonly string[]) =>
    accounts.map((account): AccessChange => ({ change, office, account, reason: 'mediator' }));
  return [
    ...changes(
      'end',
      over.filter((one) => !left.includes(one)),
    ),
    ...changes(
      'grant',
      left.filter((one) => !over.includes(one)),
    ),
  ];
}

/**
 * Whoever is heard has consented to those who mediate now: what it says is for them. For whoever acts for others, these have;
 * for whoever acts for nobody, all have.
 *
 * @throws DomainError `mediation.not_consented` (conflict), details `party`
 */
export function requireHeardBy(dossier: MediationDossier, heard: KnownParty): void {
  const principals = principalsOf(dossier);
  const isFor = ({ party, mandates }: KnownParty): boolean =>
    party === heard.party ||
    (!principals.includes(heard) && mandates.some(({ by }) => partyNamed(dossier.parties, by) === heard));
  const own = principals.filter(isFor);
  const silent = (own.length === 0 ? principals : own).find(({ party }) => !hasConsented(dossier, party));
  if (silent === undefined) return;
  throw refused('conflict', 'mediation.not_consented', 'it has not consented to them', { party: silent.party });
}

/**
 * The accounts that hear what one side says apart (单独会谈): those of whoever mediates now; where none of them has one, the account
 * that has written for them so far, or begins to. Nobody who comes later takes that over.
 *
 * @param principal the account that asks
 * @param heardBy those for whom the talk is now; empty: there is none yet
 * @throws DomainError forbidden `mediation.others_mediate`
 */
export function listenersOf(
  { mediators, left }: Pick<MediationState, 'mediators' | 'left'>,
  { principal, heardBy }: { readonly principal: string; readonly heardBy: readonly string[] },
): readonly string[] {
  const accounts = accountsOf(mediators);
  const writers = heardBy.length === 0 ? [principal] : heardBy;
  const listeners = accounts.length > 0 ? accounts : writers.filter((one) => !left.includes(one));
  if (listeners.includes(principal)) return listeners;
  throw refused('forbidden', 'mediation.others_mediate', 'others mediate it');
}

/**
 * The accounts that hear what a party writes apart: those of whoever mediates now. Where none has one nobody reads it there, and it is
 * said by word of mouth.
 *
 * @throws DomainError `mediation.nobody_hears` (conflict)
 */
export function hearersOf({ mediators }: Pick<MediationState, 'mediators'>): readonly string[] {
  const accounts = accountsOf(mediators);
  if (accounts.length > 0) return accounts;
  throw refused('conflict', 'mediation.nobody_hears', 'nobody who mediates has an account');
}

/** Whether any of those who mediate has an account to hear by; else somebody writes for them. */
export const mediatorsHear = ({ mediators }: Pick<MediationState, 'mediators'>): boolean =>
  accountsOf(mediators).length > 0;

/**
 * The accounts of the committee that deal with an incident (突发情况): whoever reports it, those who mediate, and its heads. `mediators`:
 * those of them who do so because they mediate alone, and see nothing more of it once they mediate no more. Whoever reports it stays,
 * so that what has to be reported to the police is always somebody's (人民调解法 25).
 */
export function dealingWithIncident(
  { mediators }: Pick<MediationState, 'mediators'>,
  { reporter, heads }: { readonly reporter: string; readonly heads: readonly string[] },
): { readonly accounts: readonly string[]; readonly mediators: readonly string[] } {
  const mediating = accountsOf(mediators);
  const accounts = [...new Set([reporter, ...mediating, ...heads])];
  return { accounts, mediators: mediating.filter((one) => one !== reporter && !heads.includes(one)) };
}
