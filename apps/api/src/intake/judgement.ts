import { kindOf, Past, type ActInput } from '#libs/docket';
import { as, isDomainError, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/**
 * Judges a registration before the door is asked, by the same law: the door takes the number of a case as it opens it, and
 * what is refused there would leave a hole in the numbers. The door judges again, and decides.
 *
 * @throws DomainError what the law refuses; nothing where the same request was recorded before
 */
export async function judgeRegistration(platform: Platform, input: ActInput, jurisdiction: string): Promise<void> {
  const { database, registry } = platform;
  const [world, nowMs] = await Promise.all([platform.world(), reads.readClockMs(database)]);
  const now = as<Instant>(new Date(nowMs).toISOString());
  const law = {
    rulesFor: (procedure: string) => world.rulesFor(procedure, jurisdiction),
    calendar: world.calendar(jurisdiction),
    offices: world.offices,
  };
  const { caseId, actor, key, commands } = input;
  const past = new Past(kindOf(registry, input.kind), { caseId }, law, now);
  try {
    for (const { type, payload } of commands) past.record(now, { type, payload }, actor);
  } catch (thrown) {
    // The answer to a repeated request is remembered, whatever the law says of it today.
    const asked = { principal: actor.principal, key, caseId };
    if (!isDomainError(thrown) || !(await reads.hasAsked(database, asked))) throw thrown;
  }
}
