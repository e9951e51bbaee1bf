import * as z from 'zod';
import { pageQuery } from './paging.js';
import { bilingual, instant, legalDate, officeId, shape } from './primitives.js';

const period = z
  .string()
  .regex(/^20\d{2}(Q[1-4]|-(0[1-9]|1[0-2]))?$/, 'format.period')
  .describe('A year `2026`, a quarter `2026Q4` or a month `2026-11`; the present quarter if left out');

export const boardQuery = z.strictObject({ period: period.optional() });

/** How deadlines (时限) stand: three of those that are open, all of them, and of those that ended in the period; `measured` ones are in no count. */
export const deadlineStates = [
  'overdue',
  'today',
  'week',
  'open',
  'onTime',
  'late',
  'unconfirmed',
  'measured',
] as const;
export type DeadlineState = (typeof deadlineStates)[number];

const deadlineCounts = {
  open: z.int().describe('Open deadlines: duties with a date whose clock binds'),
  overdue: z.int(),
  today: z.int(),
  week: z.int().describe('Due within seven days, today not among them'),
  onTime: z.int().describe('Ended in the period: met before the legal date had passed'),
  late: z.int().describe('Ended in the period: the legal date passed unmet, whatever came after'),
  unconfirmed: z
    .int()
    .describe('Ended in the period: in time by a date that was stated after it had passed, and nobody has looked yet'),
} as const;
const recordCounts = {
  recordedLate: z.int().describe('Acts recorded in the period later than the rules take without proof (补记)'),
  recordedLateMost: z.int().describe('The longest of those, in working days; 0: none'),
} as const;
const petitionCounts = {
  bounced: z.int().describe('Open petitions that were referred twice or more (往返)'),
  idle: z.int().describe('Open petitions without a fact for more than ten days'),
} as const;

/** The supervision board (督办看板), of the cases that the acting office may see. Drills are left out. */
export const board = shape('Board', {
  at: instant.describe('The instant that the numbers are of'),
  period: z.string(),
  from: legalDate,
  to: legalDate,
  offices: z
    .array(z.strictObject({ office: officeId, ...deadlineCounts, ...recordCounts, ...petitionCounts }))
    .describe('In the order of the organisation, never by volume; offices with a number only'),
  totals: z.strictObject({ ...deadlineCounts, ...recordCounts, ...petitionCounts }),
  changedOn: legalDate
    .nullable()
    .describe('The period is over and its figures have changed since, last on this day; null: they have not'),
  measured: z
    .strictObject({ ended: z.int(), late: z.int().describe('Of those: met after their date') })
    .describe(
      'Deadlines that ended in the period and are counted for no office: over in the system of an import, or from before the rules were in force',
    ),
  rules: z.array(z.strictObject({ rule: z.string(), ...deadlineCounts })),
  rungs: z
    .array(
      z.strictObject({ basis: z.enum(['art40', 'art43', 'ours']), rung: z.int(), name: bilingual, count: z.int() }),
    )
    .describe('Open supervisions by the ladder of their basis'),
  oldest: z
    .strictObject({ number: z.string(), holder: officeId.nullable(), registeredAt: instant, ageDays: z.int() })
    .nullable(),
  thresholds: z.strictObject({ bouncedFrom: z.int(), idleAfterDays: z.int() }),
});
export type Board = z.infer<typeof board>;

const span = {
  from: z.int().describe('First day of the span'),
  to: z.int().nullable().describe('Last day of the span; null: it has no end'),
} as const;

/** The limits by whose length open petitions are divided: of the notice, of handling, of handling that was extended. */
export const spanLimits = ['notice', 'handling', 'extended'] as const;

/** What the pictures of the board (看板图) are drawn of, of the cases that the acting office may see. Drills are left out. */
export const boardPictures = shape('BoardPictures', {
  at: instant.describe('The instant that the numbers are of'),
  months: z
    .array(
      z.strictObject({
        month: z.string(),
        ...{ onTime: deadlineCounts.onTime, late: deadlineCounts.late, unconfirmed: deadlineCounts.unconfirmed },
      }),
    )
    .describe('Twelve months to that in which the period ends, or to this one; the deadlines that ended in each'),
  ages: z
    .array(
      z.strictObject({
        ...span,
        limit: z.enum(spanLimits).nullable().describe('The limit that ends with the span; null: none does'),
        count: z.int().describe('Open petitions registered so many days ago'),
        overdue: z.int().describe('Those of them of which an office owes something whose legal date has passed'),
      }),
    )
    .describe('Open petitions by the days since their registration'),
  waiting: z
    .array(
      z.strictObject({
        office: officeId,
        held: z.array(z.strictObject({ ...span, count: z.int() })).describe('By the days since it has them'),
      }),
    )
    .describe('Open petitions by the office that holds them, in the order of the organisation, never by volume'),
});
export type BoardPictures = z.infer<typeof boardPictures>;

export const deadlineQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(deadlineStates).default('overdue'),
  office: officeId.optional(),
  rule: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,30}$/, 'format.rule')
    .optional(),
  period: period.optional(),
});

/** One deadline behind a number of the board. */
export const deadlineItem = shape('Deadline', {
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  id: z.string(),
  clock: z.string(),
  office: officeId,
  what: z.string(),
  startedBy: z.string().describe('Type of the fact that started its clock'),
  rawDueOn: legalDate.nullable(),
  legalDueOn: legalDate,
  legalDueAt: instant,
  provisional: z.boolean(),
  closedAt: instant.nullable(),
  state: z.enum(['running', 'overdue', 'met', 'met_late', 'unconfirmed', 'cancelled']),
});

export const deadlinePage = shape('DeadlinePage', {
  items: z.array(deadlineItem),
  next: z.string().nullable(),
  total: z.int().describe('Rows of all pages: the number of the board'),
  at: instant,
  period: z.string(),
  from: legalDate,
  to: legalDate,
});
export type Deadline = z.infer<typeof deadlineItem>;
