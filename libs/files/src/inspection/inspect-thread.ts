// The thread in which files are looked through (see inspection.ts, which starts and ends it). It has no keys and no disk:
// it asks for each stretch that it wants to see.
import { parentPort } from 'node:worker_threads';
import { isDomainError } from '#libs/kernel';
import type { Bytes } from '#libs/archive';
import { windowed } from '../bytes.js';
import { cleaned, inspect } from '../content/inspect.js';
import type { Found, FromThread, Job, ToThread } from './messages.js';

const port = parentPort;
if (port === null) throw new Error('this is a thread');
let answered: ((answer: ToThread) => void) | null = null;

port.on('message', (message: ToThread) => {
  if (!('job' in message)) answered?.(message);
  else void work(message.job, asked(message.size)).then((said) => port.postMessage(said));
});

/** The bytes of a file that lies in the keeping of whoever asked. */
function asked(size: number): Bytes {
  return windowed({
    size,
    read: async (at, length) => {
      const answer = await new Promise<ToThread>((resolve) => {
        answered = resolve;
        port?.postMessage({ read: { at, length } } satisfies FromThread);
      });
      if (!('bytes' in answer)) throw new Error('the file cannot be read');
      return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
    },
  });
}

async function work(job: Job, bytes: Bytes): Promise<FromThread> {
  try {
    return { found: await foundBy(job, bytes) };
  } catch (error) {
    if (!isDomainError(error)) return { failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
    const { code, message, details } = error;
    return { refused: { code, message, details } };
  }
}

async function foundBy(job: Job, bytes: Bytes): Promise<Found> {
  if ('judge' in job) return inspect(bytes, job.judge.ending, job.judge.limits);
  const { type } = job.clean;
  return { type, cleaned: await cleaned(bytes, type) };
}
