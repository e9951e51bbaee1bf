import { legalDateOf } from '#libs/calendar';
import { DomainError, type Actor, type Instant, type LegalDate } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import type { Queryable } from '#libs/persistence';
import type { ActCommand } from './act.js';

/** Who gives commands, and when. */
interface Giving {
  readonly actor: Actor;
  readonly at: Instant;
}

/**
 * Refuses to record for somebody (代记) who is not there to be recorded for: their entry in the register has to be of the
 * office that acts, on this day. Commands that say nothing of it cost nothing.
 *
 * @throws DomainError invalid `docket.records_for_nobody`: the command takes nobody, or no person gives it;
 *   `docket.not_in_register`; forbidden `docket.not_of_this_office`; conflict `docket.not_in_office_then`
 */
export async function requireRegistered(
  database: Queryable,
  kind: AnyKind,
  commands: readonly Pick<ActCommand, 'type' | 'recordedFor'>[],
  giving: Giving,
): Promise<void> {
  for (const { type, recordedFor } of commands) {
    if (recordedFor === undefined) continue;
    if (giving.actor.kind !== 'person' || kind.recordsFor?.includes(type) !== true) {
      const details = { kind: kind.name, command: type };
      throw new DomainError('invalid', 'docket.records_for_nobody', 'it is recorded for nobody else', details);
    }
    requireInOffice(await entryOf(database, recordedFor), giving);
  }
}

interface Entry extends Term {
  readonly office: string;
}

/** The days of somebody in the register, ISO dates; null: without a beginning or an end. */
interface Term {
  readonly fromOn: string | null;
  /** The last day of the term. */
  readonly untilOn: string | null;
  /** The last day of whoever left. */
  readonly leftOn: string | null;
}

async function entryOf(database: Queryable, id: string): Promise<Entry | undefined> {
  const [entry] = await database.query<Entry>(
    `select office_id as office, to_char(from_on, 'YYYY-MM-DD') as "fromOn", to_char(until_on, 'YYYY-MM-DD') as "untilOn",
       to_char(left_on, 'YYYY-MM-DD') as "leftOn" from registered_person where id = $1`,
    [id],
  );
  return entry;
}

function requireInOffice(entry: Entry | undefined, { actor, at }: Giving): void {
  if (entry === undefined)
    throw new DomainError('invalid', 'docket.not_in_register', 'nobody of that id is registered');
  const { office } = entry;
  if (office !== actor.office) {
    throw new DomainError('forbidden', 'docket.not_of_this_office', 'somebody of another office', { office });
  }
  requireTerm(entry, legalDateOf(at));
}

/**
 * Refuses somebody of the register on a day that is none of theirs. The last day, of the term as of whoever left, is one.
 *
 * @throws DomainError conflict `docket.not_in_office_then`
 */
export function requireTerm({ fromOn, untilOn, leftOn }: Term, on: LegalDate): void {
  const isOver = [untilOn, leftOn].some((last) => last !== null && last < on);
  if (!isOver && (fromOn === null || fromOn <= on)) return;
  throw new DomainError('conflict', 'docket.not_in_office_then', 'they were not in office on that day', { on });
}
