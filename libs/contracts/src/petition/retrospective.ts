import * as z from 'zod';
import { pageOf, pageQuery } from '../paging.js';
import { freeText, instant, legalDate, officeId } from '../primitives.js';

/** Opens supervisions for breaches that an import recorded as past: looked at once, opened in bulk. */
export const openRetrospective = z
  .strictObject({
    breaches: z
      .array(z.strictObject({ petition: z.uuid(), clock: z.string().regex(/^[A-Za-z0-9/-]{1,60}$/) }))
      .min(1)
      .max(100),
    finding: freeText(4000),
  })
  .meta({ id: 'SupervisionOpenRetrospective' });

/** One breach that an import recorded as past. */
export const retrospectiveBreach = z
  .strictObject({
    petition: z.uuid(),
    number: z.string(),
    clock: z.string(),
    rule: z.string(),
    office: officeId,
    basis: z.enum(['art40', 'art43', 'ours']).describe('On what its supervision would stand'),
    trigger: z.string().nullable(),
    commissionedBy: officeId.nullable(),
    dueOn: legalDate,
    metAt: instant.nullable(),
    provisional: z.boolean(),
  })
  .meta({ id: 'RetrospectiveBreach' });
export const retrospectiveQuery = z.strictObject(pageQuery);
export const retrospectivePage = pageOf('RetrospectiveBreachPage', retrospectiveBreach);
export const retrospectiveAnswer = z
  .strictObject({
    opened: z.array(
      z.strictObject({ petition: z.uuid(), clock: z.string(), supervision: z.uuid(), number: z.string() }),
    ),
    refused: z.array(z.strictObject({ petition: z.uuid(), clock: z.string(), code: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'RetrospectiveAnswer' });
