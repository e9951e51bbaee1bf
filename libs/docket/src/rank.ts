import { RingRank } from '#libs/persistence';
import type { ActInput } from './act.js';

/** How urgent it is that the course of a case hears of an act: by who acted, since a person waits for what follows. */
export function rankOf({ actor, commands }: Pick<ActInput, 'actor' | 'commands'>, drillId: string | null): RingRank {
  // A drill never stands before a real case, whoever acts in it.
  if (drillId !== null) return RingRank.background;
  const ofCourse = commands.every(({ type }) => type === 'passMoment') ? RingRank.moment : RingRank.course;
  return { person: RingRank.person, public: RingRank.person, course: ofCourse, platform: RingRank.background }[
    actor.kind
  ];
}
