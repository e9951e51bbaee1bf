// A worker as it ships, but that the messages of drills leave as those of real cases do: two days of a gateway that is down are
// two days nowhere but in a drill, and no setting of the product lets a drill send.
import 'reflect-metadata';

import { startWorker } from '../../../apps/worker/src/start-worker.js';

await startWorker(process.env, { isPretended: ({ isMadeUp }) => isMadeUp });
