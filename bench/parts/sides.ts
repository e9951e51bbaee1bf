import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import type { CaseId } from '#libs/kernel';
import { connectTemporal, type Temporal } from '#libs/temporal';
import { withClient } from '../../infra/local/postgres-roles.js';
import { startChild, type Child } from '../child.js';
import { namespaces } from '../engine/start-server.js';
import type { EngineWatch } from '../engine/watch.js';
import { closedLoop } from '../load.js';
import { peerTable, stockQueue, stockType, type PetitionLite } from '../stock/petition-lite.js';
import { adminUrl, urlOf, type Stage } from '../stage.js';
import type { Petitions } from './platform.js';

/** Petitions at once on their way, the same for all sides: enough to keep two cores busy. */
export const callers = 16;

/** One system that carries petitions from receipt to close. */
export interface Side {
  readonly name: string;
  /** Starts its own processes; what is shared runs already. Answers their ids by name. */
  start(): Promise<Readonly<Record<string, number | null>>>;
  /** Receives petitions until every clock is armed. */
  arm(count: number): Promise<readonly string[]>;
  /** Carries them through note and decision to the close, until nothing moves any more. */
  finish(ids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const text = '修路把水渠挖断了，秋天浇不上水，找了施工队几次都说不归他们管，请帮忙协调恢复。'.repeat(9);
const opinion = text.slice(0, 160);

/** Our own: door, relay, course. */
export function platformSide(petitions: Petitions): Side {
  const forEach = async (ids: readonly CaseId[], act: (id: CaseId) => Promise<unknown>) => {
    await withoutFailure(closedLoop(ids.length, callers, (n) => act(ids[n] as CaseId)));
    await petitions.untilQuiet();
  };
  return {
    name: 'platform',
    start: () => petitions.start(),
    arm: (count) => petitions.arm(count, callers),
    finish: async (ids) => {
      for (const act of ['accept', 'decide', 'close'] as const) {
        await forEach(ids as CaseId[], (id) => petitions.people[act](id));
      }
      await petitions.tellDeferred();
    },
    stop: () => petitions.stop(),
  };
}

/** Stock Temporal on the same server. */
export function stockSide(stage: Stage, watch: EngineWatch): Side {
  let [worker, temporal]: [Child | undefined, Temporal | undefined] = [undefined, undefined];
  const client = () => {
    if (temporal === undefined) throw new Error('not started');
    return new Client({ connection: temporal.connection, namespace: namespaces.namespace });
  };
  const signalAll = async (ids: readonly string[], signal: string, ...args: string[]) => {
    const { workflow } = client();
    const send = (n: number) => workflow.getHandle(ids[n] ?? '').signal(signal, ...args);
    await withoutFailure(closedLoop(ids.length, callers, send));
    await watch.untilQuiet('lite:');
  };
  return {
    name: 'stock Temporal',
    start: async () => {
      const { address } = await stage.temporal();
      temporal = await connectTemporal({ address, ...namespaces });
      await makePeerTable(stage);
      const environment = {
        ...stage.environment,
        BENCH_TEMPORAL: address,
        BENCH_NAMESPACE: namespaces.namespace,
        BENCH_DATABASE: urlOf(stage, 'peers', 'owner'),
      };
      worker = await startChild('stock', environment, join(stage.folder, 'stock.log'));
      return { worker: worker.pid, client: null };
    },
    arm: async (count) => {
      const { workflow } = client();
      const ids = Array.from({ length: count }, () => `lite:${randomUUID()}`);
      const start = (n: number) => {
        const input: PetitionLite = { id: ids[n] ?? '', text };
        return workflow.start(stockType, { workflowId: input.id, taskQueue: stockQueue, args: [input] });
      };
      await withoutFailure(closedLoop(count, callers, start));
      await watch.untilQuiet('lite:');
      return ids;
    },
    finish: async (ids) => {
      await signalAll(ids, 'note', opinion);
      await signalAll(ids, 'decision', opinion);
      await signalAll(ids, 'close');
      const left = await watch.running('lite:');
      if (left > 0) throw new Error(`${String(left)} stock workflows did not end`);
    },
    stop: async () => {
      await worker?.stop();
      await temporal?.close();
    },
  };
}

/** DBOS on the same PostgreSQL. */
export function dbosSide(stage: Stage): Side {
  let child: Child | undefined;
  const tell = async (what: string, ids: readonly string[], body: string) => {
    await child?.tell({ what, ids, text: body, callers });
  };
  return {
    name: 'DBOS',
    start: async () => {
      await makePeerTable(stage);
      const environment = {
        ...stage.environment,
        BENCH_DATABASE: urlOf(stage, 'peers', 'owner'),
        BENCH_DBOS: urlOf(stage, 'dbos', 'owner'),
      };
      child = await startChild('dbos', environment, join(stage.folder, 'dbos.log'));
      return { worker: child.pid, client: null };
    },
    arm: async (count) => {
      const ids = Array.from({ length: count }, () => `lite:${randomUUID()}`);
      await tell('arm', ids, text);
      return ids;
    },
    finish: async (ids) => {
      await tell('note', ids, opinion);
      await tell('decision', ids, opinion);
      await tell('close', ids, '');
    },
    stop: async () => child?.stop(),
  };
}

async function makePeerTable(stage: Stage): Promise<void> {
  await withClient(urlOf(stage, 'peers', 'owner'), (client) => client.query(peerTable));
}

/** WAL bytes and commits of the whole PostgreSQL so far. */
export async function databaseWork(stage: Stage): Promise<{ walBytes: number; commits: number }> {
  return await withClient(adminUrl(stage, 'postgres'), async (client) => {
    const { rows } = await client.query<{ wal: string; commits: string }>(
      `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as wal,
              (select sum(xact_commit) from pg_stat_database) as commits`,
    );
    return { walBytes: Number(rows[0]?.wal ?? 0), commits: Number(rows[0]?.commits ?? 0) };
  });
}

async function withoutFailure(load: ReturnType<typeof closedLoop>): Promise<void> {
  const { failed, firstProblem } = await load;
  if (failed > 0) throw new Error(`${String(failed)} requests of the load failed: ${firstProblem ?? 'unknown'}`);
}
