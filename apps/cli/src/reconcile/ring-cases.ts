import { setTimeout as sleep } from 'node:timers/promises';

import { isDomainError, type CaseId } from '#libs/kernel';
import { outboxChannel, outboxState, Repairs, type Queryable } from '#libs/persistence';
import { asTemporalFailure, type Temporal } from '#libs/temporal';

import { ringMissing } from './ring-missing.js';

// A page is one transaction: large enough for ten thousand cases in a second, small enough to be no burden.
const pageCases = 1_000;
const lookMs = 200;
// The relay rings dozens of courses in this time: an outbox that has not shrunk means that none runs.
const patienceMs = 30_000;

/** What a reconciliation did. */
export interface Reconciled {
  readonly pastMoments: number;
  /** Open cases whose course was not running; null where the engine was not asked, since all are rung, or did not answer. */
  readonly coursesMissing: number | null;
  readonly rung: number;
  /** Rings that still wait: none, or the worker is not running. */
  readonly waiting: number;
}

/**
 * Rings (核对) the cases whose moment is past and that nothing acted on, and those whose course is not running; or, after the
 * engine was lost, all open ones. Ringing a course that is well changes nothing.
 *
 * @param temporal asked about each open case
 * @param isAll every open case, drills too, and the engine is not asked
 * @param say called with the number of rings that wait, while it goes down
 */
export async function ringCases(
  { database, temporal }: { readonly database: Queryable; readonly temporal: Temporal },
  isAll: boolean,
  say: (waiting: number) => void,
): Promise<Reconciled> {
  const repairs = new Repairs(database);
  const pastMoments = await repairs.ringPastMoments(pageCases);
  const coursesMissing = isAll ? null : await askedOfEngine(() => ringMissing(repairs, temporal));
  let rung = 0;
  if (isAll) {
    for (const isDrill of [false, true]) rung += await ringAll(repairs, isDrill);
  }
  await database.query(`select pg_notify($1, '')`, [outboxChannel]);
  return { pastMoments, coursesMissing, rung, waiting: await untilEmpty(database, say) };
}

/** Null where the engine is away: then the rings of what is past wait all the same. */
async function askedOfEngine<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const failure = asTemporalFailure(error);
    if (isDomainError(failure) && failure.code === 'temporal.unavailable') return null;
    throw error;
  }
}

async function ringAll(repairs: Repairs, isDrill: boolean): Promise<number> {
  let rung = 0;
  let after: CaseId | null = null;
  do {
    const page: CaseId[] = await repairs.ringOpen(after, pageCases, isDrill);
    rung += page.length;
    after = page.length < pageCases ? null : (page.at(-1) ?? null);
  } while (after !== null);
  return rung;
}

async function untilEmpty(database: Queryable, say: (waiting: number) => void): Promise<number> {
  let least = Infinity;
  let lastMove = Date.now();
  for (;;) {
    const { rows } = await outboxState(database);
    if (rows === 0) return 0;
    if (rows < least) {
      least = rows;
      lastMove = Date.now();
      say(rows);
    }
    if (Date.now() - lastMove > patienceMs) return rows;
    await sleep(lookMs);
  }
}
