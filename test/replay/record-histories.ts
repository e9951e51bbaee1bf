import { resolve } from 'node:path';

import { sender } from './deliveries.js';
import { recordHistories } from './recorder.js';
import { obstacle, scenarios } from './scenarios.js';

// Run from the checkout (`npm run history:record`), on what the build left.
await recordHistories([{ scenarios, folder: resolve('test/replay/histories'), platform: { guard: obstacle, sender } }]);
// The native runtime keeps its threads.
process.exit();
