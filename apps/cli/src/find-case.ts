import { exitCodes } from '#libs/config';
import type { CaseId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';

/** The case of a command as the record has it. */
export interface NamedCase {
  readonly id: CaseId;
  readonly number: string;
  readonly drillId: string | null;
}

/** Finds a case by its number or its id; null when there is none. */
export async function findCase(database: Queryable, name: string): Promise<NamedCase | null> {
  const rows = await database.query<NamedCase>(
    'select id, number, drill_id as "drillId" from docket_case where number = $1 or id::text = $1',
    [name],
  );
  return rows[0] ?? null;
}

/** Says that there is none; the exit code is its own, because nothing was looked at. */
export function noSuchCase(name: string): void {
  console.error(`没有这件案件：${name} · no such case`);
  process.exitCode = exitCodes.notFound;
}
