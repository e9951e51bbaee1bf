import { partiesCause, type OwedPart } from '#libs/kernel';
import { askedAgain, confirmation, inForceOf, knownIn, partOf, tellParties, type InForce } from './after-effect.js';
import { openedOf, principalsOf, type MediationDossier } from './case.js';
import { isEntrusted, isOnline } from './words.js';

/**
 * Whether a court is asked to confirm an agreement in force is a part of its own, opened where that may be offered: the parties have
 * thirty days for it, each by its own word. It hears who acts for whom.
 *
 * @see 人民调解法 33(1), 民事诉讼法 205; docs/adr/0075
 */
export function owedConfirmation(dossier: MediationDossier): readonly OwedPart[] {
  const agreement = inForceOf(dossier);
  return agreement === null || agreement.confirmBy === null ? [] : ofConfirmation(dossier, agreement);
}

// Of what has ended so a court can be asked again, or a party may object still: each by its own word, or that of whoever may act for it now.
const goesOn: readonly string[] = [...askedAgain, 'confirmed'];

function ofConfirmation(dossier: MediationDossier, agreement: InForce): readonly OwedPart[] {
  const part = partOf(dossier, confirmation, confirmation);
  if (part !== undefined) {
    const tell = { kind: confirmation, name: confirmation, consequence: 'mediation.confirmation_not_told' };
    return part.outcome === null || goesOn.includes(part.outcome) ? [tellParties(dossier, tell)] : [];
  }
  const { committee, track } = openedOf(dossier);
  const payload = {
    ...{ committee, body: 'committee', isEntrusted: isEntrusted(track), limits: agreement.limits },
    isInvited: track === 'delegated' || (isOnline(track) && !isEntrusted(track)),
    ...{ isWritten: agreement.form !== 'oral', effectiveOn: agreement.effectiveOn },
    ...{ applicants: principalsOf(dossier).map(({ party }) => party), ...knownIn(dossier) },
  };
  const owed = { kind: confirmation, name: confirmation, cause: partiesCause(payload.n) };
  return [{ ...owed, open: { type: 'open', payload }, consequence: 'mediation.confirmation_not_offered' }];
}
