import { addDays } from '#libs/calendar';
import { closeDuties, meet, runningOf, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { accepts, hasRight } from './answering.js';
import {
  draft,
  isBy,
  openedOf,
  refused,
  requireAhead,
  requireAnother,
  requireBetween,
  requireFiles,
  requireReceived,
  requireUnmended,
  ruled,
  start,
  startsMending,
  startsVerifying,
  stopsMending,
  type FindingDossier,
  type Handler,
} from './case.js';
import { findingRules as rules } from './rules.js';

/** @throws DomainError `finding.reported_already` (conflict), those of `requireUnmended` */
function requireUnreported(dossier: FindingDossier): void {
  if (!requireUnmended(dossier).isReported) return;
  throw refused('conflict', 'finding.reported_already', 'a report waits for somebody to look');
}

/** The office says that it is mended; who might still dispute it accepts it with that. */
export const report: Handler<'report'> = ruled('report', requireUnreported, (dossier, payload, context) => {
  requireFiles(dossier, payload.files);
  const number = dossier.state.reports + 1;
  const clocks = meet(runningOf(dossier, rules.mend));
  const reported = draft(
    'reported',
    { ...payload, report: number },
    { clocks },
    startsVerifying(dossier, 'reported', context),
  );
  return hasRight(dossier) ? [accepts(dossier, { byReport: true }), reported] : [reported];
});

/** @throws DomainError `finding.no_report` (conflict), those of `requireUnmended` and `requireAnother` */
function requireReport(dossier: FindingDossier, context: KindContext): void {
  if (!requireUnmended(dossier).isReported) throw refused('conflict', 'finding.no_report', 'nothing was reported');
  requireAnother(dossier, context);
}

/** It is not mended: the office is told why, and by when it is. */
export const returnReport: Handler<'returnReport'> = ruled(
  'returnReport',
  requireReport,
  (dossier, { reasons, until }, context) => {
    requireAhead(until, context.today);
    const { reports } = openedOf(dossier);
    const looked = { clocks: meet(runningOf(dossier, rules.verify)) };
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
  const looked = { clocks: meet(runningOf(dossier, rules.verify)) };
  const data = { ...payload, report: reports };
  if (!terms.isRevisited) return [draft('verified', data, looked)];
  const owed = { rule: rules.visitAgain, owner: terms.group, startedBy: 'verified', startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, what: 'visitAgain' });
  return [draft('verified', data, looked, { clocks, duties })];
});

/** @throws DomainError `finding.no_second_visit` (conflict), those of `requireReceived` and `requireAnother` */
function requireToVisit(dossier: FindingDossier, context: KindContext): void {
  requireReceived(dossier);
  if (runningOf(dossier, rules.visitAgain).length === 0) {
    throw refused('conflict', 'finding.no_second_visit', 'no second visit is owed');
  }
  requireAnother(dossier, context);
}

/**
 * Somebody was there again (回头看): it is mended, or is to be.
 *
 * @throws DomainError `finding.until_unfit` (invalid)
 */
export const visitAgain: Handler<'visitAgain'> = ruled('visitAgain', requireToVisit, (dossier, payload, context) => {
  const { on, isMended, until } = payload;
  requireBetween(on, openedOf(dossier).verifiedOn, context);
  const visited = { clocks: meet(runningOf(dossier, rules.visitAgain), { on }) };
  if (isMended) return [draft('visitedAgain', { ...payload, until: null }, visited)];
  if (until === null) throw refused('invalid', 'finding.until_unfit', 'by when it is mended', { until: '', after: on });
  requireAhead(until, context.today);
  return [
    draft('visitedAgain', payload, visited, startsMending(dossier, { until, startedBy: 'visitedAgain' }, context)),
  ];
});

/**
 * @throws DomainError forbidden `finding.for_leader`; conflict `finding.extended_already`, `finding.late_already`; those of
 *   `requireUnmended`
 */
function requireExtendable(dossier: FindingDossier, context: KindContext): void {
  const { terms, isExtended } = requireUnmended(dossier);
  if (!isBy(context, terms.leader)) throw refused('forbidden', 'finding.for_leader', 'the leader of the group alone');
  if (isExtended) throw refused('conflict', 'finding.extended_already', 'it was extended once');
  const [clock] = runningOf(dossier, rules.mend);
  if (clock === undefined) throw refused('conflict', 'finding.reported_already', 'nothing runs');
  if (clock.breachedAt !== null) throw refused('conflict', 'finding.late_already', 'its day has passed');
}

/** The leader gives more time, once and with a reason, before the day has passed. */
export const extend: Handler<'extend'> = ruled('extend', requireExtendable, (dossier, payload, context) => {
  const { mendBy: from } = requireReceived(dossier);
  const { until } = payload;
  const most = addDays(from, parameterOf(context, 'mostDaysExtended'));
  requireAhead(until, from);
  if (until > most) throw refused('invalid', 'finding.until_unfit', 'not so long', { until, after: from, most });
  const mending = startsMending(dossier, { until, startedBy: 'extended' }, context);
  return [draft('extended', { ...payload, from }, stopsMending(dossier), mending)];
});

/** @throws DomainError `finding.policy_not_asked` (conflict), those of `requireGoing` */
function requireAsked(dossier: FindingDossier): void {
  const { policy } = openedOf(dossier);
  if (policy !== null && policy.proposes === null) return;
  throw refused('conflict', 'finding.policy_not_asked', 'no proposal is to be considered');
}

/** The bureau has considered it: a proposal itself goes its own way (信访工作条例 40(2), 40(4)). */
export const considerPolicy: Handler<'considerPolicy'> = ruled('considerPolicy', requireAsked, (dossier, payload) => {
  const clocks = meet(runningOf(dossier, rules.policy));
  return [draft('policyConsidered', payload, { clocks, duties: closeDuties(dossier, ['considerPolicy']) })];
});
