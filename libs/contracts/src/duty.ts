import * as z from 'zod';
import { pageOf, pageQuery } from './paging.js';
import { capacity, drillsInstead, instant, legalDate, officeId, shape } from './primitives.js';

export const duty = shape('Duty', {
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  title: z.string().nullable().describe('What the case is called, for whoever may see it'),
  place: z.string().nullable().describe('Office of the place that it is about'),
  about: z.string().nullable().describe('Number of the case that it is a part of, for whoever may see that one'),
  isDrill: z.boolean(),
  id: z.string(),
  clock: z.string(),
  startedBy: z.string().nullable().describe('Type of the fact that started its clock'),
  claim: z.string().nullable(),
  office: officeId,
  capacity: capacity.nullable(),
  by: z.array(capacity).describe('In which capacities of its office it may be met'),
  persons: z
    .array(z.object({ office: officeId, displayName: z.string(), isOneself: z.boolean() }))
    .nullable()
    .describe(
      'Whose alone it is, each for an office; its own office answers for the date. Null: whoever may of its office',
    ),
  waitsFor: capacity
    .nullable()
    .describe('Whose decision it waits for, so that nothing of it is to be done now; null: nobody’s'),
  act: z
    .string()
    .nullable()
    .describe('Which of its commands is possible by the data of its office; null: any that meets it'),
  isOwnRequest: z.boolean().describe('The reader asked for it, so that another person decides on it (双人)'),
  hasDecider: z
    .boolean()
    .describe(
      'Somebody of the office may decide on it, or on what it waits for: another person than whoever asked; true of what no one capacity owes',
    ),
  isReturned: z.boolean().describe('Whoever decides on it gave it back: it is to be done again'),
  what: z.string().describe('What is owed, a name in its kind; other kinds of cases have their own'),
  openedAt: instant,
  rawDueOn: legalDate.nullable(),
  legalDueOn: legalDate.nullable(),
  legalDueAt: instant.nullable(),
  provisional: z.boolean(),
  isOverdue: z.boolean(),
  closedAt: instant.nullable(),
  closedAs: z.string().nullable(),
  now: instant.describe("The case's own now: a drill is elsewhere in time"),
});

export const dutyQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(['overdue', 'open', 'closed']).default('open'),
  mine: z.enum(['true', 'false']).default('false').describe('Only what the acting capacity may do'),
  approvals: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Only what waits for the approval of the acting capacity'),
  kind: z
    .string()
    .regex(/^[a-z]{1,30}$/)
    .optional(),
  drill: drillsInstead,
});
export const dutyPage = pageOf('DutyPage', duty);
export const dutyCount = shape('DutyCount', {
  open: z.int(),
  overdue: z.int(),
  today: z.int(),
  week: z.int().describe('Within seven days, after today'),
  later: z.int(),
  undated: z.int(),
  all: z.int().describe('All that are open in the inbox'),
  mine: z.int().describe('What the acting capacity may do, in the whole inbox'),
  approvals: z.int().describe('What waits for the approval of the acting capacity, in the whole inbox'),
  next: legalDate.nullable().describe('The next legal date of the whole inbox'),
});

export type Duty = z.infer<typeof duty>;
export type DutyPage = z.infer<typeof dutyPage>;
export type DutyCount = z.infer<typeof dutyCount>;
