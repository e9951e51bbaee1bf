import type { Queryable } from '#libs/persistence';
import type { DataSource } from 'typeorm';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'CTE Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/**
 * How PostgreSQL would answer what is asked: each step of its plans, with its index, table or part, in the order in which
 * EXPLAIN prints them, e.g. `Index Only Scan petition_listed_idx`.
 *
 * @param settings of the planner, e.g. `enable_sort = off` to see whether an index could answer in order
 */
export async function plansOf(
  source: DataSource,
  ask: (db: Queryable) => Promise<unknown>,
  settings: readonly string[] = [],
): Promise<string[]> {
  const steps: string[] = [];
  await source.transaction(async (within) => {
    for (const setting of settings) await within.query(`set local ${setting}`);
    const query = async (sql: string, values?: unknown[]): Promise<never[]> => {
      const explained = await within.query<readonly { 'QUERY PLAN': readonly { Plan: PlanNode }[] }[]>(
        `explain (format json) ${sql}`,
        values,
      );
      for (const { Plan } of explained.flatMap((row) => row['QUERY PLAN'])) steps.push(...stepsOf(Plan));
      return await within.query<never[]>(sql, values);
    };
    await ask({ query });
  });
  return steps;
}

function stepsOf(node: PlanNode): string[] {
  const of = node['Index Name'] ?? node['Relation Name'] ?? node['CTE Name'];
  const step = of === undefined ? node['Node Type'] : `${node['Node Type']} ${of}`;
  return [step, ...(node.Plans ?? []).flatMap(stepsOf)];
}
