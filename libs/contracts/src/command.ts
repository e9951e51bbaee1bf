import * as z from 'zod';
import { isFreeText, isIdentityField, isPersonName, registeredPerson, seenVersion, shape } from './primitives.js';
import type { Sentence } from './sentences/sentence.js';

/** The HTTP form of one command: what its body looks like, and which of its fields are free texts. */
export interface CommandContract<F extends z.ZodRawShape = z.ZodRawShape> {
  readonly summary: Sentence;
  /** A strict object with `seenVersion`; what is left out becomes null. */
  readonly body: z.ZodObject<{ seenVersion: typeof seenVersion } & F, z.core.$strict>;
  /** Fields that are sealed and travel beside the payload. */
  readonly texts: readonly string[];
  /** Fields that are lists of rows, with those fields of a row that are free texts; left out: none. */
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  /** Fields that are names of persons: they are sealed as identities. */
  readonly persons?: readonly string[];
  /** Fields that are sealed together as the identity of a party, the payload's `identity`; left out: none. */
  readonly identity?: readonly string[];
  /** Fields of the payload that are always the same for a person, and are not asked for. */
  readonly fixed?: Readonly<Record<string, boolean | null>>;
}

/** The fields of each command that has a label. */
type FieldsOf<L> = { readonly [K in keyof L]: () => z.ZodRawShape };
type CommandOf<F extends z.ZodRawShape> = Omit<CommandContract<F>, 'fixed'>;

/**
 * The contracts of commands, in the order of their labels.
 *
 * @param prefix of the names of their bodies in the OpenAPI document: `Petition` makes `PetitionTriage`
 * @param fields made when a body is first read: a list names commands and reads none of their bodies
 */
export function commandsOf<L extends Readonly<Record<string, Sentence>>, S extends FieldsOf<L>>(
  prefix: string,
  labels: L,
  fields: S,
): { readonly [K in keyof S]: CommandOf<ReturnType<S[K]>> } {
  const made = Object.entries(labels).map(([name, summary]) => {
    const id = `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [name, command(id, summary, fields[name as keyof L & keyof S])];
  });
  return Object.fromEntries(made) as ReturnType<typeof commandsOf<L, S>>;
}

function command<F extends z.ZodRawShape>(id: string, summary: Sentence, fields: () => F): CommandOf<F> {
  let made: F | undefined;
  let body: CommandOf<F>['body'] | undefined;
  const shapeOf = (): F => (made ??= fields());
  return {
    summary,
    get body() {
      return (body ??= shape(id, { seenVersion, ...shapeOf() }));
    },
    get texts() {
      return textsIn(shapeOf());
    },
    get rows() {
      return rowsIn(shapeOf());
    },
    get persons() {
      const shape = shapeOf();
      return Object.keys(shape).filter((name) => isPersonName(shape[name]));
    },
    get identity() {
      const shape = shapeOf();
      return Object.keys(shape).filter((name) => isIdentityField(shape[name]));
    },
  };
}

/** The fields of a body that are free texts: they are sealed, and travel beside the payload. */
export const textsIn = (fields: z.ZodRawShape): string[] =>
  Object.keys(fields).filter((name) => isFreeText(fields[name]));

/** The fields of a body that are lists of rows with free texts in them, each with the names of those. */
function rowsIn(fields: z.ZodRawShape): Record<string, readonly string[]> {
  const lists = Object.entries(fields).flatMap(([name, schema]) => {
    const of = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
    const row = of instanceof z.ZodArray ? of.element : null;
    const texts = row instanceof z.ZodObject ? textsIn(row.shape) : [];
    return texts.length === 0 ? [] : [[name, texts] as const];
  });
  return Object.fromEntries(lists);
}

/** May be left out, and is null then. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** For a command that is recorded for people without accounts (代记): one more field of its body, no part of its payload. */
export const forRegistered = () => ({ recordedFor: optional(registeredPerson) });
