/**
 * Measures the platform against its floor and its peers, everything in one run on one machine.
 *
 *   npm run bench -- [--quick] [--only accept,cost,size,idle,command,windows,deliveries,parts,people] [--json FILE] [--docs]
 *   npm run bench -- --only mediation   # takes half an hour, and is measured when it is asked for
 *   npm run bench -- --only plans       # takes some three hours, of which parking 200,000 cases is most; fewer: --plans 10000
 *   npm run bench -- --only visits      # 5,000 windows of revisits that open on one morning
 *   npm run bench -- --only quarter     # the end of a quarter over 5,000 findings
 *
 * Exit code 1 when something was lost or doubled, whatever the figures are; 0 otherwise, also where a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { watchOthers } from './cpu.js';
import { installDbos } from './dbos/peer.js';
import { keepInDocs } from './docs-page.js';
import { watchEngine } from './engine/watch.js';
import { describeMachine } from './machine.js';
import { measureAccept } from './parts/accept.js';
import { measureCost } from './parts/cost.js';
import { measureFanOut } from './parts/fan-out.js';
import { measureMediations } from './parts/mediation.js';
import { measureParked, type ParkedPart } from './parts/parked.js';
import { measurePeople } from './parts/people.js';
import { measurePlans } from './parts/plans.js';
import { openPetitions } from './parts/platform.js';
import { measureQuarter } from './parts/quarter.js';
import { measureVisits } from './parts/visits.js';
import { measureWaiting } from './parts/waiting.js';
import { measureWindows } from './parts/windows.js';
import { goalsOf, isSound, textOf, type BenchReport } from './report.js';
import { setStage, type Stage } from './stage.js';

const usual = ['accept', 'cost', 'size', 'idle', 'command', 'windows', 'deliveries', 'parts', 'people'] as const;
const parts = [...usual, 'mediation', 'plans', 'visits', 'quarter'] as const;
type Part = (typeof parts)[number];

interface Options {
  readonly only: ReadonlySet<Part>;
  readonly quick: boolean;
  /** How many plans beside as many petitions; left out: 100,000, with `quick` a hundredth. */
  readonly plans?: number;
  readonly json?: string;
  readonly docs: boolean;
}

function partsFrom(text: string): ReadonlySet<Part> {
  const chosen = text.split(',').map((name) => parts.find((part) => part === name.trim()));
  if (chosen.includes(undefined)) throw new InvalidArgumentError(`one or more of ${parts.join(', ')}`);
  return new Set(chosen as Part[]);
}

function wholeFrom(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a whole number from 1');
  return count;
}

async function measure(stage: Stage, options: Options): Promise<BenchReport> {
  const { only, quick } = options;
  const started = performance.now();
  const others = watchOthers();
  const machine = await describeMachine(stage);
  const accept = only.has('accept') ? await measureAccept(stage, quick) : null;
  const rest = await measureWithEngine(stage, options);
  const seconds = (performance.now() - started) / 1000;
  return { machine, isQuick: quick, accept, ...rest, seconds, othersShare: others() };
}

const withoutEngine = {
  temporal: null,
  fanOut: null,
  people: null,
  cost: null,
  parked: null,
  windows: null,
  waiting: null,
  mediation: null,
  plans: null,
  visits: null,
  quarter: null,
  check: null,
};

const parkedParts: readonly ParkedPart[] = ['size', 'idle', 'command'];

async function measureWithEngine(stage: Stage, { only, quick: isQuick, plans }: Options) {
  if ([...only].every((part) => part === 'accept')) return withoutEngine;
  const temporal = await stage.temporal();
  const watch = await watchEngine(temporal);
  stage.onEnd(() => watch.close());
  const petitions = await openPetitions(stage, watch);
  const cost = async () => (only.has('cost') ? await measureCost(stage, { watch, petitions, isQuick }) : null);
  const described = { ...withoutEngine, temporal: temporal.description };
  if (petitions === null) return { ...described, cost: await cost() };
  const given = { petitions, isQuick };
  const parked = new Set(parkedParts.filter((part) => only.has(part)));
  return {
    ...described,
    fanOut: only.has('parts') ? await measureFanOut(stage, given) : null,
    people: only.has('people') ? await measurePeople(stage, given) : null,
    cost: await cost(),
    parked: parked.size > 0 ? await measureParked(stage, { ...given, parts: parked }) : null,
    windows: only.has('windows') ? await measureWindows(stage, given) : null,
    waiting: only.has('deliveries') ? await measureWaiting(stage, { ...given, watch }) : null,
    ...(await measureKinds(stage, only, { ...given, watch, count: plans })),
    check: await petitions.check(),
  };
}

/** What is measured of one kind alone. */
async function measureKinds(stage: Stage, only: ReadonlySet<Part>, given: Parameters<typeof measurePlans>[1]) {
  return {
    mediation: only.has('mediation') ? await measureMediations(stage, given) : null,
    plans: only.has('plans') ? await measurePlans(stage, given) : null,
    visits: only.has('visits') ? await measureVisits(stage, given) : null,
    quarter: only.has('quarter') ? await measureQuarter(stage, given) : null,
  };
}

async function run(options: Options): Promise<void> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (options.only.has('cost')) installDbos(say);
  const stage = await setStage(process.env, say);
  const stop = () => {
    void stage.end().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const report = await measure(stage, options);
    process.stdout.write(textOf(report));
    const json = `${JSON.stringify({ ...report, goals: goalsOf(report), isSound: isSound(report) }, null, 2)}\n`;
    if (options.docs) keepInDocs(null, textOf(report));
    if (options.json === undefined) process.stdout.write(`\n${json}`);
    else writeFileSync(options.json, json);
    if (!isSound(report)) {
      say('something was lost, doubled or left without its course');
      process.exitCode = 1;
    }
  } finally {
    await stage.end();
  }
}

await new Command('bench')
  .description('Measures the platform against the SQL floor, stock Temporal and DBOS.')
  .option('--only <parts>', `some of ${parts.join(', ')}, with commas between`, partsFrom, new Set(usual))
  .option('--quick', 'small numbers, under three minutes: for finding faults', false)
  .option('--plans <count>', 'so many plans of visits beside as many petitions', wholeFrom)
  .option('--json <file>', 'write the JSON there and print the table alone')
  .option('--docs', 'put the table into docs/performance.md', false)
  .action((options: Options) => run(options))
  .parseAsync();
