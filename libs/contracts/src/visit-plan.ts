import * as z from 'zod';
import { optional } from './command.js';
import { legalDate } from './primitives.js';
import { partyName } from './reveal.js';
import { spoken } from './roster.js';

/** Beside the agreement to being visited: a language of the register of mediators. */
export const askedIn = optional(spoken).describe('In which language it wants to be asked; left out: as it was said');

/** The plan of revisits of a case (回访计划). */
export const visitPlan = z
  .strictObject({
    dates: z.array(z.strictObject({ on: legalDate, stands: z.enum(['planned', 'due', 'over']) })),
    contacts: z.array(
      z.strictObject({
        ...{ party: partyName, isAgreed: z.boolean(), isGrid: z.boolean(), wantsNone: z.boolean() },
        spoken: spoken.nullable().describe('In which language it wants to be asked; null: it has named none'),
      }),
    ),
  })
  .describe('The plan of revisits, and who wants them: what is said there stands in another case');
export type VisitPlan = z.output<typeof visitPlan>;
