import * as z from 'zod';
import { bilingual, shape } from './primitives.js';

/** Id of a category: a lower-case slug. Which ids there are is the list's to say. */
export const categoryId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, 'format.category')
  .describe('Id of a category (内容分类) of GET /api/categories, e.g. rural-water');

export const category = shape('Category', {
  id: categoryId,
  name: bilingual,
  initials: z.string().describe('First letters of the Chinese name in pinyin (拼音首字母)'),
});
export const categories = shape('Categories', { items: z.array(category) });
export type Category = z.infer<typeof category>;
