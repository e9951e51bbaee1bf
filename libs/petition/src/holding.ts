import type { LegalDate, OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionFactType } from './facts.js';
import type { PetitionState } from './state.js';

/** What starts the clocks of an office that has to handle the matter. */
export interface Holding {
  readonly office: OfficeId;
  readonly startedBy: PetitionFactType;
  /** Its receipt (收到之日). */
  readonly startOn: LegalDate;
  /** Which rule asks it for the written notice; null where the notice is not owed. */
  readonly notice: 'XF-06' | 'XF-07' | null;
  /** True for a class with the handling limit, whose acceptance must be decided. */
  readonly isLimited: boolean;
}

/**
 * Opens what an office owes from its receipt: within 15 days the written notice (art. 23), and within the same 15 days
 * the decision on acceptance [D], a clock of its own because each can be late without the other.
 */
export function openHolding(
  dossier: PetitionDossier,
  { notice, isLimited, office: owner, startedBy, startOn }: Holding,
  context: PetitionContext,
): Effects[] {
  const from = { owner, startedBy, startOn };
  return [
    ...(notice === null ? [] : [start(dossier, context, { ...from, rule: notice, what: 'notify' })]),
    ...(isLimited ? [start(dossier, context, { ...from, rule: 'XF-ACCEPT', what: 'accept' })] : []),
  ];
}

/**
 * Whether an organ to which a matter was referred owes its written notice: also where name or address is unclear, which
 * excuses of direct submissions alone (art. 23(2), not 23(3)); the recorded reason why it cannot be served is taken
 * instead [D]. Not of an imported matter.
 */
export function isNoticeOwedOnReferral({ intake }: PetitionState): boolean {
  return intake !== null && intake.channel !== 'import';
}

/**
 * Whether papers are served at all, the written notice (告知书) and the opinion: not where name or address is unclear
 * (art. 23(1)), nor of an imported matter, of which nothing is known and nobody is blamed for it [D].
 */
export function isServiceOwed({ intake }: PetitionState): boolean {
  return intake !== null && intake.isReachable && intake.channel !== 'import';
}
