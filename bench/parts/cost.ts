import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineWatch } from '../engine/watch.js';
import { mediansOf, totalOf, usageOf, usedBetween, type Usage } from '../cpu.js';
import { median } from '../load.js';
import { settle, type Stage } from '../stage.js';
import type { Petitions } from './platform.js';
import { databaseWork, dbosSide, platformSide, stockSide, type Side } from './sides.js';

/** CPU milliseconds of one petition on one system, by process; medians over the rounds. */
export interface SideCost {
  readonly name: string;
  readonly arm: Usage;
  readonly finish: Usage;
  /** Arm and finish over all processes: the median, and each round. */
  readonly totalMs: number;
  readonly totals: readonly number[];
  readonly armedPerSecond: number;
  readonly walKb: number;
  readonly commits: number;
}

export interface CostReport {
  readonly petitions: number;
  readonly rounds: number;
  readonly sides: readonly SideCost[];
  /** Median over the rounds of the platform's total by stock Temporal's. */
  readonly ratioToStock: number | null;
}

interface Round {
  readonly arm: Usage;
  readonly finish: Usage;
  readonly total: number;
  readonly armedPerSecond: number;
  readonly walKb: number;
  readonly commits: number;
}

// A worker that has just started compiles its code and fills its caches: that belongs to no petition.
const warmUp = 40;

/** All systems in turn, A B C A B C, each with its own worker, on one PostgreSQL and one Temporal server. */
export async function measureCost(
  stage: Stage,
  given: { watch: EngineWatch; petitions: Petitions | null; isQuick: boolean },
): Promise<CostReport> {
  const { watch, petitions, isQuick } = given;
  // As many as each worker keeps in memory: what it has to replay would be measured with them.
  const [count, rounds] = [100, isQuick ? 1 : 7];
  const sides = [...(petitions === null ? [] : [platformSide(petitions)]), stockSide(stage, watch), dbosSide(stage)];
  const measured = new Map<string, Round[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) {
      stage.say(`CPU of ${String(count)} petitions on ${side.name}, round ${String(round + 1)} of ${String(rounds)} …`);
      measured.get(side.name)?.push(await oneRound(stage, side, count));
    }
  }
  const costs = [...measured].map(([name, all]) => costOf(name, all));
  return { petitions: count, rounds, sides: costs, ratioToStock: ratioOf(costs) };
}

async function oneRound(stage: Stage, side: Side, count: number): Promise<Round> {
  const { pid } = await stage.temporal();
  const own = await side.start();
  try {
    await side.finish(await side.arm(warmUp));
    await settle(stage, 'maplebridge', 'peers', 'temporal', 'dbos');
    await sleep(1_000);
    const isTemporal = side.name !== 'DBOS';
    const pids = { PostgreSQL: stage.postgres.pid, ...(isTemporal ? { Temporal: pid } : {}), ...own };
    const [before, workBefore, startedAt] = [usageOf(pids), await databaseWork(stage), performance.now()];
    const ids = await side.arm(count);
    const [armed, armedAt] = [usageOf(pids), performance.now()];
    await side.finish(ids);
    const [finished, work] = [usageOf(pids), await databaseWork(stage)];
    return {
      arm: usedBetween(before, armed, count),
      finish: usedBetween(armed, finished, count),
      total: totalOf(usedBetween(before, finished, count)),
      armedPerSecond: (count * 1000) / (armedAt - startedAt),
      walKb: (work.walBytes - workBefore.walBytes) / count / 1000,
      commits: (work.commits - workBefore.commits) / count,
    };
  } finally {
    await side.stop();
  }
}

function costOf(name: string, rounds: readonly Round[]): SideCost {
  const totals = rounds.map(({ total }) => total);
  return {
    name,
    arm: mediansOf(rounds.map(({ arm }) => arm)),
    finish: mediansOf(rounds.map(({ finish }) => finish)),
    totalMs: median(totals),
    totals,
    armedPerSecond: median(rounds.map(({ armedPerSecond }) => armedPerSecond)),
    walKb: median(rounds.map(({ walKb }) => walKb)),
    commits: median(rounds.map(({ commits }) => commits)),
  };
}

function ratioOf(costs: readonly SideCost[]): number | null {
  const [ours, stock] = ['platform', 'stock Temporal'].map((name) => costs.find((cost) => cost.name === name));
  if (ours === undefined || stock === undefined) return null;
  return median(ours.totals.map((total, round) => total / (stock.totals[round] ?? Number.NaN)));
}
