import type { Environment } from '#libs/config';
import { longCase, madeUpCaseId } from '#libs/made-up';
import type { Queryable } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { withDatabase } from '../database.js';
import { withInstallation, type OpenInstallation } from '../open-installation.js';
import { settingOf } from './county-setting.js';
import { recordCounty, type Counts } from './record-county.js';

/** What is asked of the command. */
export interface DemoJob {
  readonly cases: number;
  readonly seed: string;
}

/** What stands there after it, and what it did. */
export interface DemoReport extends Counts {
  /** The day that the county is made up for. */
  readonly asOf: string;
  readonly seconds: number;
  /** Of all made-up petitions of the installation. */
  readonly petitions: { readonly all: number; readonly open: number; readonly late: number };
  /** The petition with 2,000 facts. */
  readonly longest: { readonly id: string; readonly number: string; readonly facts: number };
  readonly isInterrupted: boolean;
}

/** How a run is going, for a line of progress. */
export type OnProgress = (counts: Counts, seconds: number) => void;

// Below this the database's own habit of counting its rows is soon enough.
const worthCounting = 1_000;

/**
 * Fills a demonstration with a made-up county of so many petitions, through the door. Doing it again changes nothing; a
 * larger number goes on from there.
 *
 * @throws ProcessProblem refused: this is no demonstration
 * @throws DomainError unavailable: what was recorded stays
 */
export async function runDemo(
  job: DemoJob,
  context: CliContext,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: OnProgress },
): Promise<DemoReport> {
  const report = await withInstallation(context, (installation) => fill(installation, job, { signal, onProgress }), {
    hasMadeUpPast: true,
  });
  if (report.made >= worthCounting) await countRows(context.environment);
  return report;
}

async function fill(
  { docket, source: database, ...installation }: OpenInstallation,
  { cases, seed }: DemoJob,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: OnProgress },
): Promise<DemoReport> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1_000;
  const setting = await settingOf({ docket, source: database, ...installation }, seed);
  const onDone = (counts: Counts): void => onProgress(counts, seconds());
  const counts = await recordCounty(cases, { docket, database, setting, signal, onDone });
  const totals = { petitions: await petitionsOf(database), longest: await longestOf(database, seed) };
  return { ...counts, ...totals, asOf: setting.asOf, seconds: seconds(), isInterrupted: signal.aborted };
}

async function petitionsOf(database: Queryable): Promise<DemoReport['petitions']> {
  const [row] = await database.query<{ all: string; open: string; late: string }>(
    `select count(*) as all, count(*) filter (where ended_at is null) as open,
            (select count(distinct c.case_id) from clock c where c.breached_at is not null and c.rule like 'XF-%') as late
       from petition where source_format = 'made-up'`,
  );
  return { all: Number(row?.all ?? 0), open: Number(row?.open ?? 0), late: Number(row?.late ?? 0) };
}

async function longestOf(database: Queryable, seed: string): Promise<DemoReport['longest']> {
  const id = madeUpCaseId(seed, longCase);
  const [row] = await database.query<{ number: string; version: number }>(
    'select number, version from docket_case where id = $1',
    [id],
  );
  return { id, number: row?.number ?? '', facts: row?.version ?? 0 };
}

/** After so many rows at once the database plans better when it counts them now; the owner alone may ask it to. */
async function countRows(environment: Environment): Promise<void> {
  const url = environment.DATABASE_OWNER_URL ?? '';
  if (url === '') return;
  await withDatabase(url, 1, (owner) => owner.query('vacuum (analyze)'));
}
