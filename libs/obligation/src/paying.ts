import type { KindContext } from '#libs/kind';
import { after, draft, named, openedOf, refused, requireBetween, requireCreditor, requireDebtor } from './case.js';
import {
  requireGoing,
  requireKnown,
  requireNotOwn,
  requireStanding,
  requireTaking,
  ruled,
  type Handler,
  type ObligationDossier,
} from './case.js';
import type { ObligationCommands, Performance } from './commands.js';
import { withClocks } from './days.js';
import type { ObligationDraft } from './facts.js';
import { breachWithdrawn, recordedLate } from './looking.js';
import { doubtedIn, isMoney, isSame, performedOn } from './money.js';
import { endsAs, endsIfPerformed, resumes } from './opening.js';
import type { Claim, Payment } from './state.js';

/**
 * What may count as performance: of a sum some of it, on a day since it was agreed on.
 *
 * @throws DomainError invalid `obligation.amount_unfit`, `obligation.not_debtor`, those of `requireBetween`
 */
function requirePerformance(
  dossier: ObligationDossier,
  of: Omit<Performance, 'from'> & { readonly from?: string | null },
  context: KindContext,
): void {
  const { on, amountCents, from = null } = of;
  const isRight = isMoney(dossier.state)
    ? amountCents !== null && Number.isInteger(amountCents) && amountCents > 0
    : amountCents === null;
  if (!isRight) throw refused('invalid', 'obligation.amount_unfit', 'of a sum some of it, and of nothing else any');
  requireBetween(on, openedOf(dossier).agreedOn, context);
  if (from === null || dossier.state.debtors.some((one) => named(dossier, one) === named(dossier, from))) return;
  throw refused('invalid', 'obligation.not_debtor', 'it owes nothing here', { party: from });
}

/** What follows from a change of what has come: days that are met, and the end once the whole of it has. */
function thenPerformed(
  dossier: ObligationDossier,
  first: ObligationDraft,
  context: KindContext,
): readonly ObligationDraft[] {
  const changed = withClocks(dossier, first, first.type, context);
  const so = after(dossier, [changed], context);
  if (performedOn(so.state) === null) return [changed, ...resumes(so, context)];
  const withdrawn = breachWithdrawn(so, context);
  return [changed, ...withdrawn, ...endsIfPerformed(after(so, withdrawn, context))];
}

/** @throws DomainError those of `requireTaking`, `requireKnown` and `requireNotOwn` */
function requireHearing(dossier: ObligationDossier, context: KindContext): void {
  requireTaking(dossier);
  requireKnown(dossier);
  requireNotOwn(dossier, context);
}

/**
 * The same of the same day may be the same money, told twice: it counts again once it is said to be another one, and is recorded with that
 * mark, which nothing else bears.
 *
 * @throws DomainError `obligation.recorded_already` (conflict), details `payment`
 */
function asAnother<P extends Performance & { readonly isAnother?: boolean }>(
  { state: { payments } }: ObligationDossier,
  { isAnother = false, ...payload }: P,
) {
  const at = payments.findIndex((one) => !one.isStruck && !one.isDoubted && isSame(one, payload));
  if (at < 0) return payload;
  if (isAnother) return { ...payload, isAnother };
  throw refused('conflict', 'obligation.recorded_already', 'the same is recorded already', { payment: at + 1 });
}

/** The creditor's word that it came. */
export const acknowledge: Handler<'acknowledge'> = ruled('acknowledge', requireHearing, (dossier, payload, context) => {
  requireCreditor(dossier, payload, 'settle', context);
  requirePerformance(dossier, payload, context);
  const claim = payload.claim ?? claimOf(dossier, payload);
  if (claim !== null) openClaim(dossier, claim);
  const payment = dossier.state.payments.length + 1;
  return thenPerformed(dossier, draft('acknowledged', { ...asAnother(dossier, payload), claim, payment }), context);
});

/** The only open word of a debtor that says the same: the creditor's answers it, and nobody disputes it any more. Null: there is none. */
function claimOf({ state: { claims } }: ObligationDossier, said: Omit<Performance, 'from'>): number | null {
  const same = claims.flatMap((one, at) => (one.stands === 'open' && isSame(one, said) ? [at + 1] : []));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/**
 * What is doubted the head looks at: nobody enters the same anew past that look. Where it was told again, it is as recorded as that.
 *
 * @throws DomainError `obligation.doubted_already` (conflict), details `payment`
 */
function requireNotDoubted({ state: { payments } }: ObligationDossier, shown: Performance): void {
  const doubted = doubtedIn(payments);
  const at = payments.findIndex((one, place) => isSame(one, shown) && doubted.includes(place));
  if (at < 0) return;
  throw refused('conflict', 'obligation.doubted_already', 'the same is recorded, and doubted', { payment: at + 1 });
}

/** Proof of it that the office has seen: a receipt, a transfer, what was done in front of it. */
export const prove: Handler<'prove'> = ruled('prove', requireTaking, (dossier, payload, context) => {
  requirePerformance(dossier, payload, context);
  const { attachment } = payload;
  if (attachment !== null && !dossier.attachments.some(({ attachment: id }) => id === attachment)) {
    throw refused('invalid', 'obligation.proof_missing', 'there is no such file', { attachment });
  }
  requireNotDoubted(dossier, payload);
  const payment = dossier.state.payments.length + 1;
  const late = recordedLate(dossier, payload, context);
  return thenPerformed(dossier, draft('proved', { ...asAnother(dossier, payload), payment }, late), context);
});

/** @throws DomainError `obligation.claimed_already` (conflict), details `claim`: the creditor is asked about that one still */
function requireNewClaim(dossier: ObligationDossier, said: ObligationCommands['claim']): void {
  const by = (party: string): string => named(dossier, party);
  const at = dossier.state.claims.findIndex(
    (one) => one.stands === 'open' && isSame(one, said) && by(one.party) === by(said.party),
  );
  if (at >= 0) throw refused('conflict', 'obligation.claimed_already', 'it has said so', { claim: at + 1 });
}

/** The debtor says that it was done: that is asked of the creditor, once, and is no performance. */
export const claim: Handler<'claim'> = ruled('claim', requireGoing, (dossier, payload, context) => {
  requireDebtor(dossier, payload, 'speak', context);
  requirePerformance(dossier, payload, context);
  requireNewClaim(dossier, payload);
  return [draft('claimed', { ...payload, claim: dossier.state.claims.length + 1 })];
});

/** @throws DomainError `obligation.claim_not_open` (conflict), details `claim` */
function openClaim({ state: { claims } }: ObligationDossier, number: number): Claim {
  const found = claims[number - 1];
  if (found?.stands === 'open') return found;
  throw refused('conflict', 'obligation.claim_not_open', 'nobody waits for an answer to it', { claim: number });
}

export const dispute: Handler<'dispute'> = ruled('dispute', requireStanding, (dossier, payload, context) => {
  requireCreditor(dossier, payload, 'speak', context);
  openClaim(dossier, payload.claim);
  return [draft('disputed', payload)];
});

/**
 * Something was recorded that counts, of what is owed by an office.
 *
 * @throws DomainError `obligation.nothing_to_deny`, `obligation.ended` (conflict); those of `requireKnown` and `requireNotOwn`
 */
function requireDeniable(dossier: ObligationDossier, context: KindContext): void {
  const { end, payments } = openedOf(dossier);
  requireKnown(dossier);
  requireNotOwn(dossier, context);
  if (end !== null && end.as !== 'performed') requireGoing(dossier);
  if (payments.some(({ isStruck, isDoubted }) => !isStruck && !isDoubted)) return;
  throw refused('conflict', 'obligation.nothing_to_deny', 'nothing was recorded that could be denied');
}

/**
 * Whoever is owed an execution says that it is not carried out: what was recorded is open until the head has looked at it, as where a
 * revisit has heard so, and it is urged again (条例 32(2)).
 */
export const deny: Handler<'deny'> = ruled('deny', requireDeniable, (dossier, payload, context) => {
  requireCreditor(dossier, payload, 'speak', context);
  const denied = withClocks(dossier, draft('denied', payload), 'denied', context);
  return [denied, ...resumes(after(dossier, [denied], context), context)];
});

/** @throws DomainError `obligation.payment_unknown` (not_found), details `payment` */
function paymentOf({ state: { payments } }: ObligationDossier, number: number): Payment {
  const found = payments[number - 1];
  if (found !== undefined && !found.isStruck) return found;
  throw refused('not_found', 'obligation.payment_unknown', 'there is no such payment', { payment: number });
}

/** A payment that was none: bounced, entered twice, of another matter. What it had met is owed again. */
export const strike: Handler<'strike'> = ruled('strike', requireStanding, (dossier, payload, context) => {
  paymentOf(dossier, payload.payment);
  return thenPerformed(dossier, draft('struck', payload), context);
});

/**
 * What a revisit put in doubt was looked at again, and stands, all of it but what was told again since: that is the same money. Whoever
 * carries an opinion out does not undo by its own look that the petitioner denies it; where no other office could look, it stays open
 * until the petitioner acknowledges it, or what was done since is shown (ours).
 *
 * @throws DomainError `obligation.nothing_doubted` (conflict), those of `requireStanding` and `requireNotOwn`
 */
export const uphold: Handler<'uphold'> = ruled(
  'uphold',
  (dossier, context) => {
    requireStanding(dossier);
    requireNotOwn(dossier, context);
    if (doubtedIn(dossier.state.payments).length > 0) return;
    throw refused('conflict', 'obligation.nothing_doubted', 'nobody doubts what was recorded');
  },
  (dossier, payload, context) => thenPerformed(dossier, draft('upheld', payload), context),
);

/** The creditor lets it be (免除债务, 民法典 575). */
export const waive: Handler<'waive'> = ruled('waive', requireGoing, (dossier, payload, context) => {
  requireCreditor(dossier, payload, 'settle', context);
  const waived = draft('waived', payload);
  return [waived, endsAs(after(dossier, [waived], context), 'waived', context.today)];
});

/** How it stands, in the debtor's words, for the office alone. */
export const tellStanding: Handler<'tellStanding'> = ruled(
  'tellStanding',
  requireGoing,
  (dossier, payload, context) => {
    requireDebtor(dossier, payload, 'speak', context);
    return [draft('standingTold', payload)];
  },
);
