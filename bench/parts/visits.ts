import { setTimeout as sleep } from 'node:timers/promises';
import { as, type Instant } from '#libs/kernel';
import { connectTemporal } from '#libs/temporal';
import { namespaces } from '../engine/start-server.js';
import type { EngineWatch } from '../engine/watch.js';
import type { Stage } from '../stage.js';
import { Acts, countOf, dueAtOnce, perSecond, ringsOfMoments, slackMs } from './people.js';
import type { PeopleRings } from './people.js';
import type { Petitions } from './platform.js';
import { Settled } from './settled.js';

/** What becomes of many windows of revisits that open on one morning. */
export interface VisitsReport {
  readonly perSecond: number;
  /** Windows that opened at one instant, how many of them are through, their courses with them, and how long that took; with people's rings meanwhile. */
  readonly windows: PeopleRings;
  /** How long it took until somebody goes for each. */
  readonly assignedSeconds: number;
  /** Revisits that are not one for each window, and open ones without a course. */
  readonly doubled: number;
  readonly withoutCourse: number;
}

interface Given {
  readonly petitions: Petitions;
  readonly watch: EngineWatch;
  readonly isQuick: boolean;
}

const dayMs = 24 * 3600 * 1000;
// The first date of a plan, seven days after the effect, has passed by now.
const settledAgoMs = 8 * dayMs;
// As if by people, whose rings nobody paces: the engine has a task of each, and takes them more slowly than they come.
const restedPerSecond = 20;

/** 5,000 windows (`--quick`: a tenth), settled a week ago while no worker ran: their courses rest until one instant, and all open then. */
export async function measureVisits(stage: Stage, { petitions, watch, isQuick }: Given): Promise<VisitsReport> {
  const due = isQuick ? 500 : 5_000;
  const { address } = await stage.temporal();
  const temporal = await connectTemporal({ address, ...namespaces });
  try {
    await petitions.start();
    const acts = new Acts(petitions, temporal);
    await acts.prepare();
    await petitions.stop();
    stage.say(`settling ${String(due)} disputes a week ago …`);
    const ago = as<Instant>(new Date(Date.now() - settledAgoMs).toISOString());
    await new Settled(stage, petitions).many(due, ago);
    const dueAt = new Date(Date.now() + (due / restedPerSecond) * 1000 + slackMs);
    await dueAtOnce(petitions, dueAt);
    await petitions.start();
    await petitions.untilQuiet();
    await watch.untilQuiet('mediation:');
    if (Date.now() > dueAt.getTime()) throw new Error('the windows opened before the last course rested');
    stage.say(`waiting for ${dueAt.toISOString()}, when all windows open …`);
    await sleep(Math.max(0, dueAt.getTime() - Date.now()));
    const began = performance.now();
    let assignedSeconds = Number.NaN;
    const windows = await acts.during(due, async () => {
      const unassigned = Number.isNaN(assignedSeconds) ? due - (await assigned(petitions)) : 0;
      if (unassigned > 0) return unassigned;
      if (Number.isNaN(assignedSeconds)) assignedSeconds = (performance.now() - began) / 1000;
      return await ringsOfMoments(petitions);
    });
    await petitions.untilQuiet();
    await watch.untilQuiet('mediation:');
    await watch.untilQuiet('revisit:');
    return { perSecond, windows, assignedSeconds, ...(await checked(petitions, watch, due)) };
  } finally {
    await temporal.close();
    await petitions.stop();
  }
}

/** Revisits for which somebody goes. */
const assigned = ({ product }: Petitions): Promise<number> =>
  countOf(product, 'select count(*)::int as n from revisit where visitor is not null');

async function checked({ product }: Petitions, watch: EngineWatch, due: number) {
  const all = await countOf(product, 'select count(*)::int as n from revisit');
  const open = await product.source.query<{ id: string }[]>(
    `select kind || ':' || id as id from docket_case where is_open and kind in ('mediation', 'revisit')`,
  );
  const courses = new Set([...(await watch.runningIds('mediation:')), ...(await watch.runningIds('revisit:'))]);
  return { doubled: Math.abs(all - due), withoutCourse: open.filter(({ id }) => !courses.has(id)).length };
}
