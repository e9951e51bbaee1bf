import {
  beforeCause,
  confirmationCause,
  courtTold,
  isToldBefore,
  partiesCause,
  timesReopened,
  type Due,
  type KnownPart,
  type LegalDate,
  type OwedPart,
} from '#libs/kernel';
import {
  confirmation,
  inForceOf,
  knownIn,
  obligation,
  partOf,
  tellParties,
  type InForce,
  type Told,
} from './after-effect.js';
import { openedOf, type MediationDossier } from './case.js';
import { beforeIt, debtorsOf, obligationName } from './owing.js';
import type { Owed } from './state.js';

/** Whether something of an agreement in force has to be performed yet (履行): what a court is asked, nobody waits for. */
export function isPerforming(dossier: Pick<MediationDossier, 'parts' | 'state'>): boolean {
  const agreement = inForceOf(dossier);
  if (agreement === null) return false;
  return agreement.obligations.some((_, at) => {
    const part = partOf(dossier, obligation, obligationName(at));
    // What nobody has begun when another agreement took its place begins no more.
    return part === undefined ? agreement.replacedBy === null : part.outcome === null;
  });
}

/**
 * What an agreement leaves with its effect, and what that is told later: each of its obligations. They hear who acts for whom, how what comes before has ended, and how the court stands to it.
 *
 * @see 人民调解法 31(2), 33; docs/adr/0075
 */
export function owedOfAgreement(dossier: MediationDossier): readonly OwedPart[] {
  const agreement = inForceOf(dossier);
  if (agreement === null) return [];
  return agreement.obligations.flatMap((one, at) => ofObligation(dossier, agreement, { one, at }));
}

interface Numbered {
  readonly one: Owed;
  readonly at: number;
}

function ofObligation(dossier: MediationDossier, agreement: InForce, { one, at }: Numbered): readonly OwedPart[] {
  const name = obligationName(at);
  const part = partOf(dossier, obligation, name);
  if (part === undefined) {
    const payload = { ...termsOf(dossier, agreement, one), ...knownIn(dossier) };
    const owed = { kind: obligation, name, cause: partiesCause(payload.n) };
    return [{ ...owed, open: { type: 'open', payload }, consequence: 'mediation.obligation_not_watched' }];
  }
  const tell = { kind: obligation, name, consequence: 'mediation.obligation_not_told' };
  const before = beforeIt(one).flatMap((first) => tellBefore(dossier, { tell, first, told: part.causes }));
  // What has ended well asks nobody any more.
  if (part.outcome !== null && part.outcome !== 'broken') return before;
  return [...before, tellParties(dossier, tell), ...tellCourt(dossier, tell)];
}

/** How one that comes before it has ended; or that it is open again, to whoever was told of its end. */
function tellBefore(
  dossier: MediationDossier,
  { tell, first, told }: { readonly tell: Told; readonly first: string; readonly told: KnownPart['causes'] },
): readonly OwedPart[] {
  const { outcome: as = null, causes = [] } = partOf(dossier, obligation, first) ?? {};
  // Replaced by mistake it is open again as soon as it has heard so.
  const outcome = as === 'replaced' ? null : as;
  const n = timesReopened(causes);
  if (outcome === null && (n === 0 || !isToldBefore(told, first))) return [];
  const payload = { name: first, as: outcome ?? 'reopened', n };
  const cause = beforeCause(first, payload.as, payload.n);
  return [{ ...tell, cause, open: { type: 'noteBefore', payload } }];
}

function tellCourt(dossier: MediationDossier, tell: Told): readonly OwedPart[] {
  const told = courtTold(partOf(dossier, confirmation, confirmation)?.causes ?? []);
  if (told === null) return [];
  const cause = confirmationCause(told.n, told.as);
  return [{ ...tell, cause, open: { type: 'noteConfirmation', payload: told } }];
}

/** What an obligation is opened with, beside the parties. */
function termsOf(dossier: MediationDossier, agreement: InForce, one: Owed) {
  const { committee, sort } = openedOf(dossier);
  const { withinDays = null, isOnTheSpot = false, isNotarised = false, isWage = false } = one;
  return {
    ...{ matter: 'agreement', office: committee, executor: null, looker: null, isLabour: sort === 'labour', isWage },
    ...{ agreedOn: agreedOn(agreement), effectiveOn: agreement.effectiveOn, what: one.what, dues: duesOf(one) },
    ...{ debtors: debtorsOf(one), creditors: [one.to], after: beforeIt(one), withinDays },
    ...{ isOnTheSpot, isNotarised, confirmBy: agreement.confirmBy },
  };
}

const duesOf = ({ instalments, amountCents, on }: Owed): readonly Due[] => instalments ?? [{ amountCents, on }];

/** With the last signature all had agreed. */
const agreedOn = ({ signatures, effectiveOn }: InForce): LegalDate =>
  signatures
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? effectiveOn;
