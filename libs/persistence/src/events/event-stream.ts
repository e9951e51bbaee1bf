import { advisoryLocks } from '../advisory-locks.js';
import type { Tables } from '../queryable.js';
import { eventHeadSql } from './event-head.js';
import { remindSql } from './reminders-of-events.js';
import { asDomainError } from '../failures.js';

// One statement of some milliseconds: an import of ten thousand cases is placed in twenty of them.
const mostAtOnce = 500;

/**
 * Gives what was recorded since its places in the stream of events (事件流), in the order of the commits: one writer at a
 * time, whichever process it is, so that a reader who has come to a place never finds a new event before it. Within a case
 * the places follow its facts, since its transactions follow one another.
 *
 * Beside it whoever owes something is reminded of what is new for them.
 *
 * @param reminded of which facts, and as what: `petition.warned` → `warning`
 * @returns how many commands were placed; 0 also where another process is at it
 * @throws DomainError `persistence.unavailable`
 */
export async function placeEvents(database: Tables, reminded: Readonly<Record<string, string>>): Promise<number> {
  try {
    return await database.transaction(async (transaction) => {
      const [held] = await transaction.query<{ held: boolean }[]>('select pg_try_advisory_xact_lock($1) as held', [
        advisoryLocks.placesOfEvents,
      ]);
      if (held?.held !== true) return 0;
      // A statement of its own, whose snapshot is taken with the lock in hand: the last place is the last one.
      const [row] = await transaction.query<{ placed: number }[]>(place, [mostAtOnce, JSON.stringify(reminded)]);
      return row?.placed ?? 0;
    });
  } catch (error) {
    throw asDomainError(error);
  }
}

const place = `
  with taken as (
    delete from event_pending where id in (select id from event_pending order by id limit $1)
    returning id, case_id, first_seq, last_seq, phase),
  last as (select ${eventHeadSql} as position),
  numbered as (
    select last.position + row_number() over (order by t.id, s.seq) as position, t.case_id, s.seq, t.phase
      from taken t cross join last cross join generate_series(t.first_seq, t.last_seq) as s(seq)),
  placed as (insert into event (position, case_id, seq, phase) select position, case_id, seq, phase from numbered),
  ${remindSql('numbered', '$2')}
  select count(*)::int as placed from taken`;
