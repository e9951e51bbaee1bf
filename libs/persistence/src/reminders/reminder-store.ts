import type { ReminderKind } from '#libs/contracts';
import type { Queryable } from '../queryable.js';

/** Whose marks they are, and in which role. */
interface Whose {
  readonly account: string;
  readonly office: string;
  readonly capacity: string;
}

/** Marks reminders of the office as read by a person; again changes nothing. */
export async function markRead(
  database: Queryable,
  { account, office }: Omit<Whose, 'capacity'>,
  ids: readonly number[],
): Promise<void> {
  await database.query(
    `insert into reminder_read (account_id, reminder_id)
     select $1, id from reminder where office_id = $2 and id = any($3::bigint[]) on conflict do nothing`,
    [account, office, ids],
  );
}

/** Marks all up to one as read in a role; an earlier one takes nothing back. */
export async function markReadUpTo(
  database: Queryable,
  { account, office, capacity }: Whose,
  upTo: number,
): Promise<void> {
  await database.query(
    `insert into reminder_mark as m (account_id, office_id, capacity, read_to)
     values ($1, $2, $3, least($4::bigint, (select coalesce(max(id), 0) from reminder)))
     on conflict on constraint reminder_mark_account_id_office_id_capacity_pk
     do update set read_to = greatest(m.read_to, excluded.read_to)`,
    [account, office, capacity, upTo],
  );
}

/** Keeps of what somebody is not reminded. */
export async function muteReminders(
  database: Queryable,
  account: string,
  muted: readonly ReminderKind[],
): Promise<void> {
  await database.query(
    `insert into reminder_setting (account_id, muted) values ($1, $2)
     on conflict on constraint reminder_setting_account_id_pk do update set muted = excluded.muted`,
    [account, [...muted]],
  );
}

/** Forgets reminders that nobody is shown any more, and who read them. Meant for once an hour. */
export async function forgetReminders(database: Queryable): Promise<void> {
  await database.query(
    `with gone as (delete from reminder where at < clock_timestamp() - interval '60 days' returning id)
     delete from reminder_read where reminder_id in (select id from gone)`,
  );
}
