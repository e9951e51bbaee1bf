import type { GuidedQuarter } from '#libs/contracts';
import type { Queryable } from './queryable.js';

/** Of which cases, and whose offices. */
interface GuidedOf {
  readonly kind: string;
  readonly level: string;
}

/** What was told of quarters before; as it was written, by whichever release. */
export async function readTold(
  database: Queryable,
  { kind, level }: GuidedOf,
  quarters: readonly string[],
): Promise<readonly { readonly quarter: string; readonly body: unknown }[]> {
  return database.query(
    'select quarter, body from guidance_told where kind = $1 and level = $2 and quarter = any($3::text[])',
    [kind, level, quarters],
  );
}

/** Keeps what is told of a quarter; what was told before stays. */
export async function keepTold(database: Queryable, { kind, level }: GuidedOf, told: GuidedQuarter): Promise<void> {
  await database.query(
    `insert into guidance_told (kind, level, quarter, body) values ($1, $2, $3, $4)
     on conflict on constraint guidance_told_pk do nothing`,
    [kind, level, told.quarter, JSON.stringify(told)],
  );
}
