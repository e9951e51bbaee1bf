import { randomUUID } from 'node:crypto';
import type { OfficeId } from '#libs/kernel';
import type { SharedView } from '#libs/contracts';
import type { Queryable } from '../queryable.js';
import { instantSql } from '../reads/reader.js';

const columns = `v.id, v.screen, v.name, v.query,
  (select a.display_name from account a where a.id = v.shared_by) as "sharedBy",
  (select a.display_name from account a where a.id = v.deputy_for) as "deputyFor",
  ${instantSql('v.shared_at')} as "sharedAt"`;

/** The views of one screen that an office shares (本单位的视图), by name; who shared one is nobody once the account is gone. */
export async function listOfficeViews(database: Queryable, office: OfficeId, screen: string): Promise<SharedView[]> {
  return await database.query<SharedView>(
    `select ${columns} from office_view v where v.office_id = $1 and v.screen = $2 order by v.name`,
    [office, screen],
  );
}

// More names than anybody reads.
const mostShared = 50;

const share = `
  insert into office_view as v (id, office_id, screen, name, query, shared_by, deputy_for)
  select $1, $2::text, $3::text, $4::text, $5, $6::uuid, $7::uuid
  where (select count(*) from office_view where office_id = $2::text and screen = $3::text and name <> $4::text) < $8
  on conflict on constraint office_view_office_id_screen_name_uq
    do update set query = excluded.query, shared_by = excluded.shared_by, deputy_for = excluded.deputy_for,
      shared_at = clock_timestamp()
  returning ${columns}`;

/** Who shares, for which office, and in whose place. */
interface Sharer {
  readonly office: OfficeId;
  readonly account: string;
  readonly deputyFor: string | null;
}

/** Shares a view with an office, in place of one of the same name. @returns null where there are too many already */
export async function shareView(
  database: Queryable,
  { office, account, deputyFor }: Sharer,
  { screen, name, query }: Pick<SharedView, 'screen' | 'name' | 'query'>,
): Promise<SharedView | null> {
  const values = [randomUUID(), office, screen, name, query, account, deputyFor, mostShared];
  return (await database.query<SharedView>(share, values))[0] ?? null;
}

/** Takes a shared view back; one that the office does not share stays as it is. */
export async function takeViewBack(database: Queryable, office: OfficeId, id: string): Promise<void> {
  await database.query(`delete from office_view where id = $1 and office_id = $2`, [id, office]);
}
