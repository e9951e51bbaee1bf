import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, shape } from '../primitives.js';
import { supervisionList } from './list.js';

/** One supervision with everything that its page shows. */
export const supervisionDetail = shape('SupervisionDetail', {
  item: supervisionList.item,
  ladder: z
    .array(
      z.strictObject({
        rung: z.int(),
        name: bilingual,
        article: z.string().nullable(),
        afterWorkingDays: z.int().describe('Counted from the legal date of the first trigger'),
        how: z.enum(['platform', 'judgement']).describe('judgement: a head decides and signs'),
        needsReply: z.boolean().describe('The supervised office then owes a written reply'),
      }),
    )
    .describe('The steps of the rules that the case is pinned to, those ahead too'),
  ...caseParts,
});
