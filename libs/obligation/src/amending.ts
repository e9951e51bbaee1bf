import { endClocks, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { after, draft, isOf, named, openedOf, refused, requireAct, requireBetween, requireGoing } from './case.js';
import { requireKnown, requireNotOwn, requireTaking, ruled, type Handler, type ObligationDossier } from './case.js';
import type { LaterDay, ObligationCommands, PartyAct } from './commands.js';
import { remindsAtOnce, startDays, withClocks } from './days.js';
import type { ObligationDraft } from './facts.js';
import { settledOn } from './money.js';
import type { Amendment } from './state.js';

/** @throws DomainError `obligation.not_party` (invalid), and those of `requireAct` */
function requireEither(dossier: ObligationDossier, act: PartyAct, scope: 'speak' | 'sign', context: KindContext): void {
  requireAct(dossier, act, scope, context);
  if (isOf(dossier, 'creditor', act.party) || isOf(dossier, 'debtor', act.party)) return;
  throw refused('invalid', 'obligation.not_party', 'it neither owes it nor is owed it', { party: act.party });
}

/**
 * Days that lie ahead, later than those that they take the place of, of what has not come: nobody is given less time by it.
 *
 * @throws DomainError `obligation.day_unfit` (invalid), details `due`
 */
function requireLater({ state }: ObligationDossier, days: readonly LaterDay[], { today }: KindContext): void {
  const settled = settledOn(state);
  const wrong = days.find(({ due, on }, at) => {
    const of = state.dues[due - 1];
    const isTwice = days.findIndex((one) => one.due === due) !== at;
    return of === undefined || isTwice || settled[due - 1] !== null || on <= today || (of.on !== null && on <= of.on);
  });
  if (days.length > 0 && wrong === undefined) return;
  throw refused('invalid', 'obligation.day_unfit', 'it is no later day', { due: wrong?.due ?? null });
}

/** @throws DomainError those of `requireGoing`, `requireTaking`, `requireKnown` and `requireNotOwn` */
function requirePending(dossier: ObligationDossier, context: KindContext): void {
  requireGoing(dossier);
  requireTaking(dossier);
  requireKnown(dossier);
  requireNotOwn(dossier, context);
}

/**
 * What waits for signatures is not overtaken by the same days in the same words: those who have signed would sign again.
 *
 * @throws DomainError `obligation.proposed_already` (conflict), details `amendment`
 */
function requireNewProposal({ state: { amendments } }: ObligationDossier, said: ObligationCommands['propose']): void {
  const last = amendments.at(-1);
  if (last?.stands !== 'proposed' || last.text !== said.text.digest || !isSameDays(last.days, said.days)) return;
  // The day of those words may have been written wrong.
  if ((said.on ?? last.proposedOn) !== last.proposedOn) return;
  throw refused('conflict', 'obligation.proposed_already', 'it is proposed already', { amendment: amendments.length });
}

const isSameDays = (one: readonly LaterDay[], other: readonly LaterDay[]): boolean =>
  one.length === other.length && one.every(({ due, on }) => other.some((each) => each.due === due && each.on === on));

/** Later days, in words that all sign (延期履行). What was proposed before is proposed no more. */
export const propose: Handler<'propose'> = ruled('propose', requirePending, (dossier, payload, context) => {
  requireEither(dossier, payload, 'speak', context);
  requireLater(dossier, payload.days, context);
  requireNewProposal(dossier, payload);
  const on = payload.on ?? context.today;
  requireBetween(on, openedOf(dossier).agreedOn, context);
  return [draft('proposed', { ...payload, on, amendment: dossier.state.amendments.length + 1 })];
});

/** @throws DomainError `obligation.amendment_not_open` (conflict), details `amendment`: answered, or another was proposed since */
function openAmendment({ state: { amendments } }: ObligationDossier, number: number): Amendment {
  const found = amendments[number - 1];
  if (found?.stands === 'proposed') return found;
  throw refused('conflict', 'obligation.amendment_not_open', 'it is not to be signed', { amendment: number });
}

/** One of them signs; with the last one other days run. */
export const signAmendment: Handler<'signAmendment'> = ruled(
  'signAmendment',
  requirePending,
  (dossier, payload, context) => {
    requireEither(dossier, payload, 'sign', context);
    const { text, signatures, days, proposedOn } = openAmendment(dossier, payload.amendment);
    if (payload.text !== text) {
      throw refused('conflict', 'obligation.other_text', 'other words were signed than were proposed');
    }
    // Nobody has signed words before they were there.
    requireBetween(payload.on, proposedOn, context);
    const party = named(dossier, payload.party);
    if (signatures.some((one) => named(dossier, one.party) === party)) {
      throw refused('conflict', 'obligation.signed_already', 'it has signed', { party });
    }
    const signed = draft('amendmentSigned', { ...payload, party });
    const so = after(dossier, [signed], context);
    if (!isSignedByAll(so, payload.amendment)) return [signed];
    requireLater(so, days, context);
    return [signed, ...amended(so, payload.amendment, days, context)];
  },
);

function isSignedByAll(dossier: ObligationDossier, number: number): boolean {
  const { debtors, creditors, amendments } = dossier.state;
  const signed = (amendments[number - 1]?.signatures ?? []).map(({ party }) => named(dossier, party));
  return [...debtors, ...creditors].every((one) => signed.includes(named(dossier, one)));
}

function amended(
  dossier: ObligationDossier,
  amendment: number,
  days: readonly LaterDay[],
  context: KindContext,
): readonly ObligationDraft[] {
  const { dues, isDue } = dossier.state;
  // What waits for another one has its day, and no clock yet.
  if (!isDue) return [draft('amended', { amendment, days: days.map((day) => ({ ...day, clock: null })) })];
  const before = days.map(({ due }) => dues[due - 1]?.clock);
  const over = endClocks(
    dossier.clocks.filter((clock) => before.includes(clock.id) && isRunning(clock)),
    'superseded',
  );
  const { days: running, ...started } = startDays(dossier, days, 'amended', context);
  const moved = withClocks(
    dossier,
    draft('amended', { amendment, days: running }, { clocks: over }, started),
    'amended',
    context,
  );
  return [moved, ...remindsAtOnce(after(dossier, [moved], context), started, context)];
}

export const declineAmendment: Handler<'declineAmendment'> = ruled(
  'declineAmendment',
  requirePending,
  (dossier, payload, context) => {
    requireEither(dossier, payload, 'speak', context);
    openAmendment(dossier, payload.amendment);
    return [draft('amendmentDeclined', payload)];
  },
);
