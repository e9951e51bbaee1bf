import * as z from 'zod';
import { bilingual, capacity, freeText, instant, legalDate, line, officeId } from './primitives.js';

const person = z.strictObject({ account: z.uuid(), name: z.string() });

/** A role that somebody gave to another person for a while (代理). */
export const deputy = z
  .strictObject({
    id: z.uuid(),
    office: officeId,
    officeName: bilingual.nullable(),
    capacity,
    from: legalDate.meta({ description: 'First day' }),
    to: legalDate.meta({ description: 'Last day; it ends by itself after it' }),
    reason: z.string().nullable(),
    giver: person,
    deputy: person,
    createdAt: instant,
    endedAt: instant.nullable(),
    stage: z.enum(['coming', 'running', 'over']),
  })
  .meta({ id: 'Deputy' });

export const deputies = z
  .strictObject({ given: z.array(deputy), held: z.array(deputy) })
  .meta({ id: 'Deputies', description: 'What I gave to others, and what I hold for others' });

export const deputyRequest = z
  .strictObject({
    deputy: line(64).meta({ description: 'What the deputy signs in with' }),
    office: officeId,
    capacity,
    from: legalDate,
    to: legalDate,
    reason: freeText(300).optional(),
  })
  .meta({ id: 'DeputyRequest' });

export const deputyId = z.uuid();
export const candidateQuery = z.strictObject({ office: officeId });
export const deputyCandidates = z
  .strictObject({ items: z.array(z.strictObject({ name: z.string(), displayName: z.string() })) })
  .meta({ id: 'DeputyCandidates' });

export type DeputyRequest = z.infer<typeof deputyRequest>;
