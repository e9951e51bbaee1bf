import { standingIn, type Fact, type Instant, type Moment, type Standing } from '#libs/kernel';
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
 * When the course of a case has to hear of an act: `now`; `never` where it has nothing to do that it had not before, since its
 * next ring brings what was left out; or by the instant for which its timer is set, where it can do nothing before that
 * (ADR-0086). A ring costs the engine a signal, a task and two changes of a timer.
 *
 * @param before how the case stood, as its row keeps it
 * @param now the instant of the record
 */
export function hearingOf(
  facts: readonly Pick<Fact, 'type'>[],
  before: string,
  after: Standing,
  now: Instant,
): 'now' | 'never' | Instant {
  const stood = standingIn(before);
  if (actedOn(stood) !== actedOn(after)) return 'now';
  const known = stood.next;
  const isSame = JSON.stringify(known) === JSON.stringify(after.next);
  if (isSame && facts.every(({ type }) => quiet.has(type))) return 'never';
  if (!owesOnlyMoments(after) || (known !== null && known.dueAt <= now)) return 'now';
  if (isSame) return 'never';
  return known === null || isBefore(after.next, known) ? 'now' : known.dueAt;
}

const isBefore = (next: Moment | null, known: Moment): boolean => next !== null && next.dueAt < known.dueAt;

/** Of a standing what courses act on, but for its next moment: neither phase nor how many facts and open parts there are. */
function actedOn({ isOpen, failed, announcement, detail, parts: { owed, owedInAll, necessary } }: Standing): string {
  return JSON.stringify([isOpen, failed, announcement, detail, owed, owedInAll, necessary]);
}

/** Whether nothing waits for its course but moments, so that none of its steps can have been refused. */
function owesOnlyMoments({ failed, announcement, detail, parts }: Standing): boolean {
  return failed.length === 0 && announcement === null && detail === null && parts.owedInAll === 0;
}
