import { addDays } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import { meet, runningOf, takenBack, type Effects, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import {
  draft,
  latestOf,
  mendDay,
  openedOf,
  refused,
  requireAnother,
  requireBetween,
  requireFiles,
  requireServed,
  ruled,
  start,
  startsMending,
  type FindingDossier,
  type Handler,
} from './case.js';
import { everyRule, findingRules as rules } from './rules.js';

/** @throws DomainError `finding.received_already` (conflict), those of `requireServed` */
function requireUnreceived(dossier: FindingDossier): void {
  if (requireServed(dossier).receivedOn === null) return;
  throw refused('conflict', 'finding.received_already', 'its office has received it');
}

/**
 * From its receipt on the office may dispute it, for thirty days (政府督查工作条例 17), and mends it (18): by the day that was named, and
 * by none before that right is over.
 */
function receives(
  dossier: FindingDossier,
  { on, startedBy }: { readonly on: LegalDate; readonly startedBy: 'received' | 'leftThere' },
  context: KindContext,
): { readonly until: LegalDate; readonly effects: readonly Effects[] } {
  const { terms } = openedOf(dossier);
  const right = start(dossier, context, {
    ...{ rule: rules.dispute[terms.basis], owner: terms.office, startedBy, startOn: on, what: 'accept' },
  });
  const named = mendDay(terms.until, on, context);
  const until = latestOf(named, right.clock.legalDueOn ?? named);
  const running = runningOf(dossier, ...everyRule('receive'), ...everyRule('leave'));
  const clocks = [...running.flatMap((clock) => takenBack(clock, { on })), ...meet(running, { on })];
  const mending = startsMending(dossier, { until, startedBy }, context);
  return { until, effects: [{ clocks }, { clocks: right.clocks, duties: right.duties }, mending] };
}

/** The office itself says so (签收). */
export const receive: Handler<'receive'> = ruled('receive', requireUnreceived, (dossier, _payload, context) => {
  const { until, effects } = receives(dossier, { on: context.today, startedBy: 'received' }, context);
  return [draft('received', { on: context.today, proof: null, until }, ...effects)];
});

/** @throws DomainError those of `requireUnreceived` and `requireAnother` */
function requireToNote(dossier: FindingDossier, context: KindContext): void {
  requireUnreceived(dossier);
  requireAnother(dossier, context);
}

/** Not long ago, and not before that day. @throws DomainError those of `requireBetween` */
function requireOn(on: LegalDate, earliest: LegalDate, context: KindContext): void {
  const oldest = addDays(context.today, -parameterOf(context, 'mostDaysNoted'));
  requireBetween(on, latestOf(oldest, earliest), context);
}

/** It was served on paper, and somebody has signed for it (送达回执): by somebody who did not find it, and not long ago. */
export const noteServed: Handler<'noteServed'> = ruled(
  'noteServed',
  requireToNote,
  (dossier, { on, proof }, context) => {
    requireOn(on, openedOf(dossier).servedOn ?? on, context);
    requireFiles(dossier, [proof]);
    const { until, effects } = receives(dossier, { on, startedBy: 'received' }, context);
    return [draft('received', { on, proof, until }, ...effects)];
  },
);

/** The first day on which it may be left there: the office had its days to receive it. */
function leavableFrom(dossier: FindingDossier, { today }: KindContext): LegalDate {
  const [owed] = runningOf(dossier, ...everyRule('receive'));
  return addDays(owed?.legalDueOn ?? today, 1);
}

/** @throws DomainError `finding.receipt_awaited` (conflict), details `until`; those of `requireToNote` */
function requireToLeave(dossier: FindingDossier, context: KindContext): void {
  requireToNote(dossier, context);
  const from = leavableFrom(dossier, context);
  if (context.today >= from) return;
  throw refused('conflict', 'finding.receipt_awaited', 'it may still be received', { until: addDays(from, -1) });
}

/**
 * Who signs for nothing is served all the same (留置送达): once its days to receive it are over the paper is left with the office before a
 * witness, and what shows that is in the file. The days run from then on. By whoever commissioned it, who did not find it.
 *
 * @see 民事诉讼法 89, which is followed here: for inspections no text has it (ours)
 */
export const noteLeft: Handler<'noteLeft'> = ruled('noteLeft', requireToLeave, (dossier, payload, context) => {
  requireOn(payload.on, leavableFrom(dossier, context), context);
  requireFiles(dossier, [payload.proof]);
  const { until, effects } = receives(dossier, { on: payload.on, startedBy: 'leftThere' }, context);
  return [draft('leftThere', { ...payload, until }, ...effects)];
});
