import { categoryId, legalDate, officeId, registeredPerson } from '#libs/contracts';
import type * as z from 'zod';

/** How one field of a command is asked for. */
export type FieldKind =
  | { readonly is: 'office' | 'category' | 'registered' | 'date' | 'text' | 'line' | 'flag' | 'yesOrNo' }
  | { readonly is: 'number'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly is: 'choice' | 'several'; readonly values: readonly string[] }
  | { readonly is: 'group'; readonly fields: readonly Field[] };

export type Field = FieldKind & {
  readonly name: string;
  readonly isOptional: boolean;
  readonly first: unknown;
};

/** The field at a path: `['notice', 'manner']`; undefined where the form has none of its own for it. */
export function fieldAt(fields: readonly Field[], [name, ...rest]: readonly string[]): Field | undefined {
  const field = fields.find((one) => one.name === name);
  if (rest.length === 0) return field;
  return field?.is === 'group' ? fieldAt(field.fields, rest) : undefined;
}

/** Whether a field is chosen from what there is, not written. */
export const isChosen = (field: Field | undefined): boolean =>
  field !== undefined && ['office', 'category', 'registered', 'choice', 'several', 'yesOrNo'].includes(field.is);

type Schema = z.core.$ZodType;
interface Unwrapped {
  readonly schema: Schema;
  readonly isOptional: boolean;
  readonly first: unknown;
}

/** What is asked for: a command, or another request with a body. */
interface Asked {
  readonly body: { readonly shape: object };
  readonly texts: readonly string[];
}

/** The fields of a command, from its contract: what the door takes is what the form asks, and nothing else. */
export function fieldsOf({ body, texts }: Asked): Field[] {
  return fieldsOfShape(body.shape as Readonly<Record<string, Schema>>, texts).filter(
    ({ name }) => name !== 'seenVersion',
  );
}

function fieldsOfShape(shape: Readonly<Record<string, Schema>>, texts: readonly string[]): Field[] {
  return Object.entries(shape).map(([name, schema]) => {
    const { isOptional, first, ...of } = unwrap(schema);
    const kind = kindOf(of.schema, texts.includes(name));
    // What has to be said has both answers to choose from: a box that nobody touched says neither.
    const mustBeSaid = kind.is === 'flag' && !isOptional && first === undefined;
    return { name, isOptional, first, ...(mustBeSaid ? { is: 'yesOrNo' } : kind) };
  });
}

/** Takes off what makes a field optional; wrappers may stand in any order. */
function unwrap(schema: Schema, isOptional = false, first?: unknown): Unwrapped {
  const def = schema._zod.def as { type: string; innerType?: Schema; defaultValue?: unknown };
  if (def.innerType === undefined) return { schema, isOptional, first };
  if (def.type === 'nullable' || def.type === 'optional') return unwrap(def.innerType, true, first);
  if (def.type === 'default') return unwrap(def.innerType, isOptional, def.defaultValue ?? undefined);
  return { schema, isOptional, first };
}

function kindOf(schema: Schema, isText: boolean): FieldKind {
  if (isText) return { is: 'text' };
  if (schema === (officeId as Schema)) return { is: 'office' };
  if (schema === (categoryId as Schema)) return { is: 'category' };
  if (schema === (registeredPerson as Schema)) return { is: 'registered' };
  // What is described is another schema of the same rules.
  if (schema._zod.def === (legalDate as Schema)._zod.def) return { is: 'date' };
  return chosenOf(schema) ?? typedOf(schema);
}

/** One of a closed list, or several of it, each chosen by itself; null: it is none. */
function chosenOf(schema: Schema): FieldKind | null {
  const { entries, element } = schema._zod.def as Listed;
  if (entries !== undefined) return { is: 'choice', values: Object.values(entries) };
  return element?.options === undefined ? null : { is: 'several', values: element.options };
}

/** What a schema says of a closed list. */
interface Listed {
  readonly entries?: Record<string, string>;
  readonly element?: { readonly options?: readonly string[] };
}

function typedOf(schema: Schema): FieldKind {
  const def = schema._zod.def as { type: string; shape?: Record<string, Schema> };
  if (def.shape !== undefined) return { is: 'group', fields: fieldsOfShape(def.shape, []) };
  if (def.type === 'number') return { is: 'number', ...boundsOf(schema) };
  return def.type === 'boolean' ? { is: 'flag' } : { is: 'line' };
}

function boundsOf(schema: Schema) {
  const { minimum, maximum } = schema._zod.bag as { minimum?: number; maximum?: number };
  return { min: minimum, max: maximum };
}
