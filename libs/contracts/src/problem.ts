import * as z from 'zod';
import { shape } from './primitives.js';

/** One field that is wrong (RFC 9457, member `errors`). */
export const fieldError = shape('FieldError', {
  /** JSON pointer-like path: `petitioner.phone`; empty for the whole. */
  path: z.string(),
  code: z.string(),
  message: z.string(),
});

/** Every answer of 400 and above. Sentences are in the language of `Accept-Language`, Chinese unless English is wanted. */
export const problem = shape('Problem', {
  type: z.string().describe('urn:maplebridge:problem:<code>'),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('Stable code: <capability>.<what_is_wrong>'),
  detail: z.string(),
  correlationId: z.string(),
  errors: z.array(fieldError).optional(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});

export type Problem = z.infer<typeof problem>;
export type FieldError = z.infer<typeof fieldError>;

/** The two languages of the platform. */
export type Language = 'zh' | 'en';
