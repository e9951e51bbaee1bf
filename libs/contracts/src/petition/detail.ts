import * as z from 'zod';
import { caseParts, maskedParty } from '../case.js';
import { petitionList } from './list.js';
import { reviewRoute } from '../office.js';
import { shape } from '../primitives.js';
import { petitionPhase } from './commands.js';

/** A petition by phase, as far as the reader may see it. */
export const petitionCounts = shape('PetitionCounts', {
  total: z.int(),
  overdue: z.int(),
  trial: z.int().describe('Of the total: imported to try the platform out'),
  byPhase: z.array(z.strictObject({ phase: petitionPhase, count: z.int(), overdue: z.int(), trial: z.int() })),
});

/** One petition with everything that its page shows. */
export const petitionDetail = shape('PetitionDetail', {
  item: petitionList.item,
  matter: z.string().nullable().describe('What it is about, as it was registered (信访事项)'),
  parties: z.array(maskedParty),
  review: z
    .strictObject({ route: reviewRoute, isTold: z.boolean() })
    .nullable()
    .describe(
      'Who reviews the opinion (复查): as it named them, or not told yet, as an opinion of today would. Null: no handler yet, or a class without a review',
    ),
  ...caseParts,
});
