import * as z from 'zod';
import { drillsInstead, shape } from './primitives.js';

export const liveQuery = z.strictObject({
  drill: drillsInstead.describe('true: drills (演练) beside real cases'),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .describe('Id of the last event that one had, where the header Last-Event-ID cannot be sent'),
});

/** One event of the stream: a case of the acting office has changed. What changed is read where it is asked for. */
export const liveChange = shape('LiveChange', {
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  version: z.int(),
  isDrill: z.boolean(),
  duties: z.boolean().describe('Something that the acting office owes may have come, gone or moved'),
});
export type LiveChange = z.infer<typeof liveChange>;
