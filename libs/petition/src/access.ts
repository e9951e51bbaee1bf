import type { AccessChange, OfficeId } from '#libs/kernel';
import { petitionBureauOf, superiorInLine } from '#libs/office';
import type { PetitionContext } from './case.js';
import { mayKnow } from './knowing.js';
import type { Breach } from './record-state.js';
import { isBarred, type PetitionState } from './state.js';

/** What is granted to an office that may know nothing of the matter is not granted (art. 30(3)). */
export function withoutBarred(changes: readonly AccessChange[], state: PetitionState): AccessChange[] {
  return changes.filter(({ change, office }) => change === 'end' || !isBarred(state, office));
}

/**
 * A direct submission is seen by its handler, the superior and the petition bureau, which supervises every organ's
 * handling (art. 40). An accusation is seen by its registrar only, until it is with a competent organ.
 */
export function holderAccess(
  change: AccessChange['change'],
  office: OfficeId,
  context: PetitionContext,
): readonly AccessChange[] {
  const above = superiorInLine(context.offices, office)?.id;
  const bureau = petitionBureauOf(context.offices, office);
  const access: AccessChange[] = [{ change, office, reason: 'handler' }];
  if (above !== undefined) access.push({ change, office: above, reason: 'superior' });
  if (bureau !== null && bureau !== office) access.push({ change, office: bureau, reason: 'supervisor' });
  return access;
}

/**
 * Who presses for what is late sees the matter with that duty (art. 40(1)): the petition bureau, which may know nothing of an
 * accusation of others before; never where it is accused itself (30(3)).
 */
export function supervisorAccess(
  state: PetitionState,
  { office, basis }: Pick<Breach, 'office' | 'basis'>,
  { offices }: Pick<PetitionContext, 'offices'>,
): AccessChange[] {
  const bureau = petitionBureauOf(offices, office);
  if (basis === null || bureau === null || bureau === office || mayKnow(state, bureau)) return [];
  return withoutBarred([{ change: 'grant', office: bureau, reason: 'supervisor' }], state);
}

/** Ends what the handler of a referred matter and its superior see. */
export function endAccess({ handler }: PetitionState, context: PetitionContext): AccessChange[] {
  if (handler === null) return [];
  const above = superiorInLine(context.offices, handler);
  const ended: AccessChange[] = [{ change: 'end', office: handler, reason: 'handler' }];
  return above === null ? ended : [...ended, { change: 'end', office: above.id, reason: 'superior' }];
}
