import type * as z from 'zod';
import { seenVersion, shape } from './primitives.js';

/** The HTTP form of one command: what its body looks like, and which of its fields are free texts. */
export interface CommandContract<F extends z.ZodRawShape = z.ZodRawShape> {
  readonly summary: { readonly zh: string; readonly en: string };
  /** A strict object with `seenVersion`; what is left out becomes null. */
  readonly body: z.ZodObject<{ seenVersion: typeof seenVersion } & F, z.core.$strict>;
  /** Fields that are sealed and travel beside the payload. */
  readonly texts: readonly string[];
  /** Fields of the payload that are always the same for a person, and are not asked for. */
  readonly fixed?: Readonly<Record<string, boolean | null>>;
}

/**
 * One command's contract.
 *
 * @param id name of the body's schema in the OpenAPI document
 * @param fields made when the body is first read: a list names commands and reads none of their bodies
 */
export function command<F extends z.ZodRawShape = Record<never, never>>(
  id: string,
  summary: CommandContract['summary'],
  fields: () => F = () => ({}) as F,
  texts: readonly (keyof F & string)[] = [],
): Omit<CommandContract<F>, 'fixed'> {
  let body: CommandContract<F>['body'] | undefined;
  return {
    summary,
    texts,
    get body() {
      return (body ??= shape(id, { seenVersion, ...fields() }));
    },
  };
}

/** May be left out, and is null then. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
