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
  channels: z
    .array(
      z.strictObject({
        channel: z.string(),
        failures: z.int().describe('In a row; 0: the last message went'),
        openedAt: instant.nullable().describe('Since when nothing goes by it but a trial a minute; null: it works'),
        messages: z.int().describe('This month'),
        parts: z.int().describe('As how many messages they are paid'),
      }),
    )
    .describe('Channels to parties that were used (短信、邮件); those of made-up counties and drills go nowhere'),
  unanswered: z
    .int()
    .describe(
      'Deliveries whose last message may not have gone out: no answer came, and nobody knows since that it arrived',
    ),
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

/** Messages that stay here (本机发件箱): of a made-up county and of drills. */
export const localOutbox = shape('LocalOutbox', {
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        channel: z.string(),
        to: z.string().nullable().describe('The end of the address; null: it cannot be opened with the keys of now'),
        subject: z.string(),
        text: z.string(),
        keptAt: instant,
      }),
    )
    .describe('The newest fifty'),
});

export type LocalOutbox = z.infer<typeof localOutbox>;
export type LedgerCheck = z.infer<typeof ledgerCheck>;
export type SystemOverview = z.infer<typeof systemOverview>;
