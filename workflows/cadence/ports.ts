import { proxyActivities } from '@temporalio/workflow';

import type { CadencePorts } from './cadence.ports.js';

// Two short transactions of our own database: at 10 s it is in trouble, and trying again for ever is the cure. Nobody waits for it.
export const { openNext } = proxyActivities<CadencePorts>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
  priority: { priorityKey: 5 },
});
