import * as z from 'zod';
import { bilingual, capacity, freeText, instant, legalDate, line, officeId, shape } from './primitives.js';

const person = z.strictObject({ account: z.uuid(), name: z.string() });

/** A role that somebody gave to another person for a while (代理). */
export const deputy = shape('Deputy', {
  id: z.uuid(),
  office: officeId,
  officeName: bilingual.nullable(),
  capacity,
  from: legalDate.describe('First day'),
  to: legalDate.describe('Last day; it ends by itself after it'),
  reason: z.string().nullable(),
  giver: person,
  deputy: person,
  createdAt: instant,
  endedAt: instant.nullable(),
  stage: z.enum(['coming', 'running', 'over']),
});

export const deputies = shape(
  'Deputies',
  { given: z.array(deputy), held: z.array(deputy) },
  'What I gave to others, and what I hold for others',
);

export const deputyRequest = shape('DeputyRequest', {
  deputy: line(64).describe('What the deputy signs in with'),
  office: officeId,
  capacity,
  from: legalDate,
  to: legalDate,
  reason: freeText(300).optional(),
});

export const deputyId = z.uuid();
export const candidateQuery = z.strictObject({ office: officeId });
export const deputyCandidates = shape('DeputyCandidates', {
  items: z.array(z.strictObject({ name: z.string(), displayName: z.string() })),
});

export type DeputyRequest = z.infer<typeof deputyRequest>;
export type Deputy = z.infer<typeof deputy>;
