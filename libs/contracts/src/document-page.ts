import * as z from 'zod';
import { deliveryPlan } from './delivery/commands.js';
import { shape } from './primitives.js';
import { partyName } from './reveal.js';

/** Number of the fact that a document (文书) is. */
export const documentSeq = z.coerce.number().int().min(1).max(2_147_483_647);
/** An editing copy of a document. */
export const editingCopy = z.string().meta({ description: 'An editing copy (DOCX)', format: 'binary' });

export const documentFile = z.string().meta({ description: 'A document (PDF/A-2a)', format: 'binary' });

/** A document that is put on its way (送达). */
export const deliveryAsked = shape('DeliveryAsked', {
  seq: z.int().min(1).describe('Number of the fact that the document is'),
  recipient: partyName.optional().describe('A petitioner of the case; left out: the first one'),
  plan: deliveryPlan
    .optional()
    .describe(
      'Ways to try, one after the other; left out: a message where a telephone is known, then by hand, then by post',
    ),
});
