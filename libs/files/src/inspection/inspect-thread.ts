// The thread in which files are looked through (see inspection.ts).
import type { Bytes } from '#libs/archive';
import { cleaned, inspect } from '../content/inspect.js';
import { answerJobs } from '../threads/in-thread.js';
import type { Found, Job } from './messages.js';

answerJobs(foundBy);

async function foundBy(job: Job, bytes: Bytes): Promise<Found> {
  if ('judge' in job) return inspect(bytes, job.judge.ending, job.judge.limits);
  const { type } = job.clean;
  return { type, cleaned: await cleaned(bytes, type) };
}
