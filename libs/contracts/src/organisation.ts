import * as z from 'zod';
import { adminChange } from './account.js';
import { capacity, freeText, line, officeId } from './primitives.js';

/** What an office has, for whoever looks after the organisation: numbers alone. */
export const officeHoldings = z
  .strictObject({
    accounts: z.array(z.strictObject({ capacity, count: z.int() })),
    petitions: z.int(),
    supervisions: z.int(),
    duties: z.int(),
    lastChange: z.int(),
  })
  .meta({ id: 'OfficeHoldings' });

export const officeDetail = z
  .strictObject({
    id: officeId,
    holdings: officeHoldings.nullable().meta({ description: 'Null for whoever does not administer' }),
    changes: z.array(adminChange),
  })
  .meta({ id: 'OfficeDetail' });

const names = z.strictObject({ zh: line(60), en: line(100) });
const reason = freeText(500);

export const officeChange = z
  .strictObject({
    seen: z.int().min(0),
    name: names,
    superior: officeId.nullable(),
    place: line(60).nullable(),
    isActive: z.boolean(),
    reason,
  })
  .meta({ id: 'OfficeChange' });
export const officeAdd = z
  .strictObject({
    id: officeId,
    type: z.enum(['department', 'township', 'village', 'grid', 'inspection-group']),
    name: names,
    superior: officeId,
    place: line(60).nullable(),
    reason,
  })
  .meta({ id: 'OfficeAdd' });

const year = z.strictObject({
  year: z.int(),
  packs: z
    .array(z.string())
    .meta({ description: 'Names of the calendars of that year, the nation first; empty: none is published' }),
  isPublished: z.boolean().meta({ description: 'Every date of that year is certain' }),
  provisional: z.int().meta({ description: 'Running clocks of that year whose date is provisional' }),
});

/** Which years have a calendar (日历), and how many running clocks wait for one. */
export const packHorizon = z
  .strictObject({
    jurisdiction: z.string(),
    thisYear: z.int(),
    scope: z
      .enum(['all', 'office'])
      .meta({ description: 'Whose clocks are counted: all, for an administrator; else those the office may see' }),
    years: z.array(year),
  })
  .meta({ id: 'PackHorizon' });

export type OfficeDetail = z.infer<typeof officeDetail>;
export type PackHorizon = z.infer<typeof packHorizon>;
