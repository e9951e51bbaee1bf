import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { connectTemporal, type Temporal } from '#libs/temporal';
import { namespaces, type BenchTemporal } from './start-server.js';

/** Looks at the engine from outside, to know when it is done. */
export interface EngineWatch {
  /** Workflows of a kind of id that are running. */
  running(idPrefix: string): Promise<number>;
  /** The ids of all of them. */
  runningIds(idPrefix: string): Promise<string[]>;
  /** Returns when nothing moves any more. */
  untilQuiet(idPrefix: string): Promise<void>;
  close(): Promise<void>;
}

// A worker that has anything to do moves within a fifth of a second, also on a busy machine; three times in a row is
// rest. The same for all that are compared.
const lookEveryMs = 200;
const stillLooks = 3;

/** @param temporal on PostgreSQL its own tables are read, on the development server its lists, which are seconds late */
export async function watchEngine(temporal: BenchTemporal): Promise<EngineWatch> {
  return temporal.databases === undefined
    ? watchLists(await connectTemporal({ address: temporal.address, ...namespaces }))
    : await watchTables(temporal.databases.temporal);
}

async function watchTables(url: string): Promise<EngineWatch> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const runningIds = async (prefix: string) => {
    // States 1 and 2 are created and running.
    const { rows } = await client.query<{ id: string }>(
      `select workflow_id as id from current_executions where workflow_id like $1 || '%' and state in (1, 2)`,
      [prefix],
    );
    return rows.map(({ id }) => id);
  };
  const movement = async (prefix: string) => {
    const { rows } = await client.query<{ at: string }>(
      `select count(*) || ' ' || coalesce(sum(next_event_id), 0) as at from executions where workflow_id like $1 || '%'`,
      [prefix],
    );
    return rows[0]?.at ?? '';
  };
  return {
    running: async (prefix) => (await runningIds(prefix)).length,
    runningIds,
    untilQuiet: (prefix) => untilStill(() => movement(prefix)),
    close: () => client.end(),
  };
}

function watchLists(temporal: Temporal): EngineWatch {
  const list = async (prefix: string) => {
    const query = `WorkflowId STARTS_WITH "${prefix}" AND ExecutionStatus = "Running"`;
    const ids: string[] = [];
    for await (const { workflowId } of temporal.life.workflow.list({ query })) ids.push(workflowId);
    return ids;
  };
  return {
    running: async (prefix) => (await list(prefix)).length,
    runningIds: list,
    untilQuiet: (prefix) => untilStill(async () => String((await list(prefix)).length)),
    close: () => temporal.close(),
  };
}

async function untilStill(look: () => Promise<string>): Promise<void> {
  let [last, still] = ['', 0];
  while (still < stillLooks) {
    const now = await look();
    still = now === last ? still + 1 : 0;
    last = now;
    await sleep(lookEveryMs);
  }
}
