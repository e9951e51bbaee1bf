import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectOnce = runInNewContext('gc') as () => void;

/** Frees what nobody holds any more: what earlier tests of this process left lying is no part of what is measured. */
export function collect(): void {
  collectOnce();
  // The first only notes which buffers are to be freed.
  collectOnce();
}

/** What is held, in bytes. What waits to be freed is not, of which releases of Node leave more or less for a while. */
export function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
