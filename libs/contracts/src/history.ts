import * as z from 'zod';
import { instant, shape } from './primitives.js';

const place = {
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
} as const;

export const historyQuery = z.strictObject({
  ...place,
  order: z
    .enum(['oldest', 'newest'])
    .default('oldest')
    .describe('`after` goes on in this order: the `seq` of the last line that was given'),
  only: z
    .string()
    .regex(/^(people|time|delivery|failures)(,(people|time|delivery|failures)){0,3}$/, 'format.sections')
    .optional()
    .describe('Only these parts, by commas: people, time, delivery, failures'),
  engine: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Whether to ask the engine for its lines too; only with the whole history, oldest first'),
});

/** Parts of a history that can be looked at alone. */
export const historySections = ['people', 'time', 'delivery', 'failures'] as const;

/** One line of a history: a fact of the ledger, or a line of the engine. */
export const historyLine = shape('HistoryLine', {
  source: z.enum(['ledger', 'engine']),
  at: instant,
  recordedAt: instant.nullable(),
  dueAt: instant.nullable().describe('For what time did: when it was due'),
  seq: z.int().nullable(),
  type: z.string().describe('Type of a fact, a name in its kind; new kinds of cases add theirs'),
  sentence: z.string(),
  by: z.string().describe('Who acted, in which office and capacity'),
  raw: z.unknown().describe('The fact or the event as it was recorded'),
  hash: z.string().nullable(),
});

export const history = shape('History', {
  case: z.uuid(),
  number: z.string(),
  isDrill: z.boolean(),
  lines: z.array(historyLine),
  nextAfter: z.int().nullable(),
  engine: z.enum(['merged', 'not_reachable', 'not_asked']),
  engineSentence: z.string().nullable(),
});

/** What a history holds, for its head and its filters. */
export const historySummary = shape('HistorySummary', {
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  isOpen: z.boolean(),
  isDrill: z.boolean(),
  now: instant.describe("The case's own now: a drill is elsewhere in time"),
  facts: z.int(),
  people: z.int().describe('What persons did'),
  time: z.int().describe('What time and the procedure did by themselves'),
  delivery: z.int().describe('What was given to the petitioner, with its proof'),
  failures: z.int().describe('What failed, was tried again, or was settled'),
  head: z.string().describe('Hash of the last fact, as the case keeps it'),
});

/** Facts as they were hashed, so that anybody can compute the chain again. */
export const chainLinks = shape('ChainLinks', {
  case: z.uuid(),
  links: z.array(
    z.strictObject({
      seq: z.int(),
      body: z.string().describe('The canonical JSON (RFC 8785) of the fact: the very text that was hashed'),
      hash: z
        .string()
        .describe(
          'Hex of SHA-256 over the 32 bytes of the hash before it and the UTF-8 of the body; zeros before the first',
        ),
    }),
  ),
  nextAfter: z.int().nullable(),
});

export const chainQuery = z.strictObject(place);

/** What the engine says of a case's course. */
export const engineHistory = shape('EngineHistory', {
  case: z.uuid(),
  engine: z.enum(['answered', 'not_reachable']),
  sentence: z.string().nullable().describe('Said where the engine is away'),
  lines: z.array(historyLine),
});

export const verification = shape('ChainVerification', {
  case: z.uuid(),
  isWhole: z.boolean(),
  facts: z.int(),
  brokenAt: z.int().nullable().describe('First fact that does not fit; null if none'),
  problem: z.string().nullable(),
  sentence: z.string(),
  head: z.string(),
});

export type HistoryLine = z.infer<typeof historyLine>;
export type HistoryPage = z.infer<typeof history>;
export type HistorySummary = z.infer<typeof historySummary>;
export type Verification = z.infer<typeof verification>;
