import type { DataSource } from 'typeorm';

import { CourseActivities, type Door } from '#activities/course';
import { RevisitActivities, revisitOpener, type ChainFacts, type Visitors } from '#activities/revisit';
import { withLock } from '#libs/persistence';
import type { Log } from '#libs/observability';

import { unaskedDoor } from '../docket-door.js';
import { dueCases } from './due-cases.js';
import { MomentSweep } from './moment-sweep.js';
import { sweepLock } from './sweep-lock.js';

/** What the activities of this process have as well. */
export interface SweepOver {
  readonly door: Door;
  readonly source: DataSource;
  readonly chain: ChainFacts;
  readonly visitors: Visitors;
  readonly log: Log;
}

/** The sweep of moments over a database. */
export function openSweep({ door, source, chain, visitors, log }: SweepOver): MomentSweep {
  const unasked = unaskedDoor(door);
  const revisits = new RevisitActivities(unasked, chain, visitors);
  return new MomentSweep({
    due: (limit, alone) => dueCases(source, limit, alone),
    alone: (work) => withLock(source, sweepLock, work),
    courses: new CourseActivities(unasked, { revisit: revisitOpener(visitors, revisits) }),
    log,
  });
}
