import * as z from 'zod';
import { shape } from './primitives.js';

/** Longest page. A screen shows 20 to 50; a program that wants all follows the cursor. */
export const longestPage = 100;

/** Query parameters of every list. The cursor is opaque and belongs to the same filters. */
export const pageQuery = {
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,400}$/, 'format.cursor')
    .optional(),
  limit: z.coerce.number().int().min(1).max(longestPage).default(20),
} as const;

/**
 * One page of a list.
 *
 * @param id name of the schema in the OpenAPI document
 */
export function pageOf<T extends z.ZodType>(id: string, item: T) {
  return shape(id, {
    items: z.array(item),
    next: z.string().nullable().describe('Cursor of the next page; null at the end'),
  });
}
