import * as z from 'zod';
import { optional } from '../command.js';
import { legalDate, shape } from '../primitives.js';
import { statusRequest } from '../receipt.js';

/** What a party wants of revisits, and in which it is asked. */
export const ownVisits = z.strictObject({
  isAgreed: z.boolean().describe('Whoever reads has agreed to being asked by another office'),
  wantsNone: z.boolean(),
  dates: z.array(legalDate).describe('On which it is asked again, as far as they have not come'),
  asked: z
    .array(
      z.strictObject({
        on: legalDate,
        stands: z.enum(['to_ask', 'asked', 'not_reached', 'unwanted']),
        isProved: z.boolean().describe('What it said is proved'),
        obligations: z.array(z.string()).describe('That are asked about, by their names'),
        mayAnswer: z.boolean(),
        mayConfirm: z.boolean().describe('Somebody has written down what it said, and it may say that it is so'),
      }),
    )
    .describe('Revisits in which it is asked; nothing of what another one said'),
});

/** What a party says of a revisit on its own page: how it stands, or that this is what it has said. */
export const ownVisitSaid = shape('OwnVisitSaid', {
  ...statusRequest.shape,
  on: legalDate.describe('Which revisit, by its date'),
  says: z.enum(['content', 'not_content', 'missing', 'rebound', 'confirm']),
  obligation: optional(z.string().regex(/^o[1-9][0-9]{0,2}$/u)).describe(
    'Of `missing`: which is due and not performed',
  ),
});
