import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId } from '#libs/kernel';
import { withClient } from '../../infra/local/postgres-roles.js';
import { residentMbOf, totalOf, usageOf, usedBetween, type Usage } from '../cpu.js';
import { closedLoop, openLoop, type LoadReport } from '../load.js';
import { adminUrl, settle, type Stage } from '../stage.js';
import { startHttp } from './http.js';
import type { Petitions } from './platform.js';
import { callers } from './sides.js';

/** Parts that need parked petitions. */
export type ParkedPart = 'size' | 'idle' | 'command';

/** Per cent of one core, by process, and resident memory in MB. */
export interface IdleReport {
  readonly seconds: number;
  readonly none: Usage;
  readonly parked: Usage;
  readonly ratio: number;
  readonly memoryNone: Usage;
  readonly memoryParked: Usage;
}

/** Bytes of one open case more, by database, and of the tables and indexes that take most of it. */
export interface SizeReport {
  readonly from: number;
  readonly to: number;
  readonly bytes: Readonly<Record<string, number>>;
  readonly largest: readonly { readonly relation: string; readonly bytes: number }[];
  readonly total: number;
}

export interface CommandReport {
  readonly open: number;
  /** Commands a second that the whole platform carries, from the door until their courses are told. */
  readonly sustainedPerSecond: number;
  /** How many a second were sent, and how long each took, counted from when it was planned. */
  readonly offeredPerSecond: number;
  readonly load: LoadReport;
  /** Three times as many as the courses can follow, for a while: people are answered all the same. */
  readonly burst: LoadReport;
}

export interface ParkedReport {
  readonly parked: number;
  readonly armSeconds: number;
  readonly idle: IdleReport | null;
  readonly size: SizeReport | null;
  readonly command: CommandReport | null;
}

const databases = ['maplebridge', 'temporal', 'temporal_visibility'];
// At full load: what is offered is this part of what can be carried.
const offeredShare = 0.7;
// Whole minutes: the reconciler passes once in each.
export const restSeconds = 60;
export const quickRestSeconds = 20;
// A sixth of the time that is watched passes before it is: what the load left behind is done by then.
const calmMsPerSecond = 1000 / 6;
const burstTimes = 3;
const sampleCommands = { quick: 200, full: 600 } as const;

interface Given {
  readonly petitions: Petitions;
  readonly isQuick: boolean;
  readonly parts: ReadonlySet<ParkedPart>;
}

/** Parks petitions in two halves and looks at the platform before, between and after. */
export async function measureParked(stage: Stage, given: Given): Promise<ParkedReport> {
  const { petitions, parts } = given;
  const look = await openLook(stage, petitions);
  try {
    // A few there and back, so that every process has done all of its work once.
    for (const id of await petitions.arm(20, callers)) await petitions.people.accept(id as CaseId);
    await petitions.untilQuiet();
    const parking = await parkBetweenLooks(stage, given, look);
    const command = parts.has('command') ? await commands(stage, given, parking.ids) : null;
    const { ids, ...report } = parking;
    return { parked: ids.length, ...report, command };
  } finally {
    await look.close();
    await petitions.stop();
  }
}

async function parkBetweenLooks(stage: Stage, { petitions, isQuick, parts }: Given, look: Look) {
  const parked = isQuick ? 1_000 : 10_000;
  const seconds = isQuick ? quickRestSeconds : restSeconds;
  const rest = async () => (parts.has('idle') ? await idleFor(stage, look, seconds) : null);
  const size = async () => (parts.has('size') ? await sizes(stage) : null);
  const none = await rest();
  stage.say(`parking ${String(parked)} petitions …`);
  const started = performance.now();
  const first = await petitions.arm(parked / 2, callers);
  const half = await size();
  const second = await petitions.arm(parked / 2, callers);
  const armSeconds = (performance.now() - started) / 1000;
  const whole = await size();
  const full = await rest();
  return {
    ids: [...first, ...second] as CaseId[],
    armSeconds,
    idle: none === null || full === null ? null : idleReport(seconds, none, full),
    size: half === null || whole === null ? null : sizeReport(parked, half, whole),
  };
}

export interface Look {
  readonly pids: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

/** The processes whose rest is watched; the API rests beside them, where it is built. */
export async function openLook(stage: Stage, petitions: Petitions): Promise<Look> {
  const { pid, address } = await stage.temporal();
  const { worker } = await petitions.start();
  const api = await startHttp(stage, {
    product: petitions.product,
    ledger: petitions.ledger,
    temporalAddress: address,
  });
  const pids: Record<string, number> = {
    PostgreSQL: stage.postgres.pid,
    Temporal: pid,
    worker: worker ?? 0,
    ...(api === null ? {} : { API: api.pid }),
  };
  return {
    pids,
    close: async () => {
      await api?.stop();
    },
  };
}

export interface Rest {
  readonly usage: Usage;
  readonly memory: Usage;
}

export async function idleFor(stage: Stage, look: Look, seconds: number): Promise<Rest> {
  await settle(stage, ...databases);
  await sleep(seconds * calmMsPerSecond);
  stage.say(`idle for ${String(seconds)} s …`);
  const before = usageOf(look.pids);
  await sleep(seconds * 1000);
  const used = usedBetween(before, usageOf(look.pids), seconds * 10);
  stage.say(`idle: ${totalOf(used).toFixed(2)} % of a core`);
  const memory = Object.entries(look.pids).map(([name, pid]) => [name, residentMbOf(pid)] as const);
  return { usage: used, memory: Object.fromEntries(memory) };
}

export function idleReport(seconds: number, none: Rest, parked: Rest): IdleReport {
  return {
    seconds,
    none: none.usage,
    parked: parked.usage,
    ratio: totalOf(parked.usage) / totalOf(none.usage),
    memoryNone: none.memory,
    memoryParked: parked.memory,
  };
}

interface Sized {
  readonly database: string;
  /** A table with what it keeps beside itself, or an index. */
  readonly relation: string;
  readonly bytes: number;
}

async function sizes(stage: Stage): Promise<readonly Sized[]> {
  const { databases: ofTemporal } = await stage.temporal();
  const names = ofTemporal === undefined ? ['maplebridge'] : databases;
  await settle(stage, ...names);
  const found: Sized[] = [];
  for (const database of names) {
    const rows = await withClient(adminUrl(stage, database), async (client) => {
      const { rows } = await client.query<{ relation: string; bytes: string }>(
        `select c.relname as relation, case c.relkind when 'i' then pg_relation_size(c.oid) else pg_table_size(c.oid) end as bytes
         from pg_class c where c.relkind in ('r', 'S', 'i') and c.relnamespace = 'public'::regnamespace`,
      );
      return rows;
    });
    found.push(...rows.map(({ relation, bytes }) => ({ database, relation, bytes: Number(bytes) })));
  }
  return found;
}

const mostShown = 12;

function sizeReport(parked: number, half: readonly Sized[], whole: readonly Sized[]): SizeReport {
  const more = parked / 2;
  const grown = whole.map(({ database, relation, bytes }) => {
    const before = half.find((one) => one.database === database && one.relation === relation)?.bytes ?? 0;
    return { database, relation: `${database}.${relation}`, bytes: (bytes - before) / more };
  });
  const bytes: Record<string, number> = {};
  for (const one of grown) bytes[one.database] = (bytes[one.database] ?? 0) + one.bytes;
  const largest = grown.sort((a, b) => b.bytes - a.bytes).slice(0, mostShown);
  const total = grown.reduce((sum, one) => sum + one.bytes, 0);
  return { from: more, to: parked, bytes, largest: largest.map(({ relation, bytes }) => ({ relation, bytes })), total };
}

/** First what the platform carries, doorbells and courses included, then 70 % of it as an open loop. */
async function commands(stage: Stage, { petitions, isQuick }: Given, ids: readonly CaseId[]): Promise<CommandReport> {
  const sample = sampleCommands[isQuick ? 'quick' : 'full'];
  stage.say('commands on parked petitions: the sustained rate, then 70 % of it …');
  const started = performance.now();
  await closedLoop(sample, callers, (n) => petitions.people.accept(ids[n] as CaseId));
  await petitions.tellDeferred();
  const sustainedPerSecond = (sample * 1000) / (performance.now() - started);
  const offeredPerSecond = sustainedPerSecond * offeredShare;
  const left = ids.slice(sample);
  const offer = async (perSecond: number, seconds: number) => {
    const some = left.splice(0, Math.min(left.length, Math.round(perSecond * seconds)));
    const load = await openLoop(perSecond, some.length / perSecond, (n) => petitions.people.accept(some[n] as CaseId));
    await petitions.untilQuiet();
    return load;
  };
  const load = await offer(offeredPerSecond, isQuick ? 10 : 30);
  const burst = await offer(sustainedPerSecond * burstTimes, isQuick ? 5 : 10);
  return { open: ids.length, sustainedPerSecond, offeredPerSecond, load, burst };
}
