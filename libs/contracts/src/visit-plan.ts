import * as z from 'zod';
import { legalDate } from './primitives.js';
import { partyName } from './reveal.js';

/** The plan of revisits of a case (回访计划). */
export const visitPlan = z
  .strictObject({
    dates: z.array(z.strictObject({ on: legalDate, stands: z.enum(['planned', 'due', 'over']) })),
    contacts: z.array(
      z.strictObject({ party: partyName, isAgreed: z.boolean(), isGrid: z.boolean(), wantsNone: z.boolean() }),
    ),
  })
  .describe('The plan of revisits, and who wants them: what is said there stands in another case');
export type VisitPlan = z.output<typeof visitPlan>;
