import type { Reminded } from '#libs/contracts';
import { advisoryLocks } from '../advisory-locks.js';
import type { Tables } from '../queryable.js';
import { eventHeadSql } from './event-head.js';
import { remindSql } from './reminders-of-events.js';
import { asDomainError, isDiskFull } from '../failures.js';

// One statement of some milliseconds: an import of ten thousand cases is placed in twenty of them.
const mostAtOnce = 500;

/**
 * Gives what was recorded since its places in the stream of events (事件流), in the order of the commits: one writer at a
 * time, whichever process it is, so that a reader who has come to a place never finds a new event before it. Within a case
 * the places follow its facts, since its transactions follow one another.
 *
 * What lies in a room has no place, also where an office as such sits in it: a place that is left out would tell every other
 * program that there is something. Beside it whoever owes something is reminded of what is new for them.
 *
 * @param reminded of which facts, as what, and who: `petition.warned` → `{ what: 'warning' }`
 * @returns how many commands were placed; 0 also where another process is at it, and where the disk is full: who reads
 *   goes on reading, and what waits has its place when there is room
 * @throws DomainError `persistence.unavailable`
 */
export async function placeEvents(database: Tables, reminded: Readonly<Record<string, Reminded>>): Promise<number> {
  try {
    // Most looks find nothing, and begin no transaction for it.
    const [waiting] = await database.query<{ some: boolean }>('select exists (select from event_pending) as some');
    if (waiting?.some !== true) return 0;
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
    if (isDiskFull(error)) return 0;
    throw asDomainError(error);
  }
}

const place = `
  with taken as (
    delete from event_pending where id in (select id from event_pending order by id limit $1)
    returning id, case_id, first_seq, last_seq, phase),
  last as (select ${eventHeadSql} as position),
  recorded as (
    select row_number() over (order by t.id, f.seq) as position, t.case_id, f.seq, t.phase,
           f.at, f.type, f.body, k.kind, k.room
      from taken t join docket_case k on k.id = t.case_id
      join docket_fact f on f.case_id = t.case_id and f.seq between t.first_seq and t.last_seq),
  placed as (insert into event (position, case_id, seq, phase)
    select last.position + row_number() over (order by r.position), r.case_id, r.seq, r.phase
      from recorded r cross join last where r.room is null),
  ${remindSql('recorded', '$2')}
  select count(*)::int as placed from taken`;
