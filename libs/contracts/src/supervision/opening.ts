import * as z from 'zod';
import { freeText, legalDate, officeId, shape } from '../primitives.js';
import { supervisionTrigger } from './commands.js';

/** Opens a supervision by hand: `POST /api/petitions/:id/supervisions`. */
export const openSupervision = shape('SupervisionOpen', {
  office: officeId,
  basis: z
    .enum(['art40', 'art43'])
    .default('art40')
    .describe(
      'art40: the petition bureau supervises another office; art43: the superior organ of the bureau finds its failure',
    ),
  trigger: supervisionTrigger.nullable().default(null).describe('Why, with art40; none with art43'),
  dueOn: legalDate.describe('Legal date of the finding: the ladder is counted from it'),
  finding: freeText(),
});
