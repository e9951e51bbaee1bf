import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';

import { CadenceActivities } from '#activities/cadence';
import { CourseActivities } from '#activities/course';
import { DeliveryActivities, noChannels } from '#activities/delivery';
import { FindingActivities } from '#activities/finding';
import { InspectionActivities } from '#activities/inspection';
import { JointActivities } from '#activities/joint';
import { MediationActivities } from '#activities/mediation';
import { RevisitActivities, revisitOpener } from '#activities/revisit';
import type { Keys } from '#libs/config';
import { currentWorld, openDocket } from '#libs/docket';
import { reads } from '#libs/persistence';
import type { Log } from '#libs/observability';
import type { CourseBundle, Temporal } from '#libs/temporal';
import { AddressGuard } from '#libs/webhook';

import type { WorkerConfig } from './config.js';
import { CourseWorkers, type WorkerLimits } from './course-workers.js';
import { doorOf } from './docket-door.js';
import { DigestContent } from './digest/digest-content.js';
import { DigestSender } from './digest/digest-sender.js';
import { Digests } from './digest/digests.js';
import { DrillDriver } from './drill/driver.js';
import { Listener } from './listener.js';
import { openSweep } from './moments/open-sweep.js';
import { Reconciler } from './reconciler/reconciler.js';
import { Outbox } from './relay/outbox.js';
import { Relay } from './relay/relay.js';
import { Ringer } from './relay/ringer.js';
import type { Pretended } from './sending/message-sender.js';
import { openDispatching, senderBy } from './sending/open-sender.js';
import { quietNow } from './sending/quiet-now.js';
import { frozenDraws } from './frozen-draws.js';
import { frozenSamples } from './frozen-samples.js';
import { freezingBy } from './freezing.js';
import { tellingLost } from './lost-inspectors.js';
import type { Recurring } from './pauses.js';
import { placesIn } from './places.js';
import { proposalsIn } from './proposals.js';
import { revisitChain, visitorsNow } from './revisits.js';
import { Sweeper } from './sweeper.js';
import { Delivery } from './webhook/delivery.js';
import { Webhooks } from './webhook/webhooks.js';

/** What has to be there before the context is made. */
export interface WorkerParts {
  readonly config: WorkerConfig;
  readonly keys: Keys;
  readonly log: Log;
  readonly source: DataSource;
  readonly temporal: Temporal;
  readonly bundle: CourseBundle;
  readonly lostCount: Recurring;
  readonly isPretended: Pretended;
}

// The listener, the relay's two lanes, the locks of the reconciler and of the sweep of moments, the sweeper, the webhooks, the
// digests and two drills each hold a connection of the pool, the sweeper for some milliseconds every ten seconds, webhooks and
// digests between two messages; the rest is for activities, of which one that found none would wait 5 s and fail. Life and
// drills share it in halves, and what passes moments takes its turn for milliseconds among them.
const reservedConnections = 10;
const leastActivities = 2;

/** The worker as one application context: courses, activities, relay, sweep of moments, reconciler, sweeper and the driver of drills. */
@Module({})
export class WorkerModule {
  static with(parts: WorkerParts): DynamicModule {
    const { log, source, temporal, config, isPretended } = parts;
    const provide = <T extends object>(made: T) => ({ provide: made.constructor, useValue: made });
    const relay = new Relay(new Outbox(source), new Ringer(temporal), log);
    const driver = new DrillDriver(source, temporal, log);
    const { docket, vault, world } = openDocket(source, parts.keys, undefined, {
      disk: { folder: config.DATABASE_DISK, reserveOf: config.DATABASE_DISK_RESERVE },
    });
    const door = doorOf(docket, source);
    const dispatching = openDispatching({ config, source, vault, log });
    const isQuiet = quietNow(docket, source);
    const sender = senderBy(dispatching, { source, vault, world, isQuiet, isPretended }) ?? noChannels;
    const visitors = visitorsNow({ docket, vault }, source, () => currentWorld(world, source));
    const chain = revisitChain(docket, source);
    const revisits = new RevisitActivities(door, chain, visitors);
    const courses = new CourseActivities(door, { revisit: revisitOpener(visitors, revisits) });
    const activities = [
      courses,
      new CadenceActivities(door, placesIn(source)),
      new DeliveryActivities(door, sender),
      new FindingActivities(door, { of: (asked) => reads.listSimilarFindings(source, asked) }, proposalsIn(source)),
      new InspectionActivities(door, frozenSamples(source)),
      new JointActivities(door, frozenDraws(source)),
      new MediationActivities(door, (mediation) => reads.readOpenTalks(source, mediation)),
      revisits,
    ];
    const workers = new CourseWorkers({
      temporal,
      bundle: parts.bundle,
      activities,
      limits: limitsOf(config),
      lostCount: parts.lostCount,
      log,
    });
    const guard = new AddressGuard(config.WEBHOOK_HOSTS);
    const webhooks = new Webhooks(source, new Delivery(source, vault, guard), log);
    const content = new DigestContent(source, world, config.CONSOLE_ADDRESS ?? null);
    const isOff = (channel: string): boolean => config.CHANNELS_OFF.includes(channel);
    const digestSender = new DigestSender(source, vault, content, dispatching, isOff);
    return {
      module: WorkerModule,
      providers: [
        provide(relay),
        provide(driver),
        provide(workers),
        provide(webhooks),
        provide(new Digests(source, content, digestSender, log)),
        provide(new Listener(source, { relay, driver, webhooks }, log)),
        provide(openSweep({ door, source, chain, visitors, log })),
        provide(new Reconciler(source, temporal, log)),
        provide(
          new Sweeper(source, log, {
            keptDays: config.SIGN_IN_LOG_DAYS,
            ...{ freeze: freezingBy(world, config.GUIDANCE_LEAST_COUNT), tellLost: tellingLost(docket) },
          }),
        ),
      ],
    };
  }
}

const limitsOf = (config: WorkerConfig): WorkerLimits => ({
  cachedCourses: config.WORKER_CACHED_COURSES,
  activities: Math.max(leastActivities, Math.floor((config.DATABASE_POOL_MAX - reservedConnections) / 2)),
});
