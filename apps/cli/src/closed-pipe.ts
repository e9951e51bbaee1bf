import type { EventEmitter } from 'node:events';

/** What a shell reports of a program that SIGPIPE ended (128 + 13), as `head` and `less` leave one behind. */
const endedByPipe = 141;

/**
 * Ends quietly when nobody reads any more what is written (`maplebridge --help | head -2`). Work under way is a transaction,
 * which is not recorded then.
 */
export function endWithReader(outputs: readonly EventEmitter[], end: (exitCode: number) => void): void {
  for (const output of outputs) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      end(endedByPipe);
    });
  }
}
