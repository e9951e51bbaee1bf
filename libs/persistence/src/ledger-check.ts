import type { Queryable } from './queryable.js';

const checkKey = 'ledger_check';

/** The last check of the ledger as it was stored, JSON; null: none yet. */
export async function readLedgerCheck(db: Queryable): Promise<string | null> {
  const rows = await db.query<{ value: string }>(`select value from setting where key = $1`, [checkKey]);
  return rows[0]?.value ?? null;
}

/** Keeps how a check of the ledger stands, for every process of the installation. */
export async function storeLedgerCheck(db: Queryable, check: string): Promise<void> {
  await db.query(
    `insert into setting (key, value) values ($1, $2)
     on conflict on constraint setting_key_pk do update set value = excluded.value`,
    [checkKey, check],
  );
}
