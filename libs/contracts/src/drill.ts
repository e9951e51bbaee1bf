import * as z from 'zod';
import { bilingual, instant, legalDate, line, shape } from './primitives.js';

/** How many days a drill may be sent on at once, by the API and by the command alike: two years and some weeks. */
export const longestDrillDays = 800;

/** Procedures that a drill can begin with (演练的程序); each puts one made-up petition where it becomes interesting. */
export const drillProcedure = z
  .enum(['empty', 'unreferred', 'silentOffice', 'lateAnswer', 'assigned', 'petitionerWindow'])
  .meta({ id: 'DrillProcedure' });

export const drillRequest = shape('DrillRequest', {
  name: line(100),
  procedure: drillProcedure.default('empty').describe('What it begins with; empty: register cases'),
});

/** Exactly one way on. Time goes forward only. */
export const drillAdvance = z
  .strictObject({
    days: z
      .int()
      .min(1)
      .max(longestDrillDays)
      .optional()
      .describe('How many days further than the drill is aimed at now'),
    hours: z
      .int()
      .min(1)
      .max(longestDrillDays * 24)
      .optional()
      .describe('How many hours further than the drill is aimed at now'),
    until: legalDate.optional().describe('To the beginning of this day'),
    toNextEvent: z.literal(true).optional().describe('To the earliest moment that a case waits for'),
  })
  .refine((way) => Object.keys(way).length === 1, 'format.one_way_on')
  .meta({ id: 'DrillAdvance' });

/** A moment that a case of the drill waits for. */
const coming = shape('DrillComing', {
  at: instant,
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  clock: z.string(),
  rule: z.string(),
  isExpiry: z.boolean().describe('The legal date passes; otherwise a warning'),
});

export const drill = shape('Drill', {
  id: z.uuid(),
  name: z.string(),
  isDrill: z.literal(true),
  offsetMs: z.number(),
  targetOffsetMs: z.number().nullable(),
  state: z.enum(['resting', 'moving', 'stuck']),
  problem: z.string().nullable(),
  now: instant,
  cases: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
export const drills = shape('Drills', { items: z.array(drill) });

/** What of a drill's cases happened: a line of their ledgers. */
const happening = shape('DrillHappening', {
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  seq: z.int(),
  at: instant,
  type: z.string(),
  sentence: z.string(),
  by: z.string(),
  isByTime: z.boolean().describe('Time did it, or the procedure; nobody acted'),
});

/** Everything that a drill shows: its cases, what they wait for, and what happened, the newest first. */
export const drillScene = shape('DrillScene', {
  drill,
  cases: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: z.string(),
      number: z.string(),
      phase: z.string(),
      isOpen: z.boolean(),
    }),
  ),
  coming: z.array(coming).describe('What is still to come, in order; three hundred at most'),
  happenings: z.array(happening).describe('The newest first, three hundred at most'),
});

/** What each procedure shows, for whoever chooses one. */
export const drillProcedures = shape('DrillProcedures', {
  items: z.array(z.strictObject({ id: drillProcedure, name: bilingual, shows: bilingual })),
});

export type DrillProcedure = z.infer<typeof drillProcedure>;
export type DrillAdvanceBody = z.output<typeof drillAdvance>;
export type Drill = z.infer<typeof drill>;
export type DrillScene = z.infer<typeof drillScene>;
