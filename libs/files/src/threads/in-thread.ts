// What stands in a thread that looks at files (see threads.ts, which starts and ends it). It has no keys and no disk: it asks
// for each stretch that it wants to see.
import { parentPort } from 'node:worker_threads';
import { isDomainError } from '#libs/kernel';
import type { Bytes } from '#libs/archive';
import { windowed } from '../bytes.js';
import type { FromThread, ToThread } from './messages.js';

/** Does each job that it is told of, one after the other. */
export function answerJobs<Found>(work: (job: never, bytes: Bytes) => Promise<Found>): void {
  const port = parentPort;
  if (port === null) throw new Error('this is a thread');
  let answered: ((answer: ToThread<never>) => void) | null = null;

  /** The bytes of a file that lies in the keeping of whoever asked. */
  const asked = (size: number): Bytes =>
    windowed({
      size,
      read: async (at, length) => {
        const answer = await new Promise<ToThread<never>>((resolve) => {
          answered = resolve;
          port.postMessage({ read: { at, length } } satisfies FromThread<Found>);
        });
        if (!('bytes' in answer)) throw new Error('the file cannot be read');
        return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
      },
    });

  const done = async (job: never, bytes: Bytes): Promise<FromThread<Found>> => {
    try {
      return { found: await work(job, bytes) };
    } catch (error) {
      if (!isDomainError(error)) return { failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
      const { code, message, details } = error;
      return { refused: { code, message, details } };
    }
  };

  port.on('message', (message: ToThread<never>) => {
    if (!('job' in message)) answered?.(message);
    else void done(message.job, asked(message.size)).then((said) => port.postMessage(said));
  });
}
