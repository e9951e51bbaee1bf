import type { Queryable } from '../queryable.js';
import { endingSessions } from './sign-in-log.js';
import { storeSetting } from '../settings.js';

/**
 * What the installation says about demonstration accounts (演示账号): `absent` until the first seed, `demo` while they
 * are there, `removed` for ever after, so that no later start makes them anew.
 */
export type DemoMark = 'absent' | 'demo' | 'removed';

/**
 * The mark of the installation. It is `demo` as long as one demonstration account exists, whatever the setting says: a
 * bind address beyond the loopback, or real data, must be refused then.
 */
export async function demoMark(database: Queryable): Promise<DemoMark> {
  const [row] = await database.query<{ mark: DemoMark | null; any: boolean }>(
    `select (select value from setting where key = 'demo') as mark, exists (select from account where is_demo) as any`,
  );
  if (row?.any === true) return 'demo';
  return row?.mark ?? 'absent';
}

/** Writes the mark. */
export async function setDemoMark(database: Queryable, mark: 'demo' | 'removed'): Promise<void> {
  await storeSetting(database, 'demo', mark);
}

/**
 * Removes every demonstration account with its roles and sessions, and marks the installation so.
 *
 * @returns how many accounts there were
 */
export async function removeDemo(database: Queryable): Promise<number> {
  const [row] = await database.query<{ removed: string }>(
    `with demo as (select id from account where is_demo),
     ${endingSessions('account_id in (select id from demo)', `'deactivated'`)},
     roles as (delete from account_role where account_id in (select id from demo)),
     marked as (insert into setting (key, value) values ('demo', 'removed')
       on conflict on constraint setting_key_pk do update set value = excluded.value),
     gone as (delete from account where id in (select id from demo) returning id)
     select count(*)::text as removed from gone`,
  );
  return Number(row?.removed ?? 0);
}
