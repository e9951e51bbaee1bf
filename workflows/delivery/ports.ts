import { proxyActivities } from '@temporalio/workflow';

import type { DeliveryPorts } from './delivery.ports.js';

// A gateway answers or is given up within half a minute; what it did is then recorded as an outcome. So only our own
// database and journal can be away, and trying again for ever is the cure: the journal keeps the message from going out twice.
export const { send } = proxyActivities<DeliveryPorts>({
  startToCloseTimeout: '1 min',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
});

// Two short transactions of our own database, as an announcement is.
export const { report } = proxyActivities<DeliveryPorts>({
  startToCloseTimeout: '20 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
});
