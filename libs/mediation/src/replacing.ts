import { courtTold, replacedCause, restoredCause, type OwedPart } from '#libs/kernel';
import { releaseOf, type KindContext } from '#libs/kind';
import { askedAgain, confirmation, inForceOf, obligation, partOf } from './after-effect.js';
import {
  andThen,
  didAct,
  draft,
  principalsOf,
  refused,
  requireAct,
  requireBetween,
  ruled,
  type Guard,
  type MediationDossier,
} from './case.js';
import type { MediationCommands } from './commands.js';
import { requireOther } from './linking.js';
import type { Replacing } from './replacement.js';
import { endsVisits, resumesVisits } from './visiting.js';

/**
 * @throws DomainError conflict `mediation.nothing_in_force`, `mediation.replaced_already`, `mediation.court_confirmed`,
 *   `mediation.court_has_it`
 */
const requireReplaceable: Guard = (dossier) => {
  const agreement = inForceOf(dossier);
  if (agreement === null) throw refused('conflict', 'mediation.nothing_in_force', 'no agreement binds');
  if (agreement.replacedBy !== null) {
    const { number } = agreement.replacedBy;
    throw refused('conflict', 'mediation.replaced_already', 'another one took its place', { number });
  }
  const { outcome = null, causes = [] } = partOf(dossier, confirmation, confirmation) ?? {};
  // What a court has confirmed is set aside there (民诉法解释 372), and nowhere else; what it has is withdrawn there first (355).
  if (outcome === 'confirmed') throw refused('conflict', 'mediation.court_confirmed', 'a court has confirmed it');
  if (outcome !== null || courtTold(causes)?.as !== 'asked') return;
  throw refused('conflict', 'mediation.court_has_it', 'a court was asked to confirm it');
};

/**
 * It came later, binds the same people about the same matter, and stands itself. Of the same matter is what is of the same sort, or was
 * linked before.
 *
 * @throws DomainError conflict `mediation.not_in_force`, `mediation.other_parties`, `mediation.other_matter`, `mediation.not_later`,
 *   `mediation.other_replaced`, details `number`
 */
function requireTakesPlace(
  dossier: MediationDossier,
  { case: other, number, by }: MediationCommands['replaceAgreement'],
): Replacing {
  if (by === null) throw refused('conflict', 'mediation.not_in_force', 'nothing of that one binds yet', { number });
  const { state } = dossier;
  const { effectiveOn } = inForceOf(dossier) ?? { effectiveOn: by.on };
  const isLater = by.on === effectiveOn ? by.at > (state.end?.at ?? by.at) : by.on > effectiveOn;
  const isOfMatter = by.sort === state.sort || state.links.some((one) => one.case === other);
  const unfit = {
    'mediation.other_parties': !by.isOfSameParties,
    'mediation.other_matter': !isOfMatter,
    'mediation.not_later': !isLater,
    'mediation.other_replaced': by.isReplaced,
  } as const;
  for (const [code, isSo] of Object.entries(unfit)) {
    if (isSo) throw refused('conflict', code as keyof typeof unfit, 'that one takes no place of this', { number });
  }
  return by;
}

/**
 * Each whom this one binds has agreed, and after it bound: nobody loses what is owed to it by the word of an office (民法典 543; that it
 * is recorded by party, manner and day is ours).
 *
 * @throws DomainError `mediation.not_agreed_by_all` (invalid), details `party`; those of `requireAct` and of `requireBetween`
 */
function requireAgreedByAll(
  dossier: MediationDossier,
  { agreed }: MediationCommands['replaceAgreement'],
  context: KindContext,
): void {
  const since = inForceOf(dossier)?.effectiveOn ?? null;
  for (const one of agreed) {
    requireBetween(one.on, since, context);
    requireAct(dossier, one, 'settle', { ...context, today: one.on });
  }
  const missing = principalsOf(dossier).find(({ party }) => !didAct(dossier, agreed, party));
  if (missing === undefined) return;
  throw refused('invalid', 'mediation.not_agreed_by_all', 'a party has not agreed', { party: missing.party });
}

/**
 * Another agreement took the place of this one (变更原调解协议、达成新的调解协议, 民事诉讼法 206): of another mediation of the same
 * matter between the same people, in force since. What this one obliges to is owed by that one now, no court is asked about it, and
 * nobody is asked again here.
 *
 * @throws DomainError `mediation.link_unfit` (invalid): it is no mediation, or this one; those of `requireTakesPlace` and of
 *   `requireAgreedByAll`
 */
export const replaceAgreement = ruled('replaceAgreement', requireReplaceable, (dossier, payload, context) => {
  const { kind, case: other, number, agreed, words } = payload;
  requireOther(dossier, { kind, case: other, number });
  if (kind !== 'mediation') throw refused('invalid', 'mediation.link_unfit', 'it is no mediation', { number });
  const { on } = requireTakesPlace(dossier, payload);
  requireAgreedByAll(dossier, payload, context);
  const isLinked = dossier.state.links.some((one) => one.case === other);
  return [
    draft('agreementReplaced', { case: other, number, on, agreed, words }),
    ...(isLinked ? [] : [draft('caseLinked', { kind, case: other, number, isRemoved: false })]),
    ...endsVisits(dossier),
  ];
});

/** @throws DomainError `mediation.nothing_in_force`, `mediation.not_replaced` (conflict) */
const requireReplaced: Guard = (dossier) => {
  const agreement = inForceOf(dossier);
  if (agreement === null) throw refused('conflict', 'mediation.nothing_in_force', 'no agreement binds');
  if (agreement.replacedBy !== null) return;
  throw refused('conflict', 'mediation.not_replaced', 'no other one took its place');
};

/**
 * That another agreement took the place of this one was a mistake: this one binds as before, and what ended by that is owed again. What
 * was recorded stays in the record.
 */
export const restoreAgreement = ruled('restoreAgreement', requireReplaced, (dossier, { words }, context) => {
  const { replacedBy, linkedBy } = inForceOf(dossier) ?? {};
  const isLinked = dossier.state.links.some((one) => one.case === linkedBy?.case);
  const restored = [
    draft('agreementRestored', { number: replacedBy?.number ?? '', words }),
    ...(linkedBy != null && isLinked ? [draft('caseLinked', { ...linkedBy, isRemoved: true })] : []),
  ];
  return andThen(dossier, restored, context, (so) => resumesVisits(so, context));
});

/** What ended because another agreement took the place of this one hears that it did not: each such time is another one. */
export function owedOfRestored(dossier: MediationDossier): readonly OwedPart[] {
  const { replacings = 0 } = inForceOf(dossier) ?? {};
  return dossier.parts.flatMap(({ kind, name, outcome }): readonly OwedPart[] => {
    const consequence = consequences[kind];
    if (outcome !== 'replaced' || consequence === undefined) return [];
    const cause = `${restoredCause}/${String(replacings)}`;
    return [{ kind, name, cause, open: { type: 'restore', payload: {} }, consequence }];
  });
}

/** What goes on of an agreement that another one took the place of hears so, and ends, and what could begin anew; null: none did. */
export function owedOfReplaced(dossier: MediationDossier): readonly OwedPart[] | null {
  const { replacedBy = null, replacings = 0 } = inForceOf(dossier) ?? {};
  if (replacedBy === null) return null;
  const cause = `${replacedCause}/${String(replacings)}`;
  return dossier.parts.flatMap(({ kind, name, outcome }): readonly OwedPart[] => {
    // Of what binds no more no court is asked again.
    if (outcome !== null && !(kind === confirmation && askedAgain.includes(outcome))) return [];
    if (kind === 'revisit') return [releaseOf(name, { matter: 'mediation', isCalled: true })];
    const consequence = consequences[kind];
    return consequence === undefined
      ? []
      : [{ kind, name, cause, open: { type: 'replace', payload: {} }, consequence }];
  });
}

const consequences: Readonly<Record<string, string>> = {
  [obligation]: 'mediation.obligation_not_told',
  [confirmation]: 'mediation.confirmation_not_told',
};
