import * as z from 'zod';
import { bilingual, instant, line, shape } from './primitives.js';

export const pack = shape('Pack', {
  kind: z.string(),
  name: z.string(),
  title: bilingual
    .nullable()
    .describe('What a rule pack calls itself; null for a calendar, whose name says place and year'),
  version: z.string(),
  loadedAt: instant,
  isNewest: z.boolean(),
});
export const packs = shape('Packs', { items: z.array(pack) });
export const packQuery = z.strictObject({ version: line(100).optional() });
export const packContent = shape('PackContent', { pack, content: z.unknown() });

export type Pack = z.infer<typeof pack>;
export type PackContent = z.infer<typeof packContent>;
