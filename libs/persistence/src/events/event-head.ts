import { DomainError } from '#libs/kernel';
import type { Queryable } from '../queryable.js';

/** The last place of the stream that is given, in a statement; 0 where nothing has happened. */
export const eventHeadSql = '(select coalesce(max(position), 0) from event)';

/** The same, by itself. */
export async function readEventHead(db: Queryable): Promise<number> {
  const [row] = await db.query<{ head: string }>(`select ${eventHeadSql} as head`);
  return Number(row?.head ?? 0);
}

/** @throws DomainError conflict `event.position_ahead`: nothing has that place yet */
export function requireGiven(position: number, head: number): void {
  if (position <= head) return;
  const details = { after: position, head };
  throw new DomainError('conflict', 'event.position_ahead', 'the place is not given yet', details);
}
