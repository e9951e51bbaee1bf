import * as z from 'zod';
import { seenVersion } from './primitives.js';

/** The HTTP form of one command: what its body looks like, and which of its fields are free texts. */
export interface CommandContract {
  readonly summary: { readonly zh: string; readonly en: string };
  /** A strict object with `seenVersion`; what is left out becomes null. */
  readonly body: z.ZodObject;
  /** Fields that are sealed and travel beside the payload. */
  readonly texts: readonly string[];
}

/**
 * One command's contract.
 *
 * @param id name of the body's schema in the OpenAPI document
 */
export function command(
  id: string,
  summary: CommandContract['summary'],
  fields: z.ZodRawShape = {},
  texts: readonly string[] = [],
): CommandContract {
  return { summary, body: z.strictObject({ seenVersion, ...fields }).meta({ id }), texts };
}

/** May be left out, and is null then. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
