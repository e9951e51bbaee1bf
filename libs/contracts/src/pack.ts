import * as z from 'zod';
import { bilingual, instant, line } from './primitives.js';

export const pack = z
  .strictObject({
    kind: z.string(),
    name: z.string(),
    title: bilingual
      .nullable()
      .meta({ description: 'What a rule pack calls itself; null for a calendar, whose name says place and year' }),
    version: z.string(),
    loadedAt: instant,
    isNewest: z.boolean(),
  })
  .meta({ id: 'Pack' });
export const packs = z.strictObject({ items: z.array(pack) }).meta({ id: 'Packs' });
export const packQuery = z.strictObject({ version: line(100).optional() });
export const packContent = z.strictObject({ pack, content: z.unknown() }).meta({ id: 'PackContent' });
