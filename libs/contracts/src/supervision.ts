import * as z from 'zod';
import { caseParts } from './case.js';
import { pageOf, pageQuery } from './paging.js';
import { bilingual, drillsInstead, instant, legalDate, line, officeId, supervisionPhase } from './primitives.js';
import { supervisionTrigger } from './supervision-commands.js';

export const supervisionQuery = z.strictObject({
  ...pageQuery,
  phase: supervisionPhase.optional(),
  office: officeId.optional(),
  trigger: supervisionTrigger.optional(),
  petition: z.uuid().optional(),
  number: line(40).optional(),
  rung: z.coerce.number().int().min(0).max(99).optional(),
  state: z.enum(['overdue', 'open', 'ended']).optional(),
  drill: drillsInstead,
});

/** One line of a list of supervision cases (督办). */
export const supervisionItem = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    version: z.int(),
    isDrill: z.boolean(),
    phase: supervisionPhase,
    petition: z.uuid(),
    petitionNumber: z.string().nullable(),
    petitionTitle: z.string().nullable().meta({ description: 'What that petition is called, for whoever may see it' }),
    office: officeId,
    openedByHand: z.boolean(),
    trigger: supervisionTrigger,
    triggers: z.int(),
    rung: z.int(),
    firstDueOn: legalDate.nullable(),
    dueRule: z.string().nullable(),
    legalDueOn: legalDate.nullable(),
    legalDueAt: instant.nullable(),
    provisional: z.boolean(),
    isOverdue: z.boolean(),
    openedAt: instant,
    endedAt: instant.nullable(),
    now: instant.meta({ description: "The case's own now: a drill is elsewhere in time" }),
  })
  .meta({ id: 'SupervisionItem' });

export const supervisionPage = pageOf('SupervisionPage', supervisionItem);
export const supervisionDetail = z
  .strictObject({
    supervision: supervisionItem,
    ladder: z
      .array(
        z.strictObject({
          rung: z.int(),
          name: bilingual,
          article: z.string().nullable(),
          afterWorkingDays: z.int().meta({ description: 'Counted from the legal date of the first trigger' }),
          how: z.enum(['platform', 'judgement']).meta({ description: 'judgement: a head decides and signs' }),
          needsReply: z.boolean().meta({ description: 'The supervised office then owes a written reply' }),
        }),
      )
      .meta({ description: 'The steps of the rules that the case is pinned to, those ahead too' }),
    ...caseParts,
  })
  .meta({ id: 'SupervisionDetail' });
