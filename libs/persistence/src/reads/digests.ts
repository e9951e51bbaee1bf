import type { ReminderKind } from '#libs/contracts';
import type { Capacity, OfficeId } from '#libs/kernel';
import { isOnItsSide } from '../accounts/separation.js';
import { todaySql } from '../accounts/held.js';
import type { Doer } from './duties.js';
import { dateSql, granted, type Queryable, type Reader } from './reader.js';
import { isToldAlone } from './reminders.js';

/** A role of which somebody is told: a role of one's own that no deputy has, or one that one has as a deputy. */
export interface DigestRole {
  readonly office: OfficeId;
  readonly capacity: Capacity;
  /** Whose it is: the person itself, or in whose place it acts. */
  readonly holder: string;
}

const isRunning = `d.ended_at is null and ${todaySql} between d.from_on and d.to_on`;

/** Of which roles somebody is told today (代理): what an absent person gave to a deputy is told to that one. */
export async function listDigestRoles(db: Queryable, account: string): Promise<DigestRole[]> {
  return await db.query<DigestRole>(
    `select r.office_id as office, r.capacity, r.account_id as holder from account_role r
      where r.account_id = $1 and ${isOnItsSide('r.account_id', 'r.capacity')} and not exists (
        select from deputy d where d.account_id = $1 and d.office_id = r.office_id and d.capacity = r.capacity and ${isRunning})
     union all
     select d.office_id, d.capacity, d.account_id from deputy d join account g on g.id = d.account_id and g.is_active
       join account_role r on r.account_id = d.account_id and r.office_id = d.office_id and r.capacity = d.capacity
      where d.deputy_id = $1 and ${isRunning} and ${isOnItsSide('d.deputy_id', 'd.capacity')}
      order by 1, 2, 3`,
    [account],
  );
}

/** One thing that is new: which case, what is owed of it, and until when. No text of the case. */
export interface DigestItem {
  readonly what: ReminderKind;
  readonly kind: string;
  readonly number: string;
  /** What is owed, a name in its kind; null where nothing is. */
  readonly duty: string | null;
  /** Its legal date; null: it has none, or nothing is owed any more. */
  readonly dueOn: string | null;
}

/** Whose digest it is, in one role. */
export interface DigestReader {
  readonly reader: Reader;
  /** Who reads it: what they did themselves, or have read, is no news. */
  readonly account: string;
  readonly doer: Doer;
}

const mostItems = 30;
// What is somebody's alone is told to that one.
const isOfReminded = `case when o.is_personal then r.account is not null else o.office_id = r.office_id end`;

/**
 * What is new for somebody in a role and was not read (摘要事项), the newest first, thirty at most.
 *
 * @param since ISO instant from which on
 */
export async function listDigestItems(
  db: Queryable,
  { reader, account, doer }: DigestReader,
  { kinds, since }: { readonly kinds: readonly ReminderKind[]; readonly since: string },
): Promise<{ readonly items: readonly DigestItem[]; readonly count: number }> {
  const rows = await db.query<DigestItem & { readonly count: number }>(
    `select r.what, k.kind, k.number, nullif(split_part(r.duty, '.', 2), '') as duty,
       (select ${dateSql('min(o.legal_due_on)')} from duty o where o.case_id = r.case_id and ${isOfReminded}
          and o.closed_at is null and r.duty = k.kind || '.' || o.what) as "dueOn", count(*) over ()::int as count
       from reminder r join docket_case k on k.id = r.case_id
      where r.office_id = $1 and (r.account is null or r.account = $7) and r.at >= $5 and r.what = any($6::text[])
        and (r.capacity is null or r.capacity = $3) and (r.duty = '' or r.duty = any(case when r.account is null then $4::text[] else $8::text[] end))
        and r.by_principal is distinct from $2::text and not ${isToldAlone({ office: '$1', account: '$7' })}
        and r.id > coalesce((select m.read_to from reminder_mark m
          where m.account_id = $2::uuid and m.office_id = $1 and m.capacity = $3), 0)
        and not exists (select from reminder_read d where d.account_id = $2::uuid and d.reminder_id = r.id)
        and (r.duty = '' or exists (select from duty o where o.case_id = r.case_id and ${isOfReminded}
          and o.closed_at is null and r.duty = k.kind || '.' || o.what))
        and ${granted('r.case_id', { office: '$1', account: '$7' })}
      order by r.id desc limit ${String(mostItems)}`,
    [reader.office, account, doer.capacity, doer.duties, since, [...kinds], reader.account ?? '', doer.alone],
  );
  return { items: rows.map(({ count: _, ...item }) => item), count: rows[0]?.count ?? 0 };
}
