import { legalDateOf } from '#libs/calendar';
import { as, type CaseId, type Instant } from '#libs/kernel';
import { withClient } from '../../infra/local/postgres-roles.js';
import { mediansOf, usageOf, usedBetween, type Usage } from '../cpu.js';
import { LoadLedger, type LedgerCheck } from '../ledger.js';
import { closedLoop, median, type LoadReport } from '../load.js';
import { People } from '../petitions.js';
import { adminUrl, openProduct, settle, urlOf, type Product, type Stage } from '../stage.js';
import { floorOf } from './floor.js';
import { startHttp } from './http.js';

/** Petitions accepted (receipt, clocks, facts committed) at the door, beside the same rows by hand-written SQL. */
export interface AcceptReport {
  readonly callers: number;
  readonly rounds: number;
  /** Rows that one petition leaves. */
  readonly rows: number;
  readonly door: LoadReport;
  readonly floor: LoadReport;
  /** CPU milliseconds of one petition, by process; medians. */
  readonly cpu: { readonly door: Usage; readonly floor: Usage };
  /** Median over the rounds of door rate by floor rate, and the rounds themselves. */
  readonly share: number;
  readonly shares: readonly number[];
  /** Over the real API, by a signed-in clerk; null where it is not built. */
  readonly http: LoadReport | null;
  readonly httpShare: number | null;
  readonly ledger: LedgerCheck;
}

const database = 'accept';
const floorDatabase = 'accept_floor';
// The floor reaches its best between 32 and 64 callers on two cores.
const callers = 32;

/** Door, floor and HTTP in turn, A B C A B C, so that a change of the machine's speed meets all. */
export async function measureAccept(stage: Stage, isQuick: boolean): Promise<AcceptReport> {
  const product = await openProduct(stage, database, callers);
  const ledger = new LoadLedger();
  const people = new People(product.opened, ledger, today);
  const sample = await people.registerAtBureau();
  const floor = await floorBeside(stage, sample);
  const http = await startHttp(stage, { product, ledger });
  try {
    const total = isQuick ? 1_500 : 5_000;
    const rounds = isQuick ? 3 : 5;
    stage.say(`accepting petitions: ${String(rounds)} rounds of ${String(total)} …`);
    await closedLoop(300, callers, () => people.registerAtBureau());
    await closedLoop(300, callers, floor.write);
    const sides = await rounded(stage, rounds, {
      door: () => closedLoop(total, callers, () => people.registerAtBureau()),
      floor: () => closedLoop(total, callers, floor.write),
      http: http === null ? null : () => closedLoop(Math.ceil(total / 4), callers, http.register),
    });
    return { ...reportOf(sides), callers, rounds, rows: floor.rows, ledger: await ledger.check(product.source) };
  } finally {
    await floor.end();
    await http?.stop();
    await dropBoth(stage, product);
  }
}

/** The legal date of now, as a clerk would write it. */
export function today(): string {
  return legalDateOf(as<Instant>(new Date().toISOString()));
}

async function floorBeside(stage: Stage, sample: CaseId) {
  // A copy has the same tables, indexes and settings; the door's own stays free of rows that it did not write.
  await withClient(stage.postgres.adminUrl, async (client) => {
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and state = 'idle'`,
    );
    await client.query(`create database ${floorDatabase} template ${database} strategy file_copy`);
  });
  return await floorOf(sample, urlOf(stage, database, 'owner'), adminUrl(stage, floorDatabase), callers);
}

type Side = () => Promise<LoadReport>;

async function rounded(stage: Stage, rounds: number, sides: { door: Side; floor: Side; http: Side | null }) {
  const [doors, floors, https]: [Measured[], Measured[], Measured[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    await settle(stage, database, floorDatabase);
    doors.push(await withCpu(stage, sides.door));
    floors.push(await withCpu(stage, sides.floor));
    if (sides.http !== null) https.push(await withCpu(stage, sides.http));
  }
  return { doors, floors, https };
}

interface Measured extends LoadReport {
  readonly cpu: Usage;
}

async function withCpu({ postgres }: Stage, side: Side): Promise<Measured> {
  const pids = { PostgreSQL: postgres.pid, client: null };
  const before = usageOf(pids);
  const load = await side();
  return { ...load, cpu: usedBetween(before, usageOf(pids), load.done) };
}

function reportOf({ doors, floors, https }: { doors: Measured[]; floors: Measured[]; https: Measured[] }) {
  const by = (sides: readonly LoadReport[]) =>
    sides.map((side, round) => side.perSecond / (floors[round]?.perSecond ?? Number.NaN));
  const shares = by(doors);
  return {
    door: middle(doors) as LoadReport,
    floor: middle(floors) as LoadReport,
    cpu: { door: medianUsage(doors), floor: medianUsage(floors) },
    share: median(shares),
    shares,
    http: middle(https),
    httpShare: https.length === 0 ? null : median(by(https)),
  };
}

function medianUsage(measured: readonly Measured[]): Usage {
  return mediansOf(measured.map(({ cpu }) => cpu));
}

function middle(reports: readonly LoadReport[]): LoadReport | null {
  const rate = median(reports.map((report) => report.perSecond));
  return reports.find((report) => report.perSecond === rate) ?? null;
}

/** What follows is measured without a hundred thousand rows of this part beside it. */
async function dropBoth(stage: Stage, { source }: Product): Promise<void> {
  await source.destroy();
  await withClient(stage.postgres.adminUrl, async (client) => {
    for (const name of [floorDatabase, database]) await client.query(`drop database if exists ${name} with (force)`);
  });
}
