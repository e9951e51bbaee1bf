/**
 * Measures the console over a county of many petitions, which is made by `maplebridge demo` when it is not there yet.
 *
 *   npm run measure -- --cases 100000 --state FOLDER [--only api,browser,flood] [--json FILE] [--docs]
 *
 * A missed goal is said in the table and is no failure, unless `--bounds` says how far it may be missed.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { watchOthers } from '../cpu.js';
import { keepInDocs } from '../docs-page.js';
import { measureApi } from './api-figures.js';
import { measureBrowser } from './browser-figures.js';
import { KeptStack } from './kept-stack.js';
import { measureFlood } from './flood-figures.js';
import { goalsOf, textOf, type ConsoleReport } from './report.js';

const parts = ['api', 'browser', 'flood'] as const;
type Part = (typeof parts)[number];
// The flood is measured where it is asked for: it says nothing of an ordinary day.
const usually: readonly Part[] = ['api', 'browser'];

interface Options {
  readonly cases: number;
  readonly state?: string;
  readonly makeOnly: boolean;
  readonly requests: number;
  readonly rounds: number;
  readonly only: ReadonlySet<Part>;
  readonly json?: string;
  readonly docs: boolean;
  readonly bounds?: number;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('a whole number above 0');
}

function partsFrom(text: string): ReadonlySet<Part> {
  const chosen = text.split(',').map((name) => parts.find((part) => part === name.trim()));
  if (chosen.includes(undefined)) throw new InvalidArgumentError(`one or more of ${parts.join(', ')}`);
  return new Set(chosen as Part[]);
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The county, filled up to the number that is wanted. */
async function fill(stack: KeptStack, cases: number): Promise<void> {
  await stack.openDatabase(true);
  await stack.command('demo', '--cases', String(cases));
  await stack.stop();
}

async function measure(stack: KeptStack, { cases, requests, rounds, only }: Options): Promise<ConsoleReport> {
  await stack.openDatabase(false);
  await stack.startRest();
  await stack.settled();
  const others = watchOthers();
  const api = only.has('api') ? await measureApi(stack, requests, say) : null;
  const browser = only.has('browser') ? await measureBrowser(stack, rounds, say) : null;
  const flood = only.has('flood') ? await measureFlood(stack, requests, say) : null;
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    cases,
    othersShare: others(),
    api,
    browser,
    flood,
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}

async function run(options: Options): Promise<void> {
  const folder = options.state ?? temporaryFolder();
  const stack = new KeptStack(folder, process.env, say);
  const stop = (): void => {
    void stack.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await fill(stack, options.cases);
    if (options.makeOnly) return;
    const report = await measure(stack, options);
    const text = textOf(report);
    process.stdout.write(text);
    if (options.docs) keepInDocs('console', text);
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify({ ...report, goals: goalsOf(report) }, null, 2)}\n`);
    }
    for (const reason of tooFar(report, options.bounds)) {
      say(`FAILED: ${reason}`);
      process.exitCode = 1;
    }
  } finally {
    await stack.stop();
    if (options.state === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-measure-'));
  // As root, PostgreSQL runs as another user, who has to pass through.
  chmodSync(folder, 0o755);
  return folder;
}

/** Goals that are missed by more than so many times; what was not answered is always too far. */
function tooFar(report: ConsoleReport, bounds: number | undefined): string[] {
  if (bounds === undefined) return [];
  return goalsOf(report)
    .filter(({ overBy }) => overBy > bounds)
    .map(
      ({ name, measured, wanted }) => `${name}: ${measured}, wanted ${wanted}, at most ${String(bounds)} times that`,
    );
}

await new Command('measure')
  .description('Measures the console over a county of many petitions.')
  .requiredOption('--cases <n>', 'how many petitions the county has', wholeNumber)
  .option('--state <folder>', 'where the county is kept, made there when it is not; a temporary folder without it')
  .option('--make-only', 'make the county and measure nothing', false)
  .option('--requests <n>', 'of each question in each way', wholeNumber, 200)
  .option('--rounds <n>', 'of each opening in the browser', wholeNumber, 7)
  .option('--only <parts>', `some of ${parts.join(', ')}, with a comma between`, partsFrom, new Set(usually))
  .option('--bounds <times>', 'fail when a goal is missed by more than so many times', wholeNumber)
  .option('--json <file>', 'write everything there as JSON')
  .option('--docs', 'put the table into docs/performance.md', false)
  .action((options: Options) => run(options))
  .parseAsync();
