import { addDays } from '#libs/calendar';
import { meet, runningOf, type KindContext } from '#libs/kind';
import { andThen, draft, issuedOn, refused, requireIssued, requireTrying, start } from './case.js';
import type { DeliveryDossier, Handler, Issued } from './case.js';
import type { DeliveryCommands } from './commands.js';
import { isSent } from './channels.js';
import { permit } from './grants.js';
import { failLeg } from './legs.js';
import { deliveryRules as rules } from './rules.js';
import { currentLeg, legOf, type Leg } from './state.js';
import { ahead, nextAttemptAt, sendableFrom } from './timing.js';

/** An attempt begins: from here on a message may have gone out. */
export const beginAttempt: Handler<'beginAttempt'> = {
  may: (dossier, context) => void requireTrying(dossier, context, 'delivery.beginAttempt'),
  act: (dossier, { leg, attempt }, { at }) => {
    const { channel, stage, attempts, notBefore } = requireDue(dossier, leg);
    if (stage === 'sending' && attempt === attempts) return [];
    if (stage !== 'due' || attempt !== attempts + 1) throw over(leg);
    if (notBefore !== null && at < notBefore) {
      throw refused('conflict', 'delivery.not_before', 'its time has not come', { notBefore });
    }
    return [draft('attemptBegun', { leg, channel, attempt })];
  },
};

/** It went out: its reading is waited for. What was overtaken meanwhile is recorded all the same, because it happened. */
export const noteSent: Handler<'noteSent'> = {
  may: (dossier, context) => {
    permit(context, 'delivery.noteSent');
    requireIssued(dossier);
  },
  act: (dossier, { leg, attempt, sentOn, isKnown = true }, context) => {
    const found = requireAttempt(dossier, { leg, attempt });
    if (found.stage === 'awaiting') return [];
    const state = requireIssued(dossier);
    const on = within(sentOn, state, context);
    const data = { leg, channel: found.channel, attempt, sentOn: on, isKnown };
    if (isOver(dossier, found, { leg, attempt })) return [draft('sent', data)];
    const met = { clocks: meet(runningOf(dossier, rules.send)) };
    const waits = { rule: rules.read, owner: state.office, startedBy: 'sent' as const, startOn: context.today };
    // A way of a reminder keeps its one day: nobody's reading is waited for.
    const effects = state.remindsOf === null ? [met, start(dossier, context, waits)] : [];
    // A report may come before the answer of the gateway does.
    const sent = [draft('sent', data, ...effects)];
    return isRefuted(found) ? andThen(dossier, sent, context, (so) => failLeg(so, 'undeliverable', context)) : sent;
  },
};

/** It surely did not go out: once more later, or by the next way. */
export const noteNotSent: Handler<'noteNotSent'> = {
  may: (dossier, context) => {
    permit(context, 'delivery.noteNotSent');
    requireIssued(dossier);
  },
  act: (dossier, { leg, attempt, code, isFinal }, context) => {
    const found = requireAttempt(dossier, { leg, attempt });
    const { channel } = found;
    const wasOver = isOver(dossier, found, { leg, attempt });
    const notBefore = isFinal || wasOver ? null : nextAttemptAt({ channel, attempt }, context.at, context);
    const failed = [draft('attemptFailed', { leg, channel, attempt, code, notBefore })];
    if (wasOver || !isFinal) return failed;
    return andThen(dossier, failed, context, (so) => failLeg(so, 'not_sent', context));
  },
};

/**
 * What a gateway reports: each outcome of a leg once, in whatever order. What was delivered is not undelivered by a report
 * that comes after it or before; and that a message was delivered proves nothing, because nobody has read it yet.
 */
export const noteReport: Handler<'noteReport'> = {
  may: (dossier, context) => {
    permit(context, 'delivery.noteReport');
    requireIssued(dossier);
  },
  act: (dossier, { channel, turn, outcome }, context) => {
    const leg = legOf(dossier.state, channel, turn);
    const found = leg === null ? undefined : dossier.state.legs[leg - 1];
    if (leg === null || found === undefined || found.attempts === 0) throw noLeg(turn);
    if (found.reports.includes(outcome)) return [];
    const reported = [draft('reported', { leg, channel, outcome })];
    return andThen(dossier, reported, context, (so) => {
      const now = so.state.legs[leg - 1];
      const fails = now?.stage === 'awaiting' && isRefuted(now) && isTried(so, leg);
      return fails ? failLeg(so, 'undeliverable', context) : [];
    });
  },
};

/** Nobody has to wait for the next attempt, except by night. */
export const retry: Handler<'retry'> = {
  may: (dossier, context) => void requireWaiting(requireTrying(dossier, context, 'delivery.retry')),
  act: ({ state }, _payload, context) => {
    const { leg, channel, attempts } = requireWaiting(state);
    const notBefore = ahead(sendableFrom(channel, context.at, context), context);
    return [draft('retried', { leg, attempt: attempts + 1, notBefore })];
  },
};

/** @throws DomainError `delivery.not_retriable` (conflict): nothing waits to be sent once more */
function requireWaiting(state: Pick<Issued, 'legs'>): Leg & { readonly leg: number } {
  const current = currentLeg(state);
  if (current?.stage === 'due' && current.attempts > 0) return current;
  throw refused('conflict', 'delivery.not_retriable', 'no attempt waits');
}

function requireDue({ state }: DeliveryDossier, leg: number): Leg {
  const current = currentLeg(state);
  if (current === null || current.leg !== leg || !isSent(current.channel)) throw over(leg);
  return current;
}

type Attempt = Pick<DeliveryCommands['noteSent'], 'leg' | 'attempt'>;

function requireAttempt({ state }: DeliveryDossier, { leg, attempt }: Attempt): Leg {
  const found = state.legs[leg - 1];
  if (found === undefined || attempt < 1 || attempt > found.attempts) throw noLeg(leg);
  return found;
}

/** Whether the delivery still depends on this leg. */
const isTried = ({ state }: DeliveryDossier, leg: number): boolean =>
  state.end === null && state.proved === null && currentLeg(state)?.leg === leg;

/** Whether the attempt is not the one that is under way: what is told of it is recorded, and moves nothing. */
const isOver = (dossier: DeliveryDossier, { stage, attempts }: Leg, { leg, attempt }: Attempt): boolean =>
  !isTried(dossier, leg) || stage !== 'sending' || attempt !== attempts;

/** It was reported as undeliverable, and never as delivered. */
const isRefuted = ({ reports }: Leg): boolean => reports.includes('undeliverable') && !reports.includes('delivered');

/** The day that a journal says, which in a drill is another time: out of its bounds it is today. */
function within(sentOn: DeliveryCommands['noteSent']['sentOn'], state: Issued, { today }: KindContext) {
  return sentOn !== null && sentOn >= issuedOn(state) && sentOn < addDays(today, 1) ? sentOn : today;
}

const over = (leg: number) => refused('conflict', 'delivery.leg_over', 'that is not what is to be sent now', { leg });
const noLeg = (leg: number) => refused('not_found', 'delivery.no_leg', 'there was no such attempt', { leg });
