import type * as z from 'zod';
import { optional, textsIn } from './command.js';
import { caseId, drillId, shape } from './primitives.js';
import type { Sentence } from './sentences/sentence.js';

/** What a kind says of how its cases are opened. */
interface Declared {
  /** Name of the body's schema in the OpenAPI document. */
  readonly id: string;
  /** Name of the command that begins it, and of its row in the table of permissions. */
  readonly command: string;
  readonly summary: Sentence;
  readonly fields: z.ZodRawShape;
  /** Tells the parts of the kind apart in their parent; left out: its cases are no parts that people open. */
  readonly partName?: (fields: Readonly<Record<string, unknown>>) => string;
}

/**
 * How a person opens a case of a kind: `POST /api/<address>`. With a `parent` it begins as a part (分件) of that case, of
 * whatever kind.
 */
export interface OpeningContract extends Omit<Declared, 'id' | 'fields'> {
  /** A strict object of the fields of the command and of where the case belongs. */
  readonly body: z.ZodObject;
  /** Fields that are sealed and travel beside the payload. */
  readonly texts: readonly string[];
}

/** The opening of a kind from what it says of it. */
export function openingOf({ id, fields, ...declared }: Declared): OpeningContract {
  const parent = optional(caseId).describe('Opens it as a part of that case, in its drill');
  const drill = optional(drillId).describe('Opens a case of that drill (演练)');
  const body = { ...fields, ...(declared.partName !== undefined && { parent }), drill };
  return { ...declared, body: shape(id, body), texts: textsIn(fields) };
}
