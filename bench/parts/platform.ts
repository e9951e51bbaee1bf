import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerReport } from '#libs/docket';
import { verifyLedger } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { loadOfficeTree, Repairs, saveOffices } from '#libs/persistence';
import { startApplication } from '../../infra/local/applications.js';
import { programFile } from '../../infra/local/places.js';
import type { Service } from '../../infra/local/service.js';
import { namespaces } from '../engine/start-server.js';
import type { EngineWatch } from '../engine/watch.js';
import { LoadLedger, type LedgerCheck } from '../ledger.js';
import { closedLoop } from '../load.js';
import { People } from '../petitions.js';
import { openProduct, partFolder, productEnvironment, type Product, type Stage } from '../stage.js';
import { today } from './accept.js';

/** The whole platform with its real worker, and the people of the bench at its door. */
export interface Petitions {
  readonly people: People;
  readonly product: Product;
  readonly ledger: LoadLedger;
  start(): Promise<Readonly<Record<string, number | null>>>;
  /** Registers petitions and returns when each has its course and its timer. */
  arm(count: number, callers: number): Promise<readonly string[]>;
  /** Returns when the outbox is empty and no course moves. */
  untilQuiet(): Promise<void>;
  /** Brings the rings that were put off, as if their time had come: without it a figure would leave them out. */
  tellDeferred(): Promise<void>;
  check(): Promise<PlatformCheck>;
  /** Ends the worker by SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** What holds at the end, whatever the figures are. */
export interface PlatformCheck {
  readonly book: LedgerCheck;
  /** Open cases without a running course, and courses of no open case. */
  readonly withoutCourse: number;
  readonly withoutCase: number;
  /** The platform's own check of its chained record. */
  readonly record: Pick<LedgerReport, 'cases' | 'facts'> & { readonly findings: number };
}

/**
 * The peers decide in one act, and so does the organ of the bench: its head approves no opinions, which is data of an
 * office. With approval a petition would take one act more than what it is compared with.
 */
async function issuesAlone(source: Product['source']): Promise<void> {
  const { all: offices } = await loadOfficeTree(source);
  await saveOffices(
    source,
    offices.map((office) => (office.id === 'dept-transport' ? { ...office, approvesOpinions: false } : office)),
  );
}

const database = 'maplebridge';
const outboxLookMs = 100;
const prefix = 'petition:';

/** @returns null, said aloud, where the worker is not built */
export async function openPetitions(stage: Stage, watch: EngineWatch): Promise<Petitions | null> {
  if (!existsSync(programFile('worker'))) {
    stage.say('NOTE: the worker is not built; nothing is measured of courses.');
    return null;
  }
  const product = await openProduct(stage, database, 32);
  const { source, opened } = product;
  await issuesAlone(source);
  const ledger = new LoadLedger();
  const people = new People(opened, ledger, today);
  const worker = workerOf(stage);
  const untilQuiet = async () => {
    const waiting = async () => (await source.query<unknown[]>('select 1 from outbox limit 1')).length > 0;
    while (await waiting()) await sleep(outboxLookMs);
    await watch.untilQuiet(prefix);
  };
  const coursesAndCases = async () => {
    const courses = new Set(await watch.runningIds(prefix));
    const open = await source.query<{ id: string }[]>(
      `select kind || ':' || id as id from docket_case where is_open and kind = 'petition'`,
    );
    return { courses, open: open.map(({ id }) => id) };
  };
  return {
    people,
    product,
    ledger,
    untilQuiet,
    tellDeferred: async () => {
      await ringDeferred(source);
      await untilQuiet();
    },
    start: async () => ({ worker: await worker.start(), client: null }),
    arm: async (count, callers) => {
      const ids: string[] = [];
      const load = await closedLoop(count, callers, async () => ids.push(await people.register()));
      if (load.failed > 0) throw new Error(`registering failed: ${load.firstProblem ?? 'unknown'}`);
      await untilQuiet();
      const { courses, open } = await coursesAndCases();
      const unarmed = open.filter((id) => !courses.has(id)).length;
      if (unarmed > 0) throw new Error(`${String(unarmed)} petitions have no course`);
      return ids;
    },
    check: async () => {
      await untilQuiet();
      const { courses, open } = await coursesAndCases();
      const withoutCourse = open.filter((id) => !courses.delete(id)).length;
      const { cases, facts, findings } = await verifyLedger(source, opened);
      const record = { cases, facts, findings: findings.length };
      return { book: await ledger.check(source), withoutCourse, withoutCase: courses.size, record };
    },
    kill: worker.kill,
    stop: worker.stop,
  };
}

async function ringDeferred(source: Product['source']): Promise<void> {
  const [rows] = await source.query<[{ id: CaseId }[], number]>('delete from deferred_ring returning case_id as id');
  await new Repairs(source).ring(
    rows.map(({ id }) => id),
    'asked',
  );
}

/** The worker, which can end and be started again. */
function workerOf(stage: Stage) {
  let running: Service | undefined;
  return {
    start: async (): Promise<number> => (running ??= await startWorker(stage)).pid,
    kill: async (): Promise<void> => {
      if (running === undefined) return;
      process.kill(running.pid, 'SIGKILL');
      await running.exited;
      running = undefined;
    },
    stop: async (): Promise<void> => {
      await running?.stop();
      running = undefined;
    },
  };
}

async function startWorker(stage: Stage): Promise<Service> {
  const { address } = await stage.temporal();
  const worker = await startApplication('worker', partFolder(stage, 'worker'), {
    ...productEnvironment(stage, database),
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespaces.namespace,
    TEMPORAL_DRILL_NAMESPACE: namespaces.drillNamespace,
  });
  stage.onEnd(() => worker.stop());
  return worker;
}
