import * as z from 'zod';
import { caseParts, maskedParty } from '../case.js';
import { petitionList } from './list.js';
import { petitionPhase } from './phase.js';

/** A petition by phase, as far as the reader may see it. */
export const petitionCounts = z
  .strictObject({
    total: z.int(),
    overdue: z.int(),
    trial: z.int().meta({ description: 'Of the total: imported to try the platform out' }),
    byPhase: z.array(z.strictObject({ phase: petitionPhase, count: z.int(), overdue: z.int(), trial: z.int() })),
  })
  .meta({ id: 'PetitionCounts' });

/** One petition with everything that its page shows. */
export const petitionDetail = z
  .strictObject({
    item: petitionList.item,
    matter: z.string().nullable().meta({ description: 'What it is about, as it was registered (信访事项)' }),
    parties: z.array(maskedParty),
    ...caseParts,
  })
  .meta({ id: 'PetitionDetail' });
