import { pino } from 'pino';

import type { Recurring } from '../../../apps/worker/src/pauses.js';

/** The SDK's own log says only what went wrong: a test prints sentences of its own. Once per process. */
export async function quietRuntime(): Promise<Recurring> {
  const mark = Symbol.for('maplebridge.test.runtime');
  const global = globalThis as { [mark]?: Recurring };
  const { installSdk } = await import('../../../apps/worker/src/sdk-runtime.js');
  return (global[mark] ??= installSdk(pino({ level: 'error', base: null }, pino.destination(2))));
}
