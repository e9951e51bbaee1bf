import * as z from 'zod';
import { readiness } from './health.js';
import { instant, shape } from './primitives.js';

const finding = z.strictObject({
  number: z.string().nullable(),
  seq: z.int().nullable().describe('The fact that does not fit, where one can be named'),
  row: z.string().nullable().describe('Clock, duty, or office and reason of access whose row does not fit'),
  problem: z.string(),
});

/** A check of the whole ledger (台账校验): its progress, or its result. */
export const ledgerCheck = shape('LedgerCheck', {
  state: z.enum(['running', 'done', 'failed']),
  startedAt: instant,
  finishedAt: instant.nullable(),
  cases: z.int(),
  facts: z.int(),
  findings: z.array(finding).describe('The first hundred places that do not fit; none: it is whole'),
});

/** The installation as an administrator looks after it: dependencies, versions, sizes; nothing of any case. */
export const systemOverview = shape('SystemOverview', {
  checkedAt: instant,
  readiness,
  versions: z.strictObject({
    release: z.string(),
    node: z.string(),
    database: z.string(),
    migrations: z.int(),
  }),
  databaseBytes: z.number(),
  outbox: z.strictObject({ rows: z.int(), oldestSeconds: z.int() }),
  workers: z
    .array(
      z.strictObject({
        name: z.string().describe('Process and machine'),
        build: z.string().nullable(),
        queues: z.array(z.string()),
        lastSeenAt: instant,
      }),
    )
    .nullable()
    .describe('Who asked the engine for tasks within its last minutes; null: it does not answer'),
  publishedToYear: z.int().nullable(),
  sessions: z.int(),
  blockedSignIns: z.int(),
  cases: z.array(z.strictObject({ kind: z.string(), count: z.int() })).describe('Open cases by kind, drills too'),
  repairs: z.array(
    z.strictObject({
      repair: z.string(),
      count: z.int(),
      lastAt: instant,
    }),
  ),
  ledger: ledgerCheck.nullable(),
});

export type LedgerCheck = z.infer<typeof ledgerCheck>;
export type SystemOverview = z.infer<typeof systemOverview>;
