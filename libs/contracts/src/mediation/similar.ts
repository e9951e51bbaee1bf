import * as z from 'zod';
import { line, officeId, shape } from '../primitives.js';
import { mediationPhase } from './commands.js';

/** Who is being registered, while it is typed: is the dispute of these before a committee already? */
export const similarDisputesRequest = shape(
  'SimilarDisputesRequest',
  {
    parties: z
      .array(
        z.strictObject({
          name: line(100).optional(),
          phone: line(40).optional(),
          idNumber: line(40).optional(),
        }),
      )
      .max(30),
  },
  'In the body, so that no address or log holds identities',
);

/** A mediation of the same people (可能重复). A proposal: whether it is the same dispute whoever registers decides. */
export const similarDisputes = shape('SimilarDisputes', {
  items: z.array(
    z.strictObject({
      number: z
        .string()
        .nullable()
        .describe('Null: the reader may not see it, and is told which committee to ask, where both sides are the same'),
      title: z.string().nullable(),
      phase: mediationPhase.nullable(),
      committee: officeId,
      openedAt: z.iso.datetime(),
      isEnded: z.boolean(),
    }),
  ),
});

export type SimilarDisputes = z.output<typeof similarDisputes>;
