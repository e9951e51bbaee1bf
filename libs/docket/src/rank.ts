import { RingRank } from '#libs/persistence';
import type { ActInput } from './act.js';

const ranks: Readonly<Record<ActInput['actor']['kind'], RingRank>> = {
  person: RingRank.person,
  public: RingRank.person,
  course: RingRank.course,
  platform: RingRank.background,
};

/**
 * How urgent it is that the course of a case hears of an act: by who acted, since a person waits for what follows. Null for
 * what the course did itself: the answer brings it the same standing, as often as it has to ask, and a ring would only cost
 * the engine one more signal and one more task.
 *
 * @param isMadeUp in a made-up past no course waits for an answer, whoever is said to have acted
 */
export function rankOf(
  { actor, caseId }: Pick<ActInput, 'actor' | 'caseId'>,
  drillId: string | null,
  isMadeUp: boolean,
): RingRank | null {
  if (actor.kind === 'course' && actor.caseId === caseId && !isMadeUp) return null;
  // A drill never stands before a real case, whoever acts in it.
  return drillId === null ? ranks[actor.kind] : RingRank.background;
}
