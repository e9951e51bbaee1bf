import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId } from '#libs/kernel';
import { RingRank } from '#libs/persistence';
import { connectTemporal, type Temporal } from '#libs/temporal';
import { courseId } from '#workflows/course/course.messages.js';
import { namespaces } from '../engine/start-server.js';
import { closedLoop, openLoop } from '../load.js';
import { RingWatch, type RingTimes } from '../ring-watch.js';
import type { Stage } from '../stage.js';
import type { Petitions } from './platform.js';

/** Rings of people's acts while something else waits. */
export interface PeopleRings extends RingTimes {
  /** How many cases of others there were, how many of them were through at the end, and how long that took. */
  readonly others: number;
  readonly through: number;
  readonly seconds: number;
}

export interface PeopleReport {
  readonly perSecond: number;
  /** Nothing else to do. */
  readonly calm: PeopleRings;
  /** Imported cases waited for their courses. */
  readonly imported: PeopleRings;
  /** Moments of all of them came due at one instant. */
  readonly due: PeopleRings;
}

interface Given {
  readonly petitions: Petitions;
  readonly isQuick: boolean;
}

// A county's busiest minute, and a fraction of what the courses can follow.
export const perSecond = 4;
const known = 100;
const dayMs = 24 * 3600 * 1000;
const lookMs = 200;
// Slower than a slow machine arms them, beside people: the moments must not come before the last course rests.
export const armedPerSecond = 20;
export const slackMs = 15_000;
// Some 1,200 acts; what has not come to its end by then is not waited for: the figures say how far it was.
const longestSeconds = 300;

/**
 * How long the course of a person's act takes to hear of it, from the commit: alone, behind many imported cases, and behind
 * as many moments that came due at once. Half of the acts begin a case, half decide one.
 */
export async function measurePeople(stage: Stage, given: Given): Promise<PeopleReport> {
  const { address } = await stage.temporal();
  const temporal = await connectTemporal({ address, ...namespaces });
  try {
    return await measure(stage, given, temporal);
  } finally {
    await temporal.close();
  }
}

async function measure(stage: Stage, { petitions, isQuick }: Given, temporal: Temporal): Promise<PeopleReport> {
  const others = isQuick ? 1_000 : 10_000;
  const acts = new Acts(petitions, temporal);
  await petitions.start();
  await acts.prepare();
  stage.say('people alone …');
  const calm = await acts.during(0, secondsLeft(isQuick ? 10 : 30));
  await petitions.untilQuiet();
  await petitions.stop();
  stage.say(`importing ${String(others)} petitions, which wait for their courses …`);
  await importPast(petitions, others);
  const dueAt = new Date(Date.now() + (others / armedPerSecond) * 1000 + slackMs);
  await dueAtOnce(petitions, dueAt);
  await petitions.start();
  stage.say('people behind the import …');
  const imported = await acts.during(others, () => waitingOf(petitions));
  // What follows takes a slow machine a quarter of an hour.
  stage.say(`behind the import: ${shortly(imported)}`);
  await petitions.untilQuiet();
  if (Date.now() > dueAt.getTime()) throw new Error('the moments came due before the last course rested');
  stage.say(`waiting for ${dueAt.toISOString()}, when all of them are due …`);
  await sleep(Math.max(0, dueAt.getTime() - Date.now()));
  stage.say('people behind the moments …');
  // Each moment is a breach, which opens a supervision with a course of its own: all of it is through after half an hour.
  const due = await acts.during(others, () => dueOf(petitions));
  stage.say(`behind the moments: ${shortly(due)}`);
  return { perSecond, calm, imported, due };
}

/** Seconds that are left, as if they were cases. */
function secondsLeft(seconds: number): () => Promise<number> {
  const end = performance.now() + seconds * 1000;
  return () => Promise.resolve(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
}

const shortly = ({ others, through, seconds, acts, rung, taken }: PeopleRings): string =>
  `${String(through)} of ${String(others)} in ${seconds.toFixed(0)} s, ${String(acts)} acts; ` +
  `p50 and p99 rung ${rung.p50Ms.toFixed(0)}, ${rung.p99Ms.toFixed(0)} ms, taken ${taken.p50Ms.toFixed(0)}, ${taken.p99Ms.toFixed(0)} ms`;

/** Received on the latest day of which the first moment is past, so that each has one. */
async function importPast({ people }: Petitions, count: number): Promise<void> {
  const now = new Date().toISOString();
  let at = now;
  for (let days = 1; ((await people.bringIn(at)) ?? '') > now; days += 1) {
    at = new Date(Date.parse(now) - days * dayMs).toISOString();
  }
  const load = await closedLoop(count, 16, () => people.bringIn(at));
  if (load.failed > 0) throw new Error(`an import failed: ${load.firstProblem ?? 'unknown'}`);
}

/**
 * Their moment is past, and each course would pass it at its start. What the rings and the record say of it is put off to one
 * instant, so that as many timers of the engine fire then; all else is as it would be.
 */
export async function dueAtOnce({ product }: Pick<Petitions, 'product'>, at: Date): Promise<void> {
  await product.source.query(
    `update outbox set standing = jsonb_set(standing::jsonb, '{next,dueAt}', to_jsonb($1::text))::text`,
    [at.toISOString()],
  );
  await product.source.query(
    `update docket_case set next_moment_at = $1 where next_moment_at < $1 and id in (select case_id from outbox)`,
    [at.toISOString()],
  );
}

/** How many first rings of the import wait; a person's new case is among them now and then. */
async function waitingOf({ product }: Petitions): Promise<number> {
  const waiting = await countOf(product, 'select count(*)::int as n from outbox where version = 1');
  return waiting > perSecond ? waiting : 0;
}

/** How many moments nobody passed yet. */
function dueOf({ product }: Petitions): Promise<number> {
  return countOf(product, 'select count(*)::int as n from docket_case where next_moment_at < clock_timestamp()');
}

/** How many courses have not heard yet of the moments that were passed for them. */
export function ringsOfMoments({ product }: Pick<Petitions, 'product'>): Promise<number> {
  return countOf(
    product,
    `select count(distinct case_id)::int as n from outbox where rank = ${String(RingRank.moment)}`,
  );
}

export async function countOf({ source }: Petitions['product'], sql: string): Promise<number> {
  const rows = await source.query<{ n: number }[]>(sql);
  return rows[0]?.n ?? 0;
}

/** What people do all the time, and what becomes of their rings. */
export class Acts {
  private readonly accepted: CaseId[] = [];

  constructor(
    private readonly petitions: Petitions,
    private readonly temporal: Temporal,
  ) {}

  async prepare(): Promise<void> {
    for (const caseId of (await this.petitions.arm(known, 4)) as CaseId[]) await this.accept(caseId);
  }

  /** Of which its course hears later, so that no ring of it is watched. */
  private async accept(caseId: CaseId): Promise<void> {
    await this.petitions.people.accept(caseId);
    this.accepted.push(caseId);
  }

  /** Acts at a steady rate until none of the others is left; each act is watched until its course took it. */
  async during(others: number, left: () => Promise<number>): Promise<PeopleRings> {
    const { people, product } = this.petitions;
    const watch = new RingWatch(product.source, this.temporal);
    const started = performance.now();
    let isDone = false;
    const acting = openLoop(
      perSecond,
      longestSeconds,
      async (n) => {
        const caseId = n % 2 === 0 ? await people.register() : (this.accepted.shift() as CaseId);
        if (n % 2 === 1) await people.decide(caseId);
        watch.add(caseId, courseId('petition', caseId));
        if (n % 2 === 0) await this.accept(caseId);
      },
      () => isDone,
    );
    let waiting = await left();
    while (waiting > 0 && performance.now() - started < longestSeconds * 1000) {
      await sleep(lookMs);
      waiting = await left();
    }
    const seconds = (performance.now() - started) / 1000;
    isDone = true;
    const load = await acting;
    // Before a failure is said: the databases end with it, and a watch that still looks would say that instead.
    const times = await watch.end();
    if (load.failed > 0) throw new Error(`an act of a person failed: ${load.firstProblem ?? 'unknown'}`);
    return { others, through: Math.max(0, others - waiting), seconds, ...times };
  }
}
