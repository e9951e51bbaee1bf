import { exitCodes, ProcessProblem } from '#libs/config';
import type { CaseId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';

/** The case of a command as the record has it. */
export interface NamedCase {
  readonly id: CaseId;
  readonly number: string;
  readonly drillId: string | null;
}

/**
 * Finds a case by its number or its id.
 *
 * @throws ProcessProblem notFound: there is none, and nothing was looked at
 */
export async function findCase(database: Queryable, name: string): Promise<NamedCase> {
  const [found] = await database.query<NamedCase>(
    'select id, number, drill_id as "drillId" from docket_case where number = $1 or id::text = $1',
    [name],
  );
  if (found !== undefined) return found;
  throw new ProcessProblem(exitCodes.notFound, `没有这件案件：${name}。`, `There is no case ${name}.`);
}
