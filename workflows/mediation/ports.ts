import { proxyActivities } from '@temporalio/workflow';

import type { MediationPorts } from './mediation.ports.js';

// Our own database, a short transaction for each room, of which there are few: at 10 s it is in trouble, and trying again for ever
// is the cure. It has no refusal that would be final: what failed for good would be told by a fact of the mediation, where no room
// may show.
export const { closeTalks } = proxyActivities<MediationPorts>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 min' },
});
