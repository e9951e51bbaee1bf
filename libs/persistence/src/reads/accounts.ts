import type { account, accountCounts, accountQuery, adminChange, OfficeDetail } from '#libs/contracts';
import type * as z from 'zod';
import type { DocumentPlace } from '../document-number.js';
import { rolesOf } from '../accounts/separation.js';
import { lists } from './lists.js';
import { Conditions, instantSql, pageOfRows, type Cursor, type Page, type Queryable } from './reader.js';

/** An account as an administrator sees it, with how it stands now; nothing secret. */
export type AccountRow = Omit<z.output<typeof account>, 'isOwn'>;

/** What of the accounts is wanted; whatever is left out does not count. */
export type AccountFilter = Omit<z.output<typeof accountQuery>, 'cursor' | 'limit'>;

// `login_attempt` holds digests: the name of an account is digested here as it is when somebody tries.
const blockedUntil = `(select max(l.blocked_until) from login_attempt l
  where l.blocked_until > clock_timestamp() and split_part(l.subject, ':', 1) in ('account', 'at')
    and split_part(l.subject, ':', 2) = encode(sha256(convert_to(a.name, 'UTF8')), 'hex'))`;

const columns = `a.id, a.name, a.display_name as "displayName", a.is_active as "isActive", a.is_demo as "isDemo",
  a.must_change_password as "mustChangePassword", ${instantSql('a.created_at')} as "createdAt",
  ${rolesOf('a.id')} as roles, (select count(*)::int from session s where s.account_id = a.id and s.expires_at > clock_timestamp()) as sessions,
  ${instantSql(blockedUntil)} as "blockedUntil",
  (select coalesce(max(c.seq), 0)::int from account_change c where c.account_id = a.id) as "lastChange"`;

/** Accounts by login name. */
export async function listAccountRows(
  db: Queryable,
  filter: AccountFilter,
  page: { after: Cursor | null; limit: number },
): Promise<Page<AccountRow>> {
  const conditions = conditionsOf(filter);
  if (page.after) conditions.add('a.name > ?', page.after.id);
  const rows = await db.query<AccountRow>(
    `select ${columns} from account a where ${conditions.sql} order by a.name limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, ({ name }) => ({ at: null, id: name }));
}

function conditionsOf({ text, office, capacity, state }: AccountFilter): Conditions {
  const conditions = new Conditions()
    .add(`(position(lower(?) in lower(a.display_name)) > 0 or position(lower(?) in a.name) > 0)`, text)
    .add(`exists (select from account_role r where r.account_id = a.id and r.office_id = ?)`, office)
    .add(`exists (select from account_role r where r.account_id = a.id and r.capacity = ?)`, capacity);
  if (state === 'blocked') conditions.add(`${blockedUntil} is not null`);
  if (state === 'active' || state === 'inactive') conditions.add('a.is_active = ?', state === 'active');
  return conditions;
}

/** How many accounts there are in all, how many may sign in, administer, and have to wait. */
export type AccountCounts = z.output<typeof accountCounts>;

/** Counts the accounts. */
export async function countAccounts(db: Queryable): Promise<AccountCounts> {
  const [row] = await db.query<AccountCounts>(
    `select count(*)::int as all, count(*) filter (where a.is_active)::int as active,
       count(*) filter (where a.is_active and exists (select from account_role r
         where r.account_id = a.id and r.capacity = 'administrator'))::int as administrators,
       count(*) filter (where ${blockedUntil} is not null)::int as blocked,
       count(*) filter (where a.is_demo)::int as demo from account a`,
  );
  return row ?? { all: 0, active: 0, administrators: 0, blocked: 0, demo: 0 };
}

/** One account, or null. */
export async function readAccount(db: Queryable, id: string): Promise<AccountRow | null> {
  const rows = await db.query<AccountRow>(`select ${columns} from account a where a.id = $1`, [id]);
  return rows[0] ?? null;
}

/** One line of the record of accounts or offices; `detail` is JSON: before and after. */
export type AdminChangeRow = Omit<z.output<typeof adminChange>, 'detail'> & { readonly detail: string };

const changeColumns = `c.seq::int as seq, ${instantSql('c.at')} as at, c.what, c.detail, c.reason, c.by_name as "byName"`;

/** What was done to accounts, newest first: to one, or to all. */
export async function listAccountChanges(
  db: Queryable,
  account: string | null,
  page: { before: number | null; limit: number },
): Promise<AdminChangeRow[]> {
  return db.query<AdminChangeRow>(
    `select ${changeColumns}, c.account_name as subject from account_change c
      where ($1::uuid is null or c.account_id = $1) and ($2::bigint is null or c.seq < $2)
      order by c.seq desc limit $3`,
    [account, page.before, page.limit],
  );
}

/** What was done to an office, newest first. */
export async function listOfficeChanges(db: Queryable, office: string): Promise<AdminChangeRow[]> {
  return db.query<AdminChangeRow>(
    `select ${changeColumns}, c.office_id as subject from office_change c
      where c.office_id = $1 order by c.seq desc limit 100`,
    [office],
  );
}

/** Every version of the clauses of one kind of notice in one language, newest first. */
export async function listClauseChanges(db: Queryable, clauses: string): Promise<AdminChangeRow[]> {
  return db.query<AdminChangeRow>(
    `select ${changeColumns}, c.clauses as subject from clause_change c
      where c.clauses = $1 order by c.seq desc limit 100`,
    [clauses],
  );
}

/** What was last done to the clauses of each kind of notice in each language. */
export async function listLastClauseChanges(db: Queryable): Promise<AdminChangeRow[]> {
  return db.query<AdminChangeRow>(
    `select distinct on (c.clauses) ${changeColumns}, c.clauses as subject from clause_change c
      order by c.clauses, c.seq desc`,
  );
}

// The greatest bigint.
const latest = '9223372036854775807';

/**
 * The version of the clauses of one kind of notice in one language that a document has, as JSON; null: none was written.
 *
 * @param document the fact that it is: the clauses are those of the moment at which it was recorded, and of those the ones
 * that its number knew of: a change may be written before it and committed after. Of no fact: those of now
 */
export async function readClausesOf(
  db: Queryable,
  clauses: string,
  document: DocumentPlace | null,
): Promise<string | null> {
  const rows = await db.query<{ detail: string }>(
    `select c.detail from clause_change c
      where c.clauses = $1
        and c.at <= coalesce(
          (select f.recorded_at from docket_fact f where f.case_id = $2 and f.seq = $3), 'infinity'::timestamptz)
        and c.seq <= coalesce(
          (select n.clauses_seq from document_number n where n.case_id = $2 and n.seq = $3), ${latest})
      order by c.seq desc limit 1`,
    [clauses, document?.caseId, document?.seq],
  );
  return rows[0]?.detail ?? null;
}

/** Whether anybody may sign in for an office in one of these capacities. */
export async function isManned(db: Queryable, office: string, capacities: readonly string[]): Promise<boolean> {
  const rows = await db.query(
    `select from account_role r join account a on a.id = r.account_id and a.is_active
      where r.office_id = $1 and r.capacity = any($2) limit 1`,
    [office, capacities],
  );
  return rows.length > 0;
}

/** What an office has: accounts that may sign in, by capacity, and what is open under its name, cases by their kind. */
export type OfficeHoldings = Omit<NonNullable<OfficeDetail['holdings']>, 'petitions' | 'supervisions'> & {
  readonly cases: Readonly<Record<keyof typeof lists, number>>;
};

/**
 * What is open under the name of an office, as numbers alone: no case is named. Drills do not count.
 *
 * @param withRooms false: rooms (卷内室) do not count, nor what lies in them, for whoever looks after the platform
 */
export async function readOfficeHoldings(db: Queryable, office: string, withRooms = true): Promise<OfficeHoldings> {
  const [row] = await db.query<Omit<OfficeHoldings, 'cases'>>(
    `select
       (select coalesce(json_agg(json_build_object('capacity', x.capacity, 'count', x.count) order by x.capacity), '[]')
          from (select r.capacity, count(*)::int as count from account_role r
                  join account a on a.id = r.account_id and a.is_active
                 where r.office_id = $1 group by r.capacity) x) as accounts,
       (select count(*)::int from duty d join docket_case k on k.id = d.case_id and k.drill_id is null
         where d.office_id = $1 and d.closed_at is null and ($2 or k.room is null)) as duties,
       (select count(*)::int from duty d join docket_case k on k.id = d.case_id and k.drill_id is null
         where d.office_id = $1 and d.closed_at is null and d.what = 'approveOpinion'
           and k.kind = 'petition') as "opinionsWaiting",
       ((select count(*) from registered_person p where p.office_id = $1 and p.is_active) +
        (select count(*) from venue v where v.office_id = $1 and v.is_active))::int as registered,
       (select coalesce(max(seq), 0)::int from office_change c where c.office_id = $1) as "lastChange"`,
    [office, withRooms],
  );
  return {
    ...(row ?? { accounts: [], duties: 0, registered: 0, opinionsWaiting: 0, lastChange: 0 }),
    cases: await countCases(db, office, withRooms),
  };
}

async function countCases(db: Queryable, office: string, withRooms: boolean): Promise<OfficeHoldings['cases']> {
  const counts: Partial<Record<keyof typeof lists, number>> = {};
  // One after the other: an office is changed in a transaction, which has one connection.
  for (const kind of Object.keys(lists) as (keyof typeof lists)[])
    counts[kind] = await lists[kind].countHeld(db, office, withRooms);
  return counts as OfficeHoldings['cases'];
}

/** Those of some offices for which somebody can act who decides there: an account that works, as an officer or a head. */
export async function listOfficesWithPeople(db: Queryable, offices: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ office: string }>(
    `select distinct r.office_id as office from account_role r join account a on a.id = r.account_id and a.is_active
     where r.office_id = any($1::text[]) and r.capacity in ('officer', 'head')`,
    [offices],
  );
  return new Set(rows.map(({ office }) => office));
}
