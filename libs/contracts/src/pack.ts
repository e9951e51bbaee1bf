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

// Enough of a hash to tell two contents of one name apart.
const shownOfVersion = 12;

/** A version of a pack or calendar as a person is shown it: the beginning of its hash. */
export const shownVersion = (version: string): string => version.slice(0, shownOfVersion);

export type Pack = z.infer<typeof pack>;
export type PackContent = z.infer<typeof packContent>;
