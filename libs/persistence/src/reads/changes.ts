import type { LiveChange } from '#libs/contracts';
import { granted, mayHave, type Queryable, type Reader } from './reader.js';

/**
 * One case that changed since an instant, for one reader who may or could see it. `isVisible` false: the change itself ended
 * the reader's access, so nothing of the case is told any more. `touchesDuties`: something that the office owes may have come,
 * gone or moved.
 */
export type ChangeRow = Omit<LiveChange, 'duties'> & {
  readonly office: string;
  readonly account: string | null;
  readonly isVisible: boolean;
  readonly touchesDuties: boolean;
};

/** The database's own clock in epoch milliseconds: facts are stamped by it, whichever process records them. */
export async function readClockMs(db: Queryable): Promise<number> {
  const rows = await db.query<{ now: string }>(
    `select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now`,
  );
  return Number(rows[0]?.now ?? 0);
}

/**
 * What changed after an instant of the database's clock, for these readers: by the index over the time of recording.
 *
 * @param sinceMs epoch milliseconds
 * @returns null where more than `limit` cases changed, which nobody reads one by one
 */
export async function readChanges(
  db: Queryable,
  readers: readonly Reader[],
  since: { readonly ms: number; readonly limit: number },
): Promise<ChangeRow[] | null> {
  const rows = await db.query<ChangeRow & { cases: number }>(
    `with changed as materialized (
       select f.case_id, max(f.seq) as version, min(f.at) as first_at, count(*) over ()::int as cases
       from docket_fact f where f.recorded_at > to_timestamp($1::double precision / 1000)
       group by f.case_id limit $3)
     select c.case_id as case, k.kind, k.number, c.version, k.drill_id is not null as "isDrill", o.office, o.account, c.cases,
       ${granted('c.case_id', { office: 'o.office', account: 'o.account' })} as "isVisible",
       exists (select 1 from duty d where d.case_id = c.case_id and (d.office_id = o.office or d.is_personal and exists (
           select from duty_holder h where h.case_id = d.case_id and h.duty_id = d.id and h.office_id = o.office and h.account = o.account))
         and (d.closed_at is null or d.closed_at >= c.first_at)) as "touchesDuties"
     from changed c join docket_case k on k.id = c.case_id
     join unnest($2::text[], $4::text[]) as o(office, account) on exists (
       select 1 from case_access a where a.case_id = c.case_id and a.office_id = o.office and ${mayHave('o.account')}
         and (a.ended_at is null or a.ended_at >= c.first_at))`,
    [since.ms, readers.map(({ office }) => office), since.limit + 1, readers.map(({ account }) => account ?? null)],
  );
  if ((rows[0]?.cases ?? 0) > since.limit) return null;
  return rows;
}
