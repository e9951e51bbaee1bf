import { addDays, daysBetween } from '#libs/calendar';
import type { Clock, LegalDate } from '#libs/kernel';
import { meet, runningOf, takenBack, type KindContext } from '#libs/kind';
import { accepts, hasRight } from './answering.js';
import {
  draft,
  leastDay,
  mayAccept,
  openedOf,
  refused,
  requireAnother,
  requireBetween,
  requireFiles,
  requireGoing,
  requireNoSooner,
  requireReceived,
  requireUnmended,
  ruled,
  start,
  startsMending,
  startsVerifying,
  type FindingDossier,
  type Handler,
} from './case.js';
import type { FindingCommands } from './commands.js';
import type { FindingDraft } from './facts.js';
import { everyRule, findingRules as rules } from './rules.js';

/** @throws DomainError `finding.reported_already` (conflict), those of `requireUnmended` */
function requireUnreported(dossier: FindingDossier): void {
  if (!requireUnmended(dossier).isReported) return;
  throw refused('conflict', 'finding.reported_already', 'a report waits for somebody to look');
}

/**
 * While the office may still dispute it, a report gives that up: whoever may accept it reports, or has accepted it first.
 *
 * @throws DomainError `finding.head_accepts` (forbidden), those of `requireUnreported`
 */
function requireToReport(dossier: FindingDossier, context: KindContext): void {
  requireUnreported(dossier);
  if (!hasRight(dossier) || mayAccept(dossier, context)) return;
  throw refused('forbidden', 'finding.head_accepts', 'the report would give up the right to dispute it');
}

/** It is said to be mended; who might still dispute it accepts it with that. */
function reports(
  dossier: FindingDossier,
  data: FindingCommands['report'] & { readonly on: LegalDate; readonly proof: string | null },
  context: KindContext,
): readonly FindingDraft[] {
  const { on } = data;
  const running = runningOf(dossier, ...everyRule('mend'));
  const clocks = [...running.flatMap((clock) => takenBack(clock, { on })), ...meet(running, { on })];
  const verifying = startsVerifying(dossier, { on, startedBy: 'reported' }, context);
  const reported = draft('reported', { ...data, report: dossier.state.reports + 1 }, { clocks }, verifying);
  return hasRight(dossier) ? [accepts(dossier, { byReport: true }), reported] : [reported];
}

/** The days by which it was to be mended, as they were given: the last stands. */
const lastMending = ({ clocks }: FindingDossier, fits = (_clock: Clock) => true): Clock | undefined =>
  clocks.findLast((clock) => everyRule('mend').includes(clock.rule) && fits(clock));

/** No letter answers what was said after it came: a ruling, the return of a report, a second visit. More time is none of these. */
function earliestReport(dossier: FindingDossier): LegalDate {
  const { receivedOn } = requireReceived(dossier);
  const since = lastMending(dossier, ({ startedBy }) => startedBy !== 'extended');
  return since === undefined || ['received', 'leftThere'].includes(since.startedBy) ? receivedOn : since.startOn;
}

/** By the office itself. */
export const report: Handler<'report'> = ruled('report', requireToReport, (dossier, payload, context) => {
  requireFiles(dossier, payload.files);
  return reports(dossier, { ...payload, on: context.today, proof: null }, context);
});

/** By its letter, which counts on the day on which it came. */
export const noteReported: Handler<'noteReported'> = ruled(
  'noteReported',
  requireUnreported,
  (dossier, { on, words, proof }, context) => {
    requireBetween(on, earliestReport(dossier), context);
    requireFiles(dossier, [proof]);
    return reports(dossier, { words, files: [], on, proof }, context);
  },
);

/** @throws DomainError `finding.no_report` (conflict), those of `requireUnmended` and `requireAnother` */
function requireReport(dossier: FindingDossier, context: KindContext): void {
  if (!requireUnmended(dossier).isReported) throw refused('conflict', 'finding.no_report', 'nothing was reported');
  requireAnother(dossier, context);
}

/** How many days the office had left when it reported: as long as a report lies with whoever looks, none of them pass. */
function daysLeft(dossier: FindingDossier): number {
  const reportedOn = lastMending(dossier)?.metOn ?? null;
  return reportedOn === null ? 0 : daysBetween(reportedOn, requireReceived(dossier).mendBy);
}

/** It is not mended: the office is told why, and by when it is, which is no sooner than it had, nor in fewer days than were left. */
export const returnReport: Handler<'returnReport'> = ruled(
  'returnReport',
  requireReport,
  (dossier, { reasons, until }, context) => {
    requireNoSooner(dossier, until, addDays(context.today, Math.max(1, daysLeft(dossier))));
    const { reports } = openedOf(dossier);
    const looked = { clocks: meet(runningOf(dossier, ...everyRule('verify'))) };
    const mending = startsMending(dossier, { until, startedBy: 'reportReturned' }, context);
    return [draft('reportReturned', { reasons, until, report: reports }, looked, mending)];
  },
);

/**
 * Somebody who did not find it has seen that it is mended, by what is in the file: without that nothing is struck off.
 *
 * @throws DomainError `finding.evidence_missing`, `finding.evidence_unknown` (invalid)
 */
export const verify: Handler<'verify'> = ruled('verify', requireReport, (dossier, payload, context) => {
  if (payload.evidence.length === 0) throw refused('invalid', 'finding.evidence_missing', 'by what was it seen?');
  requireFiles(dossier, payload.evidence);
  const { terms, reports } = openedOf(dossier);
  const looked = { clocks: meet(runningOf(dossier, ...everyRule('verify'))) };
  const data = { ...payload, report: reports };
  if (!terms.isRevisited) return [draft('verified', data, looked)];
  const owed = { rule: rules.visitAgain[terms.basis], owner: terms.commissioner, startedBy: 'verified' } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, startOn: context.today, what: 'visitAgain' });
  return [draft('verified', data, looked, { clocks, duties })];
});

/** @throws DomainError `finding.no_second_visit` (conflict), those of `requireReceived` and `requireAnother` */
function requireToVisit(dossier: FindingDossier, context: KindContext): void {
  requireReceived(dossier);
  if (runningOf(dossier, ...everyRule('visitAgain')).length === 0) {
    throw refused('conflict', 'finding.no_second_visit', 'no second visit is owed');
  }
  requireAnother(dossier, context);
}

/**
 * Somebody was there again (回头看), on a later day than it was verified: it is mended, or is to be, in no fewer days than after a ruling.
 *
 * @throws DomainError `finding.until_unfit` (invalid)
 */
export const visitAgain: Handler<'visitAgain'> = ruled('visitAgain', requireToVisit, (dossier, payload, context) => {
  const { on, isMended } = payload;
  const { verifiedOn } = openedOf(dossier);
  requireBetween(on, verifiedOn && addDays(verifiedOn, 1), context);
  const visited = { clocks: meet(runningOf(dossier, ...everyRule('visitAgain')), { on }) };
  if (isMended) return [draft('visitedAgain', { ...payload, until: null }, visited)];
  // Where none is named, that day is too soon.
  const until = payload.until ?? on;
  requireNoSooner(dossier, until, leastDay(context.today, context));
  const mending = startsMending(dossier, { until, startedBy: 'visitedAgain' }, context);
  return [draft('visitedAgain', { ...payload, until }, visited, mending)];
});

/** @throws DomainError those of `requireGoing` and `requireAnother` */
function requireToWithdraw(dossier: FindingDossier, context: KindContext): void {
  requireGoing(dossier);
  requireAnother(dossier, context);
}

/** It proves to be wrong, and whoever commissioned the inspection takes it back, by somebody who did not find it. */
export const withdraw: Handler<'withdraw'> = ruled('withdraw', requireToWithdraw, (_dossier, payload) => [
  draft('takenBack', payload),
]);
