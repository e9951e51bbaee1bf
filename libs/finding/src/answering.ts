import { addDays, daysBetween } from '#libs/calendar';
import type { Clock, ClockChange, LegalDate } from '#libs/kernel';
import { endClocks, meet, runningOf, takenBack, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import {
  draft,
  latestOf,
  leastDay,
  openedOf,
  refused,
  requireBetween,
  requireFiles,
  requireFrom,
  requireNoPart,
  requireReceived,
  ruled,
  start,
  startsMending,
  type FindingDossier,
  type Handler,
} from './case.js';
import type { FindingCommands } from './commands.js';
import { requireDecider, requireDisputed } from './deciding.js';
import type { FindingDraft } from './facts.js';
import { everyRule, findingRules as rules } from './rules.js';
import { findingGrades, type FindingGrade } from './words.js';

/** The days to dispute it, while they run. */
const rightOf = (dossier: FindingDossier): readonly Clock[] => runningOf(dossier, ...everyRule('dispute'));

/**
 * It was neither disputed nor accepted.
 *
 * @throws DomainError conflict `finding.disputed_once`, `finding.accepted_already`; those of `requireReceived`
 */
function requireUnanswered(dossier: FindingDossier): void {
  const { disputedOn, isAccepted } = requireReceived(dossier);
  if (disputedOn !== null) throw refused('conflict', 'finding.disputed_once', 'it was disputed once');
  if (isAccepted) throw refused('conflict', 'finding.accepted_already', 'it was accepted');
}

/** It can still be disputed, or accepted. @throws DomainError `finding.objection_over` (conflict), those of `requireUnanswered` */
function requireOpenRight(dossier: FindingDossier): void {
  requireUnanswered(dossier);
  if (rightOf(dossier).length > 0) return;
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

/** Nothing of it is to be mended until the dispute is ruled on (ours), and who disputed it in time was not late with that. */
function disputes(
  dossier: FindingDossier,
  data: FindingCommands['dispute'] & { readonly on: LegalDate; readonly proof: string | null },
  { right, context }: { readonly right: readonly ClockChange[]; readonly context: KindContext },
): FindingDraft {
  const { terms } = openedOf(dossier);
  const { clocks, duties } = start(dossier, context, {
    ...{ rule: rules.rule[terms.basis], owner: terms.commissioner, startedBy: 'disputed', startOn: data.on },
    what: 'rule',
  });
  const mending = runningOf(dossier, ...everyRule('mend'));
  const stopped = [...mending.flatMap((clock) => takenBack(clock, data)), ...endClocks(mending, 'superseded')];
  const effects: Effects = { clocks: [...right, ...stopped] };
  return draft('disputed', data, effects, { clocks, duties });
}

/** The office says that it is wrong, once. */
export const dispute: Handler<'dispute'> = ruled('dispute', requireOpenRight, (dossier, payload, context) => {
  requireFiles(dossier, payload.files);
  const data = { ...payload, on: context.today, proof: null };
  return [disputes(dossier, data, { right: meet(rightOf(dossier)), context })];
});

/**
 * The same by a letter, which counts on the day on which it came, though it is recorded after the days are over.
 *
 * @throws DomainError `finding.objection_over` (conflict): it came after them
 */
export const noteDisputed: Handler<'noteDisputed'> = ruled(
  'noteDisputed',
  requireUnanswered,
  (dossier, { on, reasons, proof }, context) => {
    requireBetween(on, requireReceived(dossier).receivedOn, context);
    requireFiles(dossier, [proof]);
    const right = dossier.clocks.find(({ rule }) => everyRule('dispute').includes(rule));
    if (right?.legalDueOn == null || on > right.legalDueOn) {
      throw refused('conflict', 'finding.objection_over', 'the days to dispute it were over');
    }
    const cleared: readonly ClockChange[] = isRunning(right) ? [] : [{ change: 'clear', id: right.id }];
    const changes = [...cleared, ...meet([right], { on })];
    return [disputes(dossier, { reasons, files: [], on, proof }, { right: changes, context })];
  },
);

/** @throws DomainError those of `requireDisputed`, `requireDecider` and `requireNoPart` */
function requireToRule(dossier: FindingDossier, context: KindContext): void {
  requireDisputed(dossier);
  requireDecider(dossier, context);
  requireNoPart(dossier, context);
}

/**
 * Whoever commissioned it rules on the dispute within thirty days, by people who took no part (政府督查工作条例 17). What stands is to
 * be mended by the day that was named, and nobody has fewer days than they had left when they disputed it: such a day cannot be named.
 * What was reported before a letter that disputes it was recorded is looked at as it is, and what is seen to be mended stays so.
 *
 * @throws DomainError `finding.change_unfit`, `finding.until_unfit`, `finding.made_worse` (invalid)
 */
export const rule: Handler<'rule'> = ruled('rule', requireToRule, (dossier, payload, context) => {
  requireChange(payload);
  requireNoWorse(dossier, payload);
  const clocks = meet(runningOf(dossier, ...everyRule('rule')));
  if (payload.as === 'withdrawn') return [draft('ruled', { ...payload, mendBy: null }, { clocks })];
  const until = ruledDay(dossier, payload, context);
  const { isReported, verifiedOn } = dossier.state;
  const isDone = isReported || verifiedOn !== null;
  const mending = isDone ? {} : startsMending(dossier, { until, startedBy: 'ruled' }, context);
  return [draft('ruled', { ...payload, mendBy: until }, { clocks }, mending)];
});

function ruledDay(dossier: FindingDossier, { until: named }: FindingCommands['rule'], context: KindContext): LegalDate {
  const { mendBy, disputedOn } = requireReceived(dossier);
  const left = disputedOn === null ? 0 : daysBetween(disputedOn, mendBy);
  const least = latestOf(addDays(context.today, Math.max(1, left)), leastDay(context.today, context));
  if (named !== null) requireFrom(named, least);
  return latestOf(named ?? mendBy, least);
}

function requireChange({ as, reasons: _reasons, ...change }: FindingCommands['rule']): void {
  if ((as === 'changed') !== Object.values(change).some((one) => one !== null)) {
    throw refused('invalid', 'finding.change_unfit', 'a change goes with what is changed', { as });
  }
}

/**
 * Whoever disputes a finding is no worse off for it (ours, after 行政复议法 63(2)): it is made no graver, and no second visit is wanted that
 * was not. What stays grave is seen a second time.
 */
function requireNoWorse(dossier: FindingDossier, { grade, isRevisited }: FindingCommands['rule']): void {
  const { terms } = openedOf(dossier);
  const rank = (one: FindingGrade): number => findingGrades.indexOf(one);
  const stands = grade ?? terms.grade;
  const isGraver = rank(stands) > rank(terms.grade);
  const isSeenAgain = isRevisited === true && !terms.isRevisited;
  if (isGraver || isSeenAgain) throw refused('invalid', 'finding.made_worse', 'nobody is worse off for a dispute');
  if (stands === 'grave' && isRevisited === false) {
    throw refused('invalid', 'finding.change_unfit', 'what is grave is seen again', { as: 'changed' });
  }
}
