import type { OfficeId } from '#libs/kernel';
import { reviewRouteOf, withoutOffices, type OfficeTree, type ReviewRoute } from '#libs/office';
import { isBarred, type PetitionState } from './state.js';

/**
 * Who reviews an opinion of an office in this matter (art. 35): as the offices say, without whoever is accused in it (30(3)).
 * Where that leaves nobody, those that would finally review what an accused body reviewed do, one level above it (ours).
 */
export function reviewRouteIn(
  { accused }: Pick<PetitionState, 'accused'>,
  office: OfficeId,
  offices: OfficeTree,
): ReviewRoute {
  const open = withoutOffices(offices, accused);
  const route = reviewRouteOf(open, office);
  if (route.bodies.length > 0 || accused.length === 0) return route;
  const usual = reviewRouteOf(offices, office);
  const above = usual.bodies.flatMap((body) => body.finally.filter((each) => !accused.includes(each)));
  const bodies = [...new Set(above)].map((id) => ({
    office: id,
    finally: reviewRouteOf(open, id).bodies.map((body) => body.office),
  }));
  return bodies.length === 0 ? route : { by: 'bodies', bodies };
}

/**
 * The bodies that an opinion names and of which its review is asked: those that are not accused since, else those that would
 * finally review after them. Where they are accused too nobody is named: an office of the same level stands above none.
 */
export function reviewersOf({ review, accused }: Pick<PetitionState, 'review' | 'accused'>): readonly OfficeId[] {
  const told = review?.bodies ?? [];
  const free = told.filter(({ office }) => !isBarred({ accused }, office)).map(({ office }) => office);
  if (free.length > 0) return free;
  const last = told.flatMap((body) => body.finally).filter((each) => !isBarred({ accused }, each));
  return [...new Set(last)];
}
