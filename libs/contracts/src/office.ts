import * as z from 'zod';
import { bilingual, capacity, officeId, shape } from './primitives.js';

export const office = shape('Office', {
  id: officeId,
  name: bilingual,
  type: z.string(),
  functions: z.array(z.string()),
  superior: officeId.nullable(),
  place: z.string().nullable(),
  isActive: z.boolean(),
  initials: z.string().describe('First letters of the Chinese name in pinyin (拼音首字母)'),
  capacities: z.array(capacity).describe('In which capacities somebody may act for it'),
});
export const offices = shape('Offices', { items: z.array(office) });
export type Office = z.infer<typeof office>;
