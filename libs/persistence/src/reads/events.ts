import type { caseEvent } from '#libs/contracts';
import type * as z from 'zod';
import { readEventHead, requireGiven } from '../events/event-head.js';
import { granted, instantSql, type Queryable, type Reader } from './reader.js';

/** One event as a program reads it: ids and states alone. */
export type EventRow = z.output<typeof caseEvent>;

/** Which events are wanted. */
export interface EventFilter {
  /** Kinds of cases that the reader may see; no others are told. */
  readonly kinds: readonly string[];
  /** Types of facts; null: all. */
  readonly facts: readonly string[] | null;
}

/** A stretch of the stream: what of it the reader may see, and how far it was looked through. */
export interface EventPage {
  readonly events: readonly EventRow[];
  /** The place from which to go on. */
  readonly next: number;
  /** The last place that is given. */
  readonly head: number;
}

// An office sees a hundredth of a county's cases: so many places are looked through for a page, and the answer says how far.
const mostLookedThrough = 2_000;

/**
 * The events after a place, of the cases that the office of the reader may see now, in their order.
 *
 * @throws DomainError conflict `event.position_ahead`: the place is not given yet
 */
export async function readEvents(
  db: Queryable,
  reader: Reader,
  filter: EventFilter,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<EventPage> {
  const head = await readEventHead(db);
  requireGiven(after, head);
  if (after === head) return { events: [], next: head, head };
  const through = Math.min(head, after + mostLookedThrough);
  const rows = await db.query<Omit<EventRow, 'position'> & { position: string }>(
    `select e.position, encode(sha256('event'::bytea || f.hash), 'hex') as id, k.kind, e.case_id as case, k.number, e.seq, f.type as fact, e.phase,
       ${instantSql('f.at')} as at
     from event e join docket_case k on k.id = e.case_id join docket_fact f on f.case_id = e.case_id and f.seq = e.seq
     where e.position > $1 and e.position <= $2 and k.kind = any($3::text[]) and ($4::text[] is null or f.type = any($4))
       and ${granted('e.case_id', { office: '$5', account: '$7' })}
     order by e.position limit $6`,
    [after, through, filter.kinds, filter.facts, reader.office, limit, reader.account],
  );
  const events = rows.map((row) => ({ ...row, position: Number(row.position), id: `evt_${row.id.slice(0, 32)}` }));
  const last = events.at(-1);
  // A full page may end before what was looked through does.
  return { events, next: events.length === limit && last !== undefined ? last.position : through, head };
}
