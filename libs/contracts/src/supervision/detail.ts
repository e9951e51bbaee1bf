import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual } from '../primitives.js';
import { supervisionList } from './list.js';

/** One supervision with everything that its page shows. */
export const supervisionDetail = z
  .strictObject({
    item: supervisionList.item,
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
