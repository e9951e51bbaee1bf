import 'reflect-metadata';

import { isPretended } from './sending/message-sender.js';
import { startWorker } from './start-worker.js';

await startWorker(process.env, { isPretended });
