import { accusationOrgans, isDisciplineOrgan, type OfficeContext } from '#libs/office';
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { limitOfSilence, startCounting } from './carried.js';
import { meet, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionClass } from './commands.js';
import type { PetitionFactType } from './facts.js';
import { lookStillOwed } from './looking-owed.js';
import { isLimited, type PetitionState } from './state.js';

/** The clocks of the written notice (告知书): on a direct submission, on a referral, by rules of its own (art. 23). */
export const NOTICE_RULES = ['XF-06', 'XF-07', 'XF-NOTICE'] as const;

/** Whose matter it is to handle, and as what. */
export interface Held {
  readonly office: OfficeId;
  readonly class: PetitionClass | null;
  /** Which rule asks for the written notice where art. 23 does. */
  readonly notice: 'XF-06' | 'XF-07';
  /** Whether papers are served at all: see `isServiceOwed`. */
  readonly isServed: boolean;
  readonly accused: readonly OfficeId[];
}

/** What starts the clocks of an office that has to handle the matter. */
export interface Holding extends Held {
  readonly startedBy: PetitionFactType;
  /** Its receipt (收到之日). */
  readonly startOn: LegalDate;
}

/** One thing that an office owes: the rule of its clock, and the duty until then. */
export interface Owed {
  readonly rule: string;
  readonly what: 'notify' | 'accept' | 'answerSuggestion' | 'giveFeedback' | 'refer';
}

/**
 * What an office owes that has to handle a matter of a class, from its receipt: nothing is owed by nobody.
 *
 * - the written notice (art. 23); of an accusation at a discipline organ by its own rules, without the 15 days (23(4))
 * - of an appeal, or what nobody has classified yet, the decision on acceptance [D], a clock of its own because each can
 *   be late without the other
 * - of a suggestion the answer (29(1)); of an accusation the feedback (30(1))
 * - of an accusation that was submitted to an organ that may not take it, that it passes the accusation on [D]
 */
export function owedBy(held: Held, context: OfficeContext): readonly Owed[] {
  const byClass = owedByClass(held, context);
  if (!held.isServed) return [byClass];
  const isOwnRules = held.class === 'accusation' && isDisciplineOrgan(context.offices, held.office);
  return [{ rule: isOwnRules ? 'XF-NOTICE' : held.notice, what: 'notify' }, byClass];
}

function owedByClass({ class: of, office, accused }: Held, { offices }: OfficeContext): Owed {
  if (isLimited(of)) return { rule: 'XF-ACCEPT', what: 'accept' };
  if (of === 'suggestion') return { rule: 'XF-ANSWER', what: 'answerSuggestion' };
  const isCompetent = accusationOrgans(offices, accused).some(({ id }) => id === office);
  return isCompetent ? { rule: 'XF-FEEDBACK', what: 'giveFeedback' } : { rule: 'XF-PASS', what: 'refer' };
}

/**
 * Opens what an office owes from its receipt, with the days that it had used of it before. `limitFrom`: day 0 of the
 * handling limit, where its silence had begun that before.
 */
export function openHolding(
  dossier: PetitionDossier,
  holding: Holding,
  context: PetitionContext,
): { readonly effects: readonly Effects[]; readonly limitFrom: LegalDate | null } {
  const { office: owner, startedBy, startOn } = holding;
  const from = { owner, startedBy, startOn };
  const opened = owedBy(holding, context).map((one) => startCounting(dossier, context, { ...one, ...from }));
  const limit = isLimited(holding.class) ? limitOfSilence(dossier, context, from) : null;
  const effects = [...opened, limit ?? {}, lookStillOwed(dossier, { owner, startedBy }, context)];
  return { effects, limitFrom: limit?.from ?? null };
}

/** Who takes the matter on, by whichever act, has done what art. 23(3) asks for: it objects no more. */
export const takenOn = (dossier: PetitionDossier): Effects => ({ clocks: meet(runningOf(dossier, 'XF-08')) });

/**
 * Whether an organ to which a matter was referred owes its written notice: also where name or address is unclear, which
 * excuses of direct submissions alone (art. 23(2), not 23(3)); the recorded reason why it cannot be served is taken
 * instead [D]. Not of an imported matter.
 */
export function isNoticeOwedOnReferral({ intake }: PetitionState): boolean {
  return intake !== null && intake.channel !== 'import';
}

/**
 * Whether papers are served at all. The written notice (告知书) is not where name or address is unclear (art. 23(2)); that an
 * opinion is not either, because nobody can be found, is ours: the text excuses nobody from it, and whoever comes for it
 * later still has the right of art. 35. Nor of an imported matter, of which nothing is known and nobody is blamed [D].
 */
export function isServiceOwed({ intake }: PetitionState): boolean {
  return intake !== null && intake.isReachable && intake.channel !== 'import';
}
