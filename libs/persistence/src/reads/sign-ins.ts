import type { SignInEvent } from '#libs/contracts';
import { Conditions, instantSql, pageOfRows, type Cursor, type Page, type Queryable } from './reader.js';

/** Whose lines of the log are wanted, and which. */
export interface SignInFilter {
  readonly account?: string | undefined;
  /** One of these happened; left out: whatever did. */
  readonly whats?: readonly SignInEvent['what'][] | undefined;
}

/** Sign-ins, failures and ends of sessions (登录记录), the newest first. */
export async function listSignIns(
  db: Queryable,
  filter: SignInFilter,
  page: { readonly after: Cursor | null; readonly limit: number },
): Promise<Page<SignInEvent>> {
  const conditions = new Conditions()
    .add('e.account_id = ?::uuid', filter.account)
    .add('e.what = any(?::text[])', filter.whats);
  if (page.after?.at != null) {
    const [at, seq] = [conditions.place(page.after.at), conditions.place(page.after.id)];
    conditions.add(`(e.at, e.seq) < (${at}::timestamptz, ${seq}::bigint)`);
  }
  const rows = await db.query<SignInEvent>(
    `select e.seq::int as seq, ${instantSql('e.at')} as at, e.what, e.account_id as account, a.name, a.display_name as "displayName",
       e.carrier, e.network
       from sign_in_event e left join account a on a.id = e.account_id
      where ${conditions.sql} order by e.at desc, e.seq desc limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, ({ at, seq }) => ({ at, id: String(seq) }));
}
