import * as z from 'zod';
import { pageQuery } from './paging.js';
import { instant, legalDate, officeId, shape } from './primitives.js';

const quarter = z
  .string()
  .regex(/^20\d{2}Q[1-4]$/, 'format.period')
  .describe('A quarter `2026Q4`; the present one if left out');

export const overviewQuery = z.strictObject({ period: quarter.optional() });

/** How what is owed in recurring work (周期工作) stands. */
const standCounts = {
  done: z.int().describe('Done in time'),
  late: z.int().describe('Done after its day'),
  owed: z.int().describe('Not done, and its day is still to come'),
  overdue: z.int().describe('Not done, and its day is over'),
  excused: z.int().describe('Let off; in no other number'),
} as const;
const sums = {
  due: z.int().describe('All that falls due in the quarter and was not let off'),
  ...standCounts,
} as const;
export type StandCounts = z.output<z.ZodObject<typeof standCounts>>;

const withCarried = {
  ...sums,
  carried: z.int().describe('Due in an earlier quarter, and not done when this one began'),
} as const;

/** How what inspections have found is mended. */
const foundSums = {
  found: z.int().describe('Put to its office in the quarter'),
  due: z.int().describe('To be mended by a day of the quarter'),
  done: z.int().describe('Reported as mended in time'),
  late: z.int().describe('Reported after its day'),
  owed: z.int().describe('Not reported, and its day is still to come'),
  overdue: z.int().describe('Not reported, and its day is over'),
  carried: z
    .int()
    .describe('Put to its office before the quarter, and open when it began; in the other numbers too where due'),
  oldest: z.int().describe('Days since the oldest of those that are carried over was put to its office'),
} as const;

const isListed = () =>
  z
    .boolean()
    .describe('Each number has its list; false: the reader is told sums, as a committee or a government of its level');

/**
 * What was due in a quarter, and how it stands (季度一览), of the recurring work that the acting office may see; a committee and a government
 * are told of that of their level in sums. It is counted by its own last day. Drills are left out.
 */
export const overview = shape('Overview', {
  at: instant.describe('The instant that the numbers are of'),
  period: z.string(),
  from: legalDate,
  to: legalDate,
  works: z
    .array(
      z.strictObject({
        cadence: z.uuid().describe('The first period of the same work'),
        owner: officeId.describe('Who commissioned it'),
        unit: z.string(),
        work: z.string(),
        isListed: isListed(),
        totals: z.strictObject(withCarried),
        periods: z
          .array(
            z.strictObject({
              number: z.string(),
              period: z.string(),
              from: legalDate,
              until: legalDate,
              phase: z.string(),
              endedAs: z.string().nullable(),
              ...sums,
            }),
          )
          .describe('In the order of time'),
        rows: z
          .array(
            z.strictObject({
              office: officeId,
              offices: z
                .int()
                .nullable()
                .describe('So many that it leads together with itself; null: that office alone'),
              ...withCarried,
            }),
          )
          .describe('In the order of the organisation, never by volume'),
      }),
    )
    .describe('In the order of the organisation, and the more frequent first'),
  findings: z
    .strictObject({
      isListed: isListed(),
      totals: z.strictObject(foundSums),
      rows: z
        .array(z.strictObject({ office: officeId, ...foundSums }))
        .describe('In the order of the organisation, never by volume'),
    })
    .nullable()
    .describe(
      'Of what inspections have found (督导问题), as far as the acting office sees or is told; null: nothing in the quarter',
    ),
});
export type Overview = z.output<typeof overview>;

/** Which of them a list is asked for. */
export const owedStands = ['due', 'done', 'late', 'owed', 'overdue', 'excused', 'carried'] as const;
export type OwedStand = (typeof owedStands)[number];

export const owedQuery = z.strictObject({
  ...pageQuery,
  period: quarter.optional(),
  stands: z.enum(owedStands).default('overdue'),
  cadence: z.uuid().optional().describe('Of this work alone'),
  office: officeId.optional(),
  key: z.string().max(8).optional().describe('Of this period alone: `2026-W48`'),
  under: officeId.optional().describe('Of this office and those directly below it'),
});

/** A page of the list behind a number of a quarter. */
const pageOf = <T extends z.ZodType>(item: T) => ({
  items: z.array(item),
  next: z.string().nullable(),
  total: z.int().describe('Rows of all pages: the number of the overview'),
  at: instant,
  period: z.string(),
  from: legalDate,
  to: legalDate,
});

/** What one office owes in one period. */
export const owedItem = shape('Owed', {
  case: z.uuid(),
  kind: z.literal('cadence'),
  number: z.string(),
  unit: z.string(),
  work: z.string(),
  owner: officeId,
  period: z.string(),
  office: officeId,
  dueOn: legalDate,
  doneOn: legalDate.nullable(),
  stands: z.enum(['done', 'late', 'owed', 'overdue', 'excused']),
});
export type OwedItem = z.output<typeof owedItem>;

export const owedPage = shape('OwedPage', pageOf(owedItem));

/** Which findings a list is asked for: those of the quarter, those to be mended in it by how that stands, or those that were open when it began. */
export const foundStands = ['found', 'due', 'done', 'late', 'owed', 'overdue', 'carried'] as const;
export type FoundStand = (typeof foundStands)[number];

export const foundQuery = z.strictObject({
  ...pageQuery,
  period: quarter.optional(),
  stands: z.enum(foundStands).default('overdue'),
  office: officeId.optional(),
});

/** One finding of an inspection in a quarter. */
export const foundItem = shape('FoundInQuarter', {
  case: z.uuid(),
  number: z.string(),
  office: officeId,
  commissioner: officeId,
  grade: z.string(),
  phase: z.string(),
  servedOn: legalDate,
  mendBy: legalDate.nullable().describe('Null: its office has not received it yet'),
  carried: z.int().describe('How often it went into the next quarter open'),
  days: z.int().describe('How old it was at the end of the quarter, or at its own; up to now in the present one'),
  stands: z.enum(['done', 'late', 'owed', 'overdue']),
});
export type FoundItem = z.output<typeof foundItem>;

export const foundPage = shape('FoundPage', pageOf(foundItem));
