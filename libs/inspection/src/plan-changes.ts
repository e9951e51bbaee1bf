import { addDays } from '#libs/calendar';
import { endClocks, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { requireApart } from './conflicts.js';
import {
  draft,
  isBegun,
  isKnown,
  openedOf,
  present,
  refused,
  requireGoing,
  requireLeader,
  requireSigned,
  requireVisit,
  ruled,
  start,
} from './case.js';
import type { Handler, InspectionDossier } from './case.js';
import { thenCounts } from './counting.js';
import { nameOf, requireDay, requireFits } from './planning.js';
import { inspectionRules as rules } from './rules.js';
import { namedBy, seenAnew, shutOut } from './sight.js';
import type { InspectionFacts, Served } from './facts.js';
import type { Issued, Planned } from './state.js';

/**
 * Another office is visited: by whoever commissioned it alone, with its reasons, since the group may not widen what it looks at (15(2)).
 *
 * @throws DomainError those of the plan
 */
export const addVisit: Handler<'addVisit'> = ruled(
  'addVisit',
  [requireGoing],
  (dossier, { posts, reasons, ...visit }, context) => {
    const { state } = dossier;
    if (state.countedOn !== null) throw refused('conflict', 'inspection.counted', 'all that was planned is done');
    requireFits(visit, state, context);
    requireApart({ inspectors: present(state), posts, visited: [visit.office] }, context);
    return seenAnew(dossier, [draft('visitAdded', { ...visit, visit: nameOf(state.visits.length), reasons })], context);
  },
);

/** @throws DomainError `inspection.visit_begun` (conflict), details `visit`, those of `requireVisit` */
function requireNotBegun(dossier: InspectionDossier, name: string): Planned {
  const found = requireVisit(dossier, name);
  if (!isBegun(dossier, found)) return found;
  throw refused('conflict', 'inspection.visit_begun', 'somebody was there', { visit: name });
}

/**
 * Another day, by the leader: in the same period.
 *
 * @throws DomainError conflict `inspection.visit_begun`; invalid `inspection.visit_day_unfit`; `inspection.visit_told` and, on the last day of
 *   the period, `inspection.visit_told_last`, details `least`
 */
export const moveVisit: Handler<'moveVisit'> = ruled(
  'moveVisit',
  [requireGoing, requireLeader],
  (dossier, payload, context) => {
    const visit = requireNotBegun(dossier, payload.visit);
    const { period } = requireGoing(dossier);
    // Who was told another day finds nobody at the door before being told this one: that is on no day of a period that ends today.
    if (isKnown(dossier, visit) && context.today === period.until) {
      const details = { on: payload.on, least: addDays(context.today, 2) };
      throw refused(
        'invalid',
        'inspection.visit_told_last',
        'the office was told another day, and it is the last',
        details,
      );
    }
    requireDay(payload.on, period, context);
    if (isKnown(dossier, visit) && payload.on <= context.today) {
      const least = addDays(context.today, 1);
      throw refused('invalid', 'inspection.visit_told', 'the office was told another day', { on: payload.on, least });
    }
    return [draft('visitMoved', payload)];
  },
);

/**
 * Nobody goes there, for reasons that stay recorded.
 *
 * @throws DomainError conflict `inspection.visit_begun`; `inspection.last_visit`: nobody would be visited, and nothing would be owed by
 *   anybody any more: another one is added first, or the tour is called off
 */
export const dropVisit: Handler<'dropVisit'> = ruled('dropVisit', [requireGoing], (dossier, payload, context) => {
  const { visit: name } = requireNotBegun(dossier, payload.visit);
  const others = dossier.state.visits.filter(
    ({ visit, droppedOn, isSettled }) => visit !== name && (isSettled || droppedOn === null),
  );
  if (others.length === 0)
    throw refused('conflict', 'inspection.last_visit', 'nobody would be visited', { visit: name });
  return thenCounts(dossier, seenAnew(dossier, [draft('visitDropped', payload)], context), context);
});

/**
 * It goes no further: before it counts it is called off, and after that it ends without a report.
 *
 * @throws DomainError `inspection.submitted` (conflict): one was handed in, and is adopted or returned first; those of `requireSigned`
 */
export const callOff: Handler<'callOff'> = ruled('callOff', [requireGoing], (dossier, { reasons }, context) => {
  if (dossier.state.report !== null) throw refused('conflict', 'inspection.submitted', 'a report was handed in');
  const as = dossier.state.countedOn === null ? 'called_off' : 'unreported';
  requireSigned(dossier);
  return seenAnew(dossier, [ended(dossier, { as, reasons }, context)], context);
});

/** The tour is over, with what was put to each office by then. */
export const ended = (
  dossier: InspectionDossier,
  { as, reasons }: Pick<InspectionFacts['ended'], 'as' | 'reasons'>,
  context: KindContext,
) => draft('ended', { as, reasons, served: servedIn(dossier) }, over(dossier, context));

/** Of what nobody has approved yet, or was taken back, nothing is said to its office. */
function servedIn({ state, parts }: InspectionDossier): readonly Served[] {
  const isServed = ({ finding }: Issued): boolean => {
    const part = parts.find(({ kind, name }) => kind === 'finding' && name === finding);
    return part?.outcome !== 'withdrawn' && part?.causes.some((cause) => cause?.startsWith('served/')) === true;
  };
  const served = state.findings.filter(isServed);
  return [...new Set(served.map(({ office }) => office))].map((office) => ({
    ...{ office, findings: served.filter((one) => one.office === office).length },
  }));
}

/** Nothing runs any more, and the group reads nothing of it: what an office’s people said stays with whoever commissioned it, for some time. */
function over(dossier: InspectionDossier, context: KindContext): Effects {
  const { commissioner: owner, talks, decider } = openedOf(dossier);
  const kept = { rule: rules.keep, owner, startedBy: 'ended', startOn: context.today } as const;
  return {
    clocks: [
      ...endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
      ...(talks.length === 0 ? [] : start(dossier, context, kept).clocks),
    ],
    access: [...present(dossier.state).map(shutOut), ...namedBy('end', decider, owner)],
  };
}
