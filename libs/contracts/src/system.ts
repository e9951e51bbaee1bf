import * as z from 'zod';
import { readiness } from './health.js';
import { instant } from './primitives.js';

const finding = z.strictObject({
  number: z.string().nullable(),
  seq: z.int().nullable().meta({ description: 'The fact that does not fit, where one can be named' }),
  row: z
    .string()
    .nullable()
    .meta({ description: 'Clock, duty, or office and reason of access whose row does not fit' }),
  problem: z.string(),
});

/** A check of the whole ledger (台账校验): its progress, or its result. */
export const ledgerCheck = z
  .strictObject({
    state: z.enum(['running', 'done', 'failed']),
    startedAt: instant,
    finishedAt: instant.nullable(),
    cases: z.int(),
    facts: z.int(),
    findings: z.array(finding).meta({ description: 'The first hundred places that do not fit; none: it is whole' }),
  })
  .meta({ id: 'LedgerCheck' });

/** The installation as an administrator looks after it: dependencies, versions, sizes; nothing of any case. */
export const systemOverview = z
  .strictObject({
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
    publishedToYear: z.int().nullable(),
    sessions: z.int(),
    blockedSignIns: z.int(),
    cases: z.int().meta({ description: 'Open cases, drills too' }),
    repairs: z.array(
      z.strictObject({
        repair: z.string(),
        count: z.int(),
        lastAt: instant,
      }),
    ),
    ledger: ledgerCheck.nullable(),
  })
  .meta({ id: 'SystemOverview' });

export type LedgerCheck = z.infer<typeof ledgerCheck>;
export type SystemOverview = z.infer<typeof systemOverview>;
