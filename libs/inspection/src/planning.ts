import { addDays } from '#libs/calendar';
import type { LegalDate, OfficeId } from '#libs/kernel';
import { closeDuties, meet, runningOf, type KindContext } from '#libs/kind';
import { draft, present, refused, requireEnough, requireGoing, ruled, start, type Handler } from './case.js';
import type { InspectionDossier } from './case.js';
import type { AskedVisit } from './commands.js';
import { requireApart, requireBasis, requireNotOneself, requireObject } from './conflicts.js';
import type { PlannedVisit } from './facts.js';
import { thenDeclares } from './owing.js';
import { inspectionRules as rules } from './rules.js';
import { seenAnew } from './sight.js';
import type { InspectionState } from './state.js';

/**
 * The plan (督导方案): what is inspected, by whom, where and when.
 *
 * @throws DomainError `inspection.opened` (conflict); of the group `inspection.account_twice`, `inspection.leader_missing`, of the offices `inspection.office_twice`,
 *   `inspection.no_visit`, `inspection.visit_day_unfit`, those of `requireBasis`, `requireObject`, `requireNotOneself`, `requireApart` (invalid)
 * @see 政府督查工作条例 8, 15; 信访工作条例 38(2)
 */
export const open: Handler<'open'> = ruled('open', [], (dossier, { posts, ...plan }, context) => {
  if (dossier.state.openedAt !== null) {
    throw refused('conflict', 'inspection.opened', 'a tour of that name was planned meanwhile');
  }
  const commissioner = context.actor.office;
  if (commissioner === null) throw refused('invalid', 'inspection.basis_unfit', 'nobody commissions it');
  requireBasis(plan.basis, commissioner, context);
  const { inspectors, leader, group, visits } = plan;
  const twice = inspectors.find(({ account }, at) => inspectors.findIndex((one) => one.account === account) < at);
  if (twice !== undefined) {
    throw refused('invalid', 'inspection.account_twice', 'that one is of the group already', {
      account: twice.account,
    });
  }
  if (!inspectors.some(({ account }) => account === leader)) {
    throw refused('invalid', 'inspection.leader_missing', 'one of the group leads it');
  }
  if (visits.length === 0) throw refused('invalid', 'inspection.no_visit', 'nobody is visited');
  for (const [at, visit] of visits.entries()) {
    requireFits(visit, { ...plan, commissioner, visits: visits.slice(0, at) }, context);
  }
  requireNotOneself(inspectors, context);
  requireApart({ inspectors, posts, visited: visits.map(({ office }) => office) }, context);
  const named = visits.map((visit, at): PlannedVisit => ({ ...visit, visit: nameOf(at) }));
  const first = visits.map(({ on }) => on).reduce((one, other) => (other < one ? other : one));
  const { clocks, duties } = start(dossier, context, {
    ...{ rule: rules.publish, owner: commissioner, startedBy: 'opened', what: 'publish' },
    ...{ startOn: first > context.today ? context.today : addDays(first, -1), setOn: first },
  });
  const opened = draft('opened', { ...plan, group, commissioner, visits: named }, { clocks, duties });
  return seenAnew(dossier, thenDeclares(dossier, [opened], context), context);
});

/** What the case of a visit is called in its tour. */
export const nameOf = (at: number): string => `v${String(at + 1)}`;

type Plan = Pick<InspectionState, 'basis' | 'commissioner' | 'group' | 'period'> & {
  readonly visits: readonly (Pick<AskedVisit, 'office'> & { readonly droppedOn?: LegalDate | null })[];
};

/** @throws DomainError `inspection.office_twice`, `inspection.visit_day_unfit` (invalid), those of `requireObject` */
export function requireFits({ office, on }: AskedVisit, plan: Plan, context: KindContext): void {
  const { basis, commissioner, group, period, visits } = plan;
  if (basis === null || period === null) return;
  const own = [commissioner, group].filter((one): one is OfficeId => one !== null);
  requireObject(office, { basis, own }, context);
  if (visits.some((one) => one.office === office && (one.droppedOn ?? null) === null)) {
    throw refused('invalid', 'inspection.office_twice', 'it is visited once in a tour', { office });
  }
  requireDay(on, period, context);
}

/** In its period, and not before today; a tour that is late has its days after it. @throws DomainError `inspection.visit_day_unfit` */
export function requireDay(
  on: LegalDate,
  { from, until }: NonNullable<InspectionState['period']>,
  { today }: KindContext,
): void {
  if (on >= today && on >= from && (on <= until || today > until)) return;
  throw refused('invalid', 'inspection.visit_day_unfit', 'that is no day of this period', { on, from, until });
}

/** @throws DomainError `inspection.published` (conflict) */
function requirePlanned(dossier: InspectionDossier): void {
  if (requireGoing(dossier).isPublished) throw refused('conflict', 'inspection.published', 'the plan holds already');
}

/**
 * From here on the plan holds, and is widened by nobody but whoever commissioned it, with its reasons (15(2)).
 *
 * @throws DomainError conflict `inspection.leader_missing`, `inspection.too_few`, `inspection.not_declared` (details `account`)
 */
export const publish: Handler<'publish'> = ruled('publish', [requirePlanned], (dossier, { posts }, context) => {
  const { state } = dossier;
  const all = present(state);
  if (state.leader === null) throw refused('conflict', 'inspection.leader_missing', 'nobody leads it');
  const silent = all.find(({ isFree }) => !isFree);
  if (silent !== undefined) {
    throw refused('conflict', 'inspection.not_declared', 'that one has not said whether anything stands in the way', {
      account: silent.account,
    });
  }
  requireEnough(dossier, context);
  // Who has got another post since the plan was drafted.
  const visited = state.visits.filter(({ droppedOn }) => droppedOn === null).map(({ office }) => office);
  requireApart({ inspectors: all, posts, visited }, context);
  const done = { clocks: meet(runningOf(dossier, rules.publish)), duties: closeDuties(dossier, ['publish']) };
  return [draft('published', {}, done)];
});
