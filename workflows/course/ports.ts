import { proxyActivities } from '@temporalio/workflow';

import { announcementTaskQueue } from './course.messages.js';
import type { CoursePorts } from './course.ports.js';

// Our own database, one short transaction: at 10 s it is in trouble, and trying again for ever is the cure. The
// interval ends at a minute, so that a case moves on within a minute of the database coming back.
const ownDatabase = {
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
} as const;

export const { act, openPart } = proxyActivities<CoursePorts>(ownDatabase);

// Thousands of moments may come due at one instant, and no person waits for any one of them: the engine's lowest priority,
// so that what follows from a person's act does not stand behind them.
export const { act: actInTime } = proxyActivities<CoursePorts>({ ...ownDatabase, priority: { priorityKey: 5 } });

// The parts of one case queue for its row: in a queue of their own they hold up nobody else's commands.
export const { announce } = proxyActivities<CoursePorts>({ ...ownDatabase, taskQueue: announcementTaskQueue });
