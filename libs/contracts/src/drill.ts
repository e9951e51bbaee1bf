import * as z from 'zod';
import { bilingual, instant, legalDate, line } from './primitives.js';

/** How many days a drill may be sent on at once, by the API and by the command alike: two years and some weeks. */
export const longestDrillDays = 800;

/** Procedures that a drill can begin with (演练的程序); each puts one made-up petition where it becomes interesting. */
export const drillProcedure = z
  .enum(['empty', 'unreferred', 'silentOffice', 'lateAnswer', 'assigned', 'petitionerWindow'])
  .meta({ id: 'DrillProcedure' });

export const drillRequest = z
  .strictObject({
    name: line(100),
    procedure: drillProcedure.default('empty').meta({ description: 'What it begins with; empty: register cases' }),
  })
  .meta({ id: 'DrillRequest' });

/** Exactly one way on. Time goes forward only. */
export const drillAdvance = z
  .strictObject({
    days: z
      .int()
      .min(1)
      .max(longestDrillDays)
      .optional()
      .meta({ description: 'How many days further than the drill is aimed at now' }),
    hours: z
      .int()
      .min(1)
      .max(longestDrillDays * 24)
      .optional()
      .meta({ description: 'How many hours further than the drill is aimed at now' }),
    until: legalDate.optional().meta({ description: 'To the beginning of this day' }),
    toNextEvent: z.literal(true).optional().meta({ description: 'To the earliest moment that a case waits for' }),
  })
  .refine((way) => Object.keys(way).length === 1, 'format.one_way_on')
  .meta({ id: 'DrillAdvance' });

/** A moment that a case of the drill waits for. */
const coming = z
  .strictObject({
    at: instant,
    case: z.uuid(),
    kind: z.string(),
    number: z.string(),
    clock: z.string(),
    rule: z.string(),
    isExpiry: z.boolean().meta({ description: 'The legal date passes; otherwise a warning' }),
  })
  .meta({ id: 'DrillComing' });

export const drill = z
  .strictObject({
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
  })
  .meta({ id: 'Drill' });
export const drills = z.strictObject({ items: z.array(drill) }).meta({ id: 'Drills' });

/** What of a drill's cases happened: a line of their ledgers. */
const happening = z
  .strictObject({
    case: z.uuid(),
    kind: z.string(),
    number: z.string(),
    seq: z.int(),
    at: instant,
    type: z.string(),
    sentence: z.string(),
    by: z.string(),
    isByTime: z.boolean().meta({ description: 'Time did it, or the procedure; nobody acted' }),
  })
  .meta({ id: 'DrillHappening' });

/** Everything that a drill shows: its cases, what they wait for, and what happened, the newest first. */
export const drillScene = z
  .strictObject({
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
    coming: z.array(coming).meta({ description: 'In order, fifty at most' }),
    happenings: z.array(happening).meta({ description: 'The newest first, three hundred at most' }),
  })
  .meta({ id: 'DrillScene' });

/** What each procedure shows, for whoever chooses one. */
export const drillProcedures = z
  .strictObject({
    items: z.array(z.strictObject({ id: drillProcedure, name: bilingual, shows: bilingual })),
  })
  .meta({ id: 'DrillProcedures' });

export type DrillProcedure = z.infer<typeof drillProcedure>;
export type DrillAdvanceBody = z.output<typeof drillAdvance>;
