import { proxyActivities } from '@temporalio/workflow';

import type { InspectionPorts } from './inspection.ports.js';

// One read and one short transaction of our own database: at 10 s it is in trouble, and trying again for ever is the cure.
export const { drawCases } = proxyActivities<InspectionPorts>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
});
