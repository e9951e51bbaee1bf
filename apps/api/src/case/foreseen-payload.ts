import { textMark, type CommandContract } from '#libs/contracts';
import type { PartyRef, TextRef } from '#libs/kernel';
import * as z from 'zod';
import { withoutFields } from './sealed-identity.js';

type Fields = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, z.core.$ZodType | undefined>>;

// Whoever has seen this version has seen none; what is foreseen is always of the case as it is.
const anyVersion = 1;
// Who is meant is nobody's business here: no name leaves the page before the command is given.
const [somebody, someAccused] = ['p-00000000', 'a-00000000'];

const aText = (): TextRef => ({ digest: '', chars: textMark.length });
const aParty = (party: string): PartyRef => ({ party, digest: '' });

/**
 * The payload as the command would have it that is filled in so far, with references for its texts; null as long as something
 * is missing or not in its form. What a text, a name or a field of an identity says is not looked at, but whether it is written:
 * what is left out stays so where it may be, and counts as written where it has to be.
 *
 * @param refOf of a text by its field; left out: a placeholder, since nothing hangs on what it says
 */
export function payloadOf(
  contract: CommandContract | undefined,
  body: Fields,
  refOf: (field: string) => TextRef = aText,
): Record<string, unknown> | null {
  if (contract === undefined) return null;
  const { texts, rows = {}, persons = [], identity = [] } = contract;
  const { shape } = contract.body;
  const marked = {
    ...withoutFields(body, identity),
    ...marksOf(body, [...texts, ...persons], shape),
    ...marksOf({}, identity, shape),
    ...eachRow(body, rows, (row, own, name) => ({ ...row, ...marksOf(row, own, shapeOfRows(shape[name])) })),
  };
  const parsed = contract.body.safeParse({ ...marked, seenVersion: anyVersion });
  if (!parsed.success) return null;
  const { seenVersion: _seenVersion, recordedFor: _recordedFor, ...fields } = parsed.data as Record<string, unknown>;
  return {
    ...withoutFields(fields, identity),
    ...refsOf(fields, texts, refOf),
    ...refsOf(fields, persons, () => aParty(someAccused)),
    ...eachRow(fields, rows, (row, own) => ({ ...row, ...refsOf(row, own, aText) })),
    ...identityOf({ body, fields, identity, shape }),
    ...contract.fixed,
  };
}

/** Whether a text, a name or a field of an identity is written, or a mark stands for it. */
const isWritten = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value != null;
};

const mayBeLeftOut = (schema: z.core.$ZodType | undefined): boolean =>
  schema !== undefined && z.safeParse(schema, undefined).success;

/** Marks for what is written of these, and for what has to be. */
function marksOf(given: Fields, names: readonly string[], shape: Shape): Fields {
  const of = (name: string): string | undefined =>
    isWritten(given[name]) || !mayBeLeftOut(shape[name]) ? textMark : undefined;
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

/** References for those of these that are there; what was left out stays as its contract has it. */
const refsOf = (fields: Fields, names: readonly string[], refOf: (name: string) => object): Fields =>
  Object.fromEntries(names.flatMap((name) => (typeof fields[name] === 'string' ? [[name, refOf(name)]] : [])));

/** @param own texts of the row @param name of its list */
type Change = (row: Fields, own: readonly string[], name: string) => Fields;

/** The lists of rows with texts of their own, each row changed; what is no list, or no row, is left as it is. */
function eachRow(fields: Fields, rows: Readonly<Record<string, readonly string[]>>, change: Change): Fields {
  const lists = Object.entries(rows).flatMap(([name, own]) => {
    const list: unknown = fields[name];
    if (!Array.isArray(list)) return [];
    return [[name, list.map((row: unknown) => (isRow(row) ? change(row, own, name) : row))]];
  });
  return Object.fromEntries(lists) as Fields;
}

const isRow = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function shapeOfRows(schema: z.core.$ZodType | undefined): Shape {
  const list = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const row = list instanceof z.ZodArray ? list.element : null;
  return row instanceof z.ZodObject ? row.shape : {};
}

interface Identified {
  readonly body: Fields;
  readonly fields: Fields;
  readonly identity: readonly string[];
  readonly shape: Shape;
}

/** What the payload says of an identity: that of whoever is named, or null where none of its fields is written. */
function identityOf({ body, fields, identity, shape }: Identified): Fields {
  if (identity.length === 0) return {};
  const said = identity.filter((name) => isWritten(body[name]) || !mayBeLeftOut(shape[name]));
  const { party } = fields;
  const isThere = typeof party === 'string';
  return {
    identity: said.length === 0 ? null : aParty(isThere ? party : somebody),
    ...(isThere && said.includes('name') && { isNamed: true }),
  };
}
