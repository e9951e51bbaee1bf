import * as z from 'zod';

import {
  channels,
  consoleAddress,
  disk,
  guidance,
  journal,
  keys,
  logging,
  portal,
  postgres,
  temporal,
  webhooks,
  worker,
} from '#libs/config';

/** Everything that a worker is told by its environment. */
export const workerConfig = z.object({
  ...postgres,
  ...disk,
  ...temporal,
  ...keys,
  ...journal,
  ...channels,
  ...portal,
  ...consoleAddress,
  ...guidance,
  ...logging,
  ...webhooks,
  ...worker,
});
export type WorkerConfig = z.infer<typeof workerConfig>;
