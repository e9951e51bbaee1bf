import { pino } from 'pino';

import { CadenceActivities } from '#activities/cadence';
import { CourseActivities, type Door } from '#activities/course';
import { DeliveryActivities, noChannels, type Sender } from '#activities/delivery';
import { FindingActivities } from '#activities/finding';
import { InspectionActivities } from '#activities/inspection';
import { JointActivities } from '#activities/joint';
import { MediationActivities } from '#activities/mediation';
import { RevisitActivities, revisitOpener } from '#activities/revisit';
import { currentWorld, openDocket, type OpenDocket } from '#libs/docket';

import { reads } from '#libs/persistence';
import type { CourseBundle } from '#libs/temporal';

import { CourseWorkers } from '../../../apps/worker/src/course-workers.js';
import { doorOf } from '../../../apps/worker/src/docket-door.js';
import { frozenDraws } from '../../../apps/worker/src/frozen-draws.js';
import { frozenSamples } from '../../../apps/worker/src/frozen-samples.js';
import { placesIn } from '../../../apps/worker/src/places.js';
import { proposalsIn } from '../../../apps/worker/src/proposals.js';
import { revisitChain, visitorsNow } from '../../../apps/worker/src/revisits.js';
import { DrillDriver } from '../../../apps/worker/src/drill/driver.js';
import type { MomentSweep } from '../../../apps/worker/src/moments/moment-sweep.js';
import { openSweep } from '../../../apps/worker/src/moments/open-sweep.js';
import { Listener } from '../../../apps/worker/src/listener.js';
import { Reconciler } from '../../../apps/worker/src/reconciler/reconciler.js';
import { Outbox } from '../../../apps/worker/src/relay/outbox.js';
import { Relay } from '../../../apps/worker/src/relay/relay.js';
import { Ringer } from '../../../apps/worker/src/relay/ringer.js';
import type { TestDatabase } from '../database.js';
import { aCounty, someKeys } from '../door.js';
import { courses, startEngine, type Engine } from './engine.js';
import { quietRuntime } from './quiet-runtime.js';

/** The real worker in the test's own process, over a real database and a real engine, with the made-up county. */
export interface Platform extends OpenDocket {
  readonly database: TestDatabase;
  readonly engine: Engine;
  readonly reconciler: Reconciler;
  readonly relay: Relay;
  /** Passes moments of life; it runs with the worker unless a test has put `patienceMs` in its way. */
  readonly sweep: MomentSweep;
  /** Stops the worker alone; `startWorker` starts another one. */
  stopWorker(): Promise<void>;
  /** @param courses that it carries; those that the platform began with if left out */
  startWorker(courses?: CourseBundle): void;
  /** Carries courses beside the worker, on the same queues, until `stop`. */
  carry(courses: CourseBundle, stop: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

/** What a test puts in the way. */
export interface PlatformOptions {
  /** Stands before the docket: may throw instead of it. */
  readonly guard?: (door: Door) => Door;
  /** Nobody sweeps moments, and courses pass them after so long by themselves; left out: as in the product. */
  readonly patienceMs?: number;
  /** Sends the messages of deliveries; left out: no channel is set up. */
  readonly sender?: Sender;
  /** What its database has beside the packs and the county. */
  readonly furnish?: (database: TestDatabase) => Promise<void>;
  /** The courses that its worker carries; those of this release if left out. */
  readonly courses?: CourseBundle;
}

export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const lostCount = await quietRuntime();
  const [database, engine, bundle] = await Promise.all([aCounty(20), startEngine(), options.courses ?? courses()]);
  const { source } = database;
  await options.furnish?.(database);
  const opened = openDocket(source, someKeys());
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
  const real = doorOf(opened.docket, source);
  const door = options.guard?.(real) ?? real;
  const visitors = visitorsNow(opened, source, () => currentWorld(opened.world, source));
  const chain = revisitChain(opened.docket, source);
  const revisits = new RevisitActivities(door, chain, visitors);
  const activities = [
    new CourseActivities(door, { revisit: revisitOpener(visitors, revisits) }),
    new CadenceActivities(door, placesIn(source)),
    new FindingActivities(door, { of: (asked) => reads.listSimilarFindings(source, asked) }, proposalsIn(source)),
    new DeliveryActivities(door, options.sender ?? noChannels),
    new InspectionActivities(door, frozenSamples(source)),
    new JointActivities(door, frozenDraws(source)),
    new MediationActivities(door, (mediation) => reads.readOpenTalks(source, mediation)),
    revisits,
  ];
  const { patienceMs } = options;
  const ringer = patienceMs === undefined ? new Ringer(engine.temporal) : new Ringer(engine.temporal, () => patienceMs);
  const relay = new Relay(new Outbox(source), ringer, log);
  const driver = new DrillDriver(source, engine.temporal, log);
  const workersOf = (bundle: CourseBundle) =>
    new CourseWorkers({
      temporal: engine.temporal,
      bundle,
      activities,
      limits: { cachedCourses: Number(process.env['TEST_CACHED_COURSES'] ?? '100'), activities: 8 },
      lostCount,
      log,
    });
  // No receiver is told of anything here.
  const webhooks = { wake: () => undefined };
  const sweep = openSweep({ door, source, chain, visitors, log });
  const swept = patienceMs === undefined ? [sweep] : [];
  const others = [relay, driver, new Listener(source, { relay, driver, webhooks }, log), ...swept];
  let stop = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const startWorker = (carried = bundle): void => {
    stop = new AbortController();
    running = Promise.all([...others, workersOf(carried)].map((part) => part.run(stop.signal)));
  };
  const stopWorker = async (): Promise<void> => {
    stop.abort();
    await running;
  };
  startWorker();
  return {
    ...opened,
    database,
    engine,
    relay,
    sweep,
    reconciler: new Reconciler(source, engine.temporal, log),
    startWorker,
    stopWorker,
    carry: async (carried, signal) => await workersOf(carried).run(signal),
    stop: async () => {
      await stopWorker();
      await engine.stop();
      await database.drop();
    },
  };
}
