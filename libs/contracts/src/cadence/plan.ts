import * as z from 'zod';
import { legalDate, shape } from '../primitives.js';
import { cadenceUnit } from './commands.js';

/** A plan is looked at by so many periods at most: two years of weeks. */
export const mostPeriods = 106;

/** Of which periods a plan is made: `GET /api/cadences/plan`. */
export const cadencePlanQuery = z.strictObject({
  unit: cadenceUnit,
  on: legalDate.describe('A day of the first period'),
  until: legalDate.describe(
    'Periods that are opened by this day: the last of a year, or the one on which the cadence ends',
  ),
});

/** A plan before it is begun: every period with its days, and how many working days it has. */
export const cadencePlan = shape('CadencePlanAhead', {
  periods: z
    .array(
      z.strictObject({
        key: z.string(),
        from: legalDate,
        until: legalDate,
        workingDays: z.int().describe('None: nobody is there in it'),
        isKnown: z.boolean().describe('False: the calendar of one of its days is not published yet'),
      }),
    )
    .max(mostPeriods),
});
export type CadencePlan = z.output<typeof cadencePlan>;
