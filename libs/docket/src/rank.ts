import { standingIn, standingText, type Fact, type Standing } from '#libs/kernel';
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
 * the engine one more signal and one more task. What the sweep of moments does in its name no course has asked for.
 *
 * @param isMadeUp in a made-up past no course waits for an answer, whoever is said to have acted
 */
export function rankOf(
  { actor, caseId, ring }: Pick<ActInput, 'actor' | 'caseId' | 'ring'>,
  drillId: string | null,
  isMadeUp: boolean,
): RingRank | null {
  if (ring === 'moment' && drillId === null) return RingRank.moment;
  if (actor.kind === 'course' && actor.caseId === caseId && !isMadeUp) return null;
  // A drill never stands before a real case, whoever acts in it.
  return drillId === null ? ranks[actor.kind] : RingRank.background;
}

// Papers that were kept and parts that came: no law takes a refusal back for one of them. After any other act a course may be
// taken at what it was refused before, though its case stands as it stood.
const quiet: ReadonlySet<string> = new Set(['documentKept', 'partNoted']);

/**
 * Whether an act is none to the course of its case: it has nothing to do that it had not before, and a ring would cost the
 * engine a signal and a task for nothing. Its next ring brings what was left out, as the newest standing does.
 *
 * @param before how the case stood, as its row keeps it
 */
export function isNoneToCourse(facts: readonly Pick<Fact, 'type'>[], before: string, after: Standing): boolean {
  return facts.every(({ type }) => quiet.has(type)) && seenByCourse(standingIn(before)) === seenByCourse(after);
}

/** Of a standing what courses look at: neither how many facts there are nor how many parts are open. */
function seenByCourse(standing: Standing): string {
  const { parts } = standing;
  return JSON.stringify(standingIn(standingText({ ...standing, version: 0, parts: { ...parts, open: 0 } })));
}
