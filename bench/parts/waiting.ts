import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId } from '#libs/kernel';
import type { EngineWatch } from '../engine/watch.js';
import { closedLoop } from '../load.js';
import type { Stage } from '../stage.js';
import { idleFor, idleReport, openLook, quickRestSeconds, restSeconds, type IdleReport, type Rest } from './parked.js';
import type { Petitions } from './platform.js';
import { callers } from './sides.js';

/** What deliveries cost that wait for their next attempt: each course rests on one timer, with nothing pending. */
export interface WaitingReport {
  readonly deliveries: number;
  /** Petitions whose papers they are. */
  readonly petitions: number;
  readonly seconds: number;
  readonly idle: IdleReport;
}

interface Given {
  readonly petitions: Petitions;
  readonly watch: EngineWatch;
  readonly isQuick: boolean;
}

// As many papers as a petition sees in its whole life, and a few more: they are told of one after the other.
const ofOnePetition = 50;
const lookMs = 500;
const prefix = 'delivery:';

/** Puts papers on their way whose first attempt fails, and looks at the rest before any and while all wait for the second. */
export async function measureWaiting(stage: Stage, { petitions, watch, isQuick }: Given): Promise<WaitingReport> {
  const deliveries = isQuick ? 1_000 : 10_000;
  const seconds = isQuick ? quickRestSeconds : restSeconds;
  const rest = async (): Promise<Rest> => {
    // The worker is another process each time.
    const look = await openLook(stage, petitions);
    try {
      await untilAnnounced(petitions, watch);
      return await idleFor(stage, look, seconds);
    } finally {
      await look.close();
      await petitions.stop();
    }
  };
  await petitions.start();
  const parents = await petitions.arm(deliveries / ofOnePetition, callers);
  await petitions.stop();
  const none = await rest();
  stage.say(`${String(deliveries)} papers whose first attempt fails …`);
  const started = performance.now();
  const load = await closedLoop(deliveries, callers, (n) =>
    petitions.people.sendInVain(parents[n % parents.length] as CaseId, n),
  );
  if (load.failed > 0) throw new Error(`a paper was not put on its way: ${load.firstProblem ?? 'unknown'}`);
  const waiting = await rest();
  const left = await waitingNow(petitions);
  if (left !== deliveries)
    throw new Error(`${String(left)} of ${String(deliveries)} deliveries wait: nothing was measured`);
  const idle = idleReport(seconds, none, waiting);
  return { deliveries, petitions: parents.length, seconds: (performance.now() - started) / 1000, idle };
}

/** Until each has its course, which has told its petition and rests. */
async function untilAnnounced(petitions: Petitions, watch: EngineWatch): Promise<void> {
  const { source } = petitions.product;
  const unknown = async () => {
    const [row] = await source.query<{ n: number }[]>(
      `select count(*)::int as n from docket_case where kind = 'delivery' and is_open
        and standing::json->'announcement' is not null and json_typeof(standing::json->'announcement') <> 'null'`,
    );
    return row?.n ?? 0;
  };
  while ((await unknown()) > 0) await sleep(lookMs);
  await petitions.untilQuiet();
  await watch.untilQuiet(prefix);
}

/** Those that wait for an attempt whose time has not come. */
async function waitingNow({ product: { source } }: Petitions): Promise<number> {
  const [row] = await source.query<{ n: number }[]>(
    `select count(*)::int as n from docket_case where kind = 'delivery' and is_open
      and (standing::json->'detail'->'send'->>'notBefore')::timestamptz > clock_timestamp()
      and standing::json->'detail'->'send'->>'attempt' = '2'`,
  );
  return row?.n ?? 0;
}
