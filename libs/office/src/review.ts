import { DomainError, type OfficeId } from '#libs/kernel';
import { OfficeType, typeRules, type DefaultReviewer } from './office-types.js';
import { OfficeFunction, type Office } from './office.js';
import type { OfficeTree } from './office-tree.js';

/** A body that reviews (复查), and those that finally review what it decided (复核), in the order of telling. */
export interface ReviewBody {
  readonly office: OfficeId;
  readonly finally: readonly OfficeId[];
}

/**
 * Whom a petitioner can ask for a review. Recorded in facts: add, never rename.
 *
 * - `bodies`: the petitioner chooses one of them (ours where there are several), the first one named first
 * - `level_above`: nobody is named, so it reads "the organ one level above" (上一级机关、单位)
 */
export interface ReviewRoute {
  readonly by: 'bodies' | 'level_above';
  readonly bodies: readonly ReviewBody[];
}

/** What is missing of the bodies of an office: `none`: nobody reviews; `line`: the organ of its line is not named. */
export type ReviewGap = 'none' | 'line';

const barred: readonly OfficeFunction[] = [OfficeFunction.petitionBureau, OfficeFunction.jointConference];

/** Whether a matter can be handled by an office: by its type (arts. 2, 15(3)), whatever it is called in its county. */
export const handles = ({ type, functions }: Pick<Office, 'type' | 'functions'>): boolean =>
  typeRules[type].handles && !functions.some((what) => barred.includes(what));

/** Whether it is an organ of another level: named as a body, and in no list of the county's work. */
export const isOutside = ({ type }: Pick<Office, 'type'>): boolean => type === OfficeType.outside;

/**
 * Who reviews the opinions of an office (art. 35) and who then finally reviews (art. 36(1)): its own list, or the default
 * of its type. Bodies that are not active any more are left out. Never a refusal: what is missing reads `level_above`.
 */
export function reviewRouteOf(offices: OfficeTree, id: OfficeId): ReviewRoute {
  const office = offices.get(id);
  if (office === null) return { by: 'level_above', bodies: [] };
  const bodies = activeReviewers(offices, office).map((body) => ({
    office: body.id,
    finally: activeReviewers(offices, body).map((last) => last.id),
  }));
  return { by: bodies.length > 0 ? 'bodies' : 'level_above', bodies };
}

/** What an active office that handles matters lacks of its bodies; null: nothing. */
export function reviewGapOf(offices: OfficeTree, office: Office): ReviewGap | null {
  const { reviewedBy, hasLine } = typeRules[office.type];
  if (!office.isActive || !handles(office) || (reviewedBy === 'level_above' && office.reviewedBy === null)) return null;
  if (activeReviewers(offices, office).length === 0) return 'none';
  return hasLine && office.reviewedBy === null ? 'line' : null;
}

function activeReviewers(offices: OfficeTree, office: Office): Office[] {
  const found = reviewersOf(office, offices.nearest).map((id) => offices.get(id));
  return found.filter((one) => one !== null).filter((one) => one.isActive);
}

type Nearest = OfficeTree['nearest'];

/** The list of an office as it applies: its own, or the default of its type; nobody is above oneself. */
function reviewersOf(office: Office, nearest: Nearest): readonly OfficeId[] {
  const byType = typeRules[office.type].reviewedBy;
  if (office.reviewedBy !== null) return office.reviewedBy;
  if (byType === 'level_above' || byType === null) return [];
  const found = byType.map((one) => defaultReviewer(office, one, nearest));
  return found.filter((id) => id !== null).filter((id) => id !== office.id);
}

function defaultReviewer(office: Office, which: DefaultReviewer, nearest: Nearest): OfficeId | null {
  // The committee of a county is no level above itself: that of the prefecture is, where it stands in the tree.
  return which === 'superior' ? office.superior : (nearest(which, office.id, [office.id])?.id ?? null);
}

/**
 * Refuses bodies that cannot be: unknown ones, those that review nothing, an office above itself.
 *
 * @throws DomainError invalid: `office.reviewer_missing`, `office.reviewer_unfit`, `office.reviewer_cycle`
 */
export function requireReviewers(
  offices: readonly Office[],
  byId: ReadonlyMap<OfficeId, Office>,
  nearest: Nearest,
): void {
  for (const office of offices) {
    for (const reviewer of office.reviewedBy ?? []) requireReviewer(office, reviewer, byId);
    requireNoCircle(office, byId, nearest);
  }
}

function requireReviewer(office: Office, reviewer: OfficeId, byId: ReadonlyMap<OfficeId, Office>): void {
  const body = byId.get(reviewer);
  const details = { office: office.id, reviewer };
  if (body === undefined) throw invalid('office.reviewer_missing', 'a body for a review does not exist', details);
  const isReviewed = handles(office) || isOutside(office);
  if (isReviewed && (handles(body) || isOutside(body))) return;
  throw invalid('office.reviewer_unfit', 'one of the two handles nothing that could be reviewed', details);
}

/** Nobody comes to stand above oneself, over however many levels. */
function requireNoCircle(from: Office, byId: ReadonlyMap<OfficeId, Office>, nearest: Nearest): void {
  const seen = new Set<OfficeId>();
  const open = [...reviewersOf(from, nearest)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === from.id) throw invalid('office.reviewer_cycle', `${id} reviews itself`, { office: id });
    const body = byId.get(id);
    if (seen.has(id) || body === undefined) continue;
    seen.add(id);
    open.push(...reviewersOf(body, nearest));
  }
}

function invalid(code: string, message: string, details: Record<string, string>): DomainError {
  return new DomainError('invalid', code, message, details);
}
