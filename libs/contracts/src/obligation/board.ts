import * as z from 'zod';
import { legalDate, officeId, shape } from '../primitives.js';

/** Obligations by the office that urges (履行看板): open, due within seven days, late, not performed. Of no person. */
export const obligationBoard = shape('ObligationBoard', {
  today: legalDate,
  until: legalDate.describe('The last day of `due`'),
  offices: z.array(
    z.strictObject({
      office: officeId,
      open: z.int(),
      due: z.int().describe('Open, with a day from today to `until`'),
      late: z.int().describe('Open, with a day that has passed'),
      broken: z.int().describe('Ended as not performed'),
    }),
  ),
});
export type ObligationBoard = z.output<typeof obligationBoard>;
