import * as z from 'zod';

import { disk, keys, logging, postgres, temporal, webhooks, worker } from '#libs/config';

/** Everything that a worker is told by its environment. */
export const workerConfig = z.object({
  ...postgres,
  ...disk,
  ...temporal,
  ...keys,
  ...logging,
  ...webhooks,
  ...worker,
});
export type WorkerConfig = z.infer<typeof workerConfig>;
