import type { Clock, LegalDate } from '#libs/kernel';
import { meet, runningOf, type KindContext } from '#libs/kind';
import {
  draft,
  isDisputed,
  mendDay,
  openedOf,
  refused,
  requireAhead,
  requireAnother,
  requireBetween,
  requireFiles,
  requireServed,
  requireReceived,
  ruled,
  start,
  startsMending,
  stopsMending,
  type FindingDossier,
  type Handler,
} from './case.js';
import type { FindingCommands } from './commands.js';
import type { FindingDraft } from './facts.js';
import { findingRules as rules } from './rules.js';

/** @throws DomainError `finding.received_already` (conflict), those of `requireServed` */
function requireUnreceived(dossier: FindingDossier): void {
  if (requireServed(dossier).receivedOn === null) return;
  throw refused('conflict', 'finding.received_already', 'its office has received it');
}

/** From its receipt on the office may dispute it, for thirty days (政府督查工作条例 17), and mends it (18). */
function receives(
  dossier: FindingDossier,
  { on, proof }: { readonly on: LegalDate; readonly proof: string | null },
  context: KindContext,
): FindingDraft {
  const { terms } = openedOf(dossier);
  const until = mendDay(terms.until, on, context);
  const right = start(dossier, context, {
    ...{ rule: rules.dispute[terms.basis], owner: terms.office, startedBy: 'received', startOn: on, what: 'accept' },
  });
  const receiving = meet(runningOf(dossier, rules.receive), { on });
  const mending = startsMending(dossier, { until, startedBy: 'received' }, context);
  const { clocks, duties } = right;
  return draft('received', { on, proof, until }, { clocks: receiving }, { clocks, duties }, mending);
}

/** The office itself says so (签收). */
export const receive: Handler<'receive'> = ruled('receive', requireUnreceived, (dossier, _payload, context) => [
  receives(dossier, { on: context.today, proof: null }, context),
]);

/** It was served on paper, and somebody has signed for it (送达回证). */
export const noteServed: Handler<'noteServed'> = ruled(
  'noteServed',
  requireUnreceived,
  (dossier, { on, proof }, context) => {
    requireBetween(on, openedOf(dossier).servedOn, context);
    requireFiles(dossier, [proof]);
    return [receives(dossier, { on, proof }, context)];
  },
);

/** The days to dispute it, while they run. */
const rightOf = (dossier: FindingDossier): readonly Clock[] => {
  const { terms } = openedOf(dossier);
  return runningOf(dossier, rules.dispute[terms.basis]);
};

/**
 * It can still be disputed, or accepted: once, within the days.
 *
 * @throws DomainError conflict `finding.disputed_once`, `finding.accepted_already`, `finding.objection_over`; those of `requireReceived`
 */
function requireOpenRight(dossier: FindingDossier): void {
  const { disputedOn, isAccepted } = requireReceived(dossier);
  if (disputedOn !== null) throw refused('conflict', 'finding.disputed_once', 'it was disputed once');
  if (rightOf(dossier).length > 0) return;
  if (isAccepted) throw refused('conflict', 'finding.accepted_already', 'it was accepted');
  throw refused('conflict', 'finding.objection_over', 'the days to dispute it are over');
}

/** The office accepts it, and gives its right up. */
export const accept: Handler<'accept'> = ruled('accept', requireOpenRight, (dossier) => [
  accepts(dossier, { byReport: false }),
]);

/** What accepts it: a word, or a report that it is mended, which says so before it is given. */
export const accepts = (dossier: FindingDossier, { byReport }: { readonly byReport: boolean }): FindingDraft =>
  draft('accepted', { byReport }, { clocks: meet(rightOf(dossier)) });

/** Whether the office may still dispute it. */
export const hasRight = (dossier: FindingDossier): boolean =>
  dossier.state.terms !== null && rightOf(dossier).length > 0;

/** The office says that it is wrong, once: nothing of it is to be mended until that is ruled on (ours). */
export const dispute: Handler<'dispute'> = ruled('dispute', requireOpenRight, (dossier, payload, context) => {
  requireFiles(dossier, payload.files);
  const { terms } = openedOf(dossier);
  const { clocks, duties } = start(dossier, context, {
    ...{ rule: rules.rule[terms.basis], owner: terms.commissioner, startedBy: 'disputed', startOn: context.today },
    what: 'rule',
  });
  const right = { clocks: meet(rightOf(dossier)) };
  return [draft('disputed', payload, right, stopsMending(dossier), { clocks, duties })];
});

/** @throws DomainError `finding.not_disputed` (conflict), those of `requireReceived` and `requireAnother` */
function requireToRule(dossier: FindingDossier, context: KindContext): void {
  if (!isDisputed(requireReceived(dossier))) {
    throw refused('conflict', 'finding.not_disputed', 'no dispute waits for a ruling');
  }
  requireAnother(dossier, context);
}

/**
 * Whoever commissioned it rules on the dispute within thirty days, by people who took no part (政府督查工作条例 17). What stands is to
 * be mended by the day that was named, and nobody has fewer days than they would have had.
 *
 * @throws DomainError `finding.change_unfit`, `finding.until_unfit` (invalid)
 */
export const rule: Handler<'rule'> = ruled('rule', requireToRule, (dossier, payload, context) => {
  requireChange(payload, context);
  const clocks = meet(runningOf(dossier, ...Object.values(rules.rule)));
  if (payload.as === 'withdrawn') return [draft('ruled', { ...payload, mendBy: null }, { clocks })];
  const until = mendDay(payload.until ?? openedOf(dossier).terms.until, context.today, context);
  const mending = startsMending(dossier, { until, startedBy: 'ruled' }, context);
  return [draft('ruled', { ...payload, mendBy: until }, { clocks }, mending)];
});

function requireChange({ as, reasons: _reasons, ...change }: FindingCommands['rule'], { today }: KindContext): void {
  if ((as === 'changed') !== Object.values(change).some((one) => one !== null)) {
    throw refused('invalid', 'finding.change_unfit', 'a change goes with what is changed', { as });
  }
  if (change.until !== null) requireAhead(change.until, today);
}
