import type { Queryable } from './queryable.js';

/** Opens a drill at the wall clock; the same id twice is one drill. */
export async function openDrill(db: Queryable, drill: { id: string; name: string; createdBy: string }): Promise<void> {
  await db.query(`insert into drill (id, name, created_by) values ($1, $2, $3) on conflict (id) do nothing`, [
    drill.id,
    drill.name,
    drill.createdBy,
  ]);
}

/** A request to move a drill on, as it is remembered under its key. */
export interface DrillAdvance {
  readonly drill: string;
  readonly principal: string;
  readonly key: string;
  /** SHA-256 of what was asked. */
  readonly hash: Buffer;
  readonly wayMs: number;
}

/**
 * Says how far a drill is to go, counted from where it is aimed at; its driver goes there moment by moment. The same key
 * moves it once.
 *
 * @returns `done`, `repeat` where the key was used for the same, `other` where it was used for something else
 */
export async function aimDrill(db: Queryable, advance: DrillAdvance): Promise<'done' | 'repeat' | 'other'> {
  const { drill, principal, key, hash, wayMs } = advance;
  const rows = await db.query<{ aimed: number; told: string }>(
    `with taken as (
       insert into docket_request (principal, key, hash, case_id) values ($2, $3, $4, $1)
       on conflict on constraint docket_request_principal_key_pk do nothing returning key),
     aimed as (
       update drill set target_offset_ms = coalesce(target_offset_ms, offset_ms) + $5, problem = null,
         updated_at = clock_timestamp()
       where id = $1 and exists (select from taken) returning id)
     select count(*)::int as aimed, coalesce(string_agg(pg_notify('drill', id::text)::text, ''), '') as told from aimed`,
    [drill, principal, key, hash, wayMs],
  );
  if (rows[0]?.aimed === 1) return 'done';
  const before = await db.query<{ same: boolean }>(
    `select hash = $3 and case_id = $4 as same from docket_request where principal = $1 and key = $2`,
    [principal, key, hash, drill],
  );
  return before[0]?.same === true ? 'repeat' : 'other';
}
