import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { legalDateOf } from '#libs/calendar';
import { exitCodes, ProcessProblem } from '#libs/config';
import { legalDate } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';
import { reads, type Queryable, aimDrill } from '#libs/persistence';

const dayMs = 24 * 3600 * 1000;
const lookMs = 200;
// The driver takes a second to notice a target, and a step some tenths: nothing for this long means that none runs.
const patienceMs = 30_000;

/** How an advance ended. */
export interface Advanced {
  readonly drillId: string;
  readonly outcome: 'arrived' | 'stuck' | 'no_worker';
  /** The drill's own clock. */
  readonly now: string;
  /** What stood in the way, for an operator. */
  readonly problem: string | null;
}

/**
 * Gives the drill (演练) a target so many days after its present one, and follows it until it rests there. The worker's
 * driver does the work; what it needs to know stands in the table, so this command may be interrupted.
 *
 * @param say called with the drill's clock whenever it has moved
 */
export async function advanceDrill(
  database: Queryable,
  drillId: string,
  days: number,
  say: (now: string) => void,
): Promise<Advanced> {
  const before = await look(database, drillId);
  requireWithinLegalDates(before, days);
  // A command that is repeated moves it again: whoever types it twice means it twice.
  const key = randomUUID();
  const hash = createHash('sha256').update(key).digest();
  await aimDrill(database, { drill: drillId, principal: 'maplebridge-cli', key, hash, wayMs: days * dayMs });
  let lastMove = Date.now();
  let lastOffset = before.offsetMs;
  for (;;) {
    const drill = await look(database, drillId);
    const { now, problem } = drill;
    if (problem !== null) return { drillId, outcome: 'stuck', now, problem };
    if (drill.targetOffsetMs === null) return { drillId, outcome: 'arrived', now, problem };
    if (drill.offsetMs !== lastOffset) {
      lastOffset = drill.offsetMs;
      lastMove = Date.now();
      say(now);
    }
    if (Date.now() - lastMove > patienceMs) return { drillId, outcome: 'no_worker', now, problem };
    await sleep(lookMs);
  }
}

/**
 * The calendar knows no day after the last legal date: a drill beyond it could count nothing.
 *
 * @throws ProcessProblem usage
 */
function requireWithinLegalDates({ now, offsetMs, targetOffsetMs }: reads.DrillRow, days: number): void {
  const aimMs = Date.parse(now) + (targetOffsetMs ?? offsetMs) - offsetMs + days * dayMs;
  const date = legalDateOf(as<Instant>(new Date(aimMs).toISOString()));
  if (legalDate.safeParse(date).success) return;
  throw new ProcessProblem(
    exitCodes.usage,
    `演练不能推进到 ${date}：最晚到 2100-12-31，请减少天数。`,
    `A drill cannot be moved to ${date}: 2100-12-31 is the last day, so ask for fewer days.`,
  );
}

async function look(database: Queryable, drillId: string): Promise<reads.DrillRow> {
  const drill = await reads.readDrill(database, drillId);
  if (drill === null) throw new Error(`the drill of the case is not there: ${drillId}`);
  return drill;
}
