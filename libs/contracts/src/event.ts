import * as z from 'zod';
import { instant, shape } from './primitives.js';

// A program that starts anew reads a year's facts of a county in some hundred pages.
const longestEventPage = 500;
// Below the half minute after which proxies close what is quiet.
const longestWaitSeconds = 20;

const names = z
  .string()
  .regex(/^[A-Za-z]{1,40}(,[A-Za-z]{1,40}){0,19}$/, 'format.names')
  .transform((list) => list.split(','));

/** Where somebody goes on in the stream of events (事件流). */
export const eventPosition = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const eventQuery = z.strictObject({
  after: eventPosition
    .default(0)
    .describe('The place from which to go on: `next` of the page before; 0: from the first'),
  limit: z.coerce.number().int().min(1).max(longestEventPage).default(100),
  kinds: names.optional().describe('Kinds of cases, by comma; left out: all that the scope and the office open'),
  facts: names.optional().describe('Types of facts, by comma; left out: all'),
  wait: z.coerce
    .number()
    .int()
    .min(0)
    .max(longestWaitSeconds)
    .default(0)
    .describe('Seconds to wait for a new event where there is none'),
});

/** One fact that was recorded, as another system is told of it (事件): ids and states, nothing personal and no text. */
export const caseEvent = shape('CaseEvent', {
  position: z.int().describe('Its place in the stream: grows, is given once'),
  id: z.string().describe('The same whenever it is told: `evt_` and 32 hexadecimal digits'),
  kind: z.string(),
  case: z.uuid(),
  number: z.string(),
  seq: z.int().describe('Number of the fact in its case'),
  fact: z.string().describe('Type of the fact'),
  phase: z.string().describe('Phase of the case after the command that the fact belongs to'),
  at: instant,
});

export const eventPage = shape('EventPage', {
  events: z.array(caseEvent),
  next: z.int().describe('`after` of the next request, also where the page is empty'),
  head: z.int().describe('The last place that is given; below it there is more to read'),
});

export type CaseEvent = z.infer<typeof caseEvent>;
