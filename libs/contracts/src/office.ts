import * as z from 'zod';
import { bilingual, capacity, officeId } from './primitives.js';

export const office = z
  .strictObject({
    id: officeId,
    name: bilingual,
    type: z.string(),
    functions: z.array(z.string()),
    superior: officeId.nullable(),
    place: z.string().nullable(),
    isActive: z.boolean(),
    initials: z.string().meta({ description: 'First letters of the Chinese name in pinyin (拼音首字母)' }),
    capacities: z.array(capacity).meta({ description: 'In which capacities somebody may act for it' }),
  })
  .meta({ id: 'Office' });
export const offices = z.strictObject({ items: z.array(office) }).meta({ id: 'Offices' });
