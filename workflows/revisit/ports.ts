import { proxyActivities } from '@temporalio/workflow';

import type { RevisitPorts } from './revisit.ports.js';

// Reads and one short transaction of our own database: at 10 s it is in trouble, and trying again for ever is the cure. Thousands of
// windows may open on one morning and nobody waits for any one of them: the engine's lowest priority.
export const { freezeVisitors, drawVisitor, drawCallBack } = proxyActivities<RevisitPorts>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
  priority: { priorityKey: 5 },
});
