import type { Queryable } from './queryable.js';

/** A setting of the installation; null where it was never made. */
export async function readSetting(database: Queryable, key: string): Promise<string | null> {
  const rows = await database.query<{ value: string }>(`select value from setting where key = $1`, [key]);
  return rows[0]?.value ?? null;
}

/** Keeps a setting, for every process of the installation. */
export async function storeSetting(database: Queryable, key: string, value: string): Promise<void> {
  await database.query(
    `insert into setting (key, value) values ($1, $2)
     on conflict on constraint setting_key_pk do update set value = excluded.value`,
    [key, value],
  );
}
