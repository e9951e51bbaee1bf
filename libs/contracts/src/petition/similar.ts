import * as z from 'zod';
import { freeText, line, shape } from '../primitives.js';
import { petitionGlance } from './glance.js';

/** What is being registered, while it is typed: is there anything like it already? */
export const similarRequest = shape(
  'SimilarRequest',
  {
    matter: freeText(),
    petitioner: z
      .strictObject({ name: line(100).optional(), phone: line(40).optional(), idNumber: line(40).optional() })
      .optional(),
  },
  'In the body, so that no address or log holds words or identities',
);

/** A petition that looks alike (可能重复). A proposal: whether it is the same matter is for the clerk to decide. */
export const similarPetition = shape('SimilarPetition', {
  ...petitionGlance,
  excerpt: z.string(),
  likeness: z.enum(['text', 'petitioner', 'both']),
  score: z.number().min(0).max(1),
});

export const similarPetitions = shape('SimilarPetitions', { items: z.array(similarPetition).max(5) });

export type SimilarRequest = z.infer<typeof similarRequest>;
export type SimilarPetition = z.infer<typeof similarPetition>;
