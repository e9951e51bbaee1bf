import { textMark, type CommandContract } from '#libs/contracts';
import { blanksLeftOut } from './blanks-left-out.js';

type Values = Readonly<Record<string, unknown>>;
type Written = Pick<CommandContract, 'texts' | 'rows' | 'persons' | 'identity'>;

/**
 * What is filled in, with a mark for each text, name and field of an identity that is written: what it says stays on the page until
 * the command is given, and what follows hangs on no word of it.
 *
 * @param toWrite texts that the form asks for and needs, though its contract lets them be left out: they count as written
 */
export function marked(
  values: Values,
  { texts, rows = {}, persons = [], identity = [] }: Written,
  toWrite: readonly string[] = [],
): Record<string, unknown> {
  const filled = blanksLeftOut(values);
  const lists = Object.entries(rows).flatMap(([name, own]) => {
    const list = filled[name];
    return Array.isArray(list) ? [[name, list.map((row: Values) => withMarks(blanksLeftOut(row), own))] as const] : [];
  });
  return {
    ...withMarks(filled, [...texts, ...persons, ...identity]),
    ...Object.fromEntries(lists),
    ...Object.fromEntries(toWrite.filter((name) => texts.includes(name)).map((name) => [name, textMark])),
  };
}

const withMarks = (filled: Values, written: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filled).flatMap(([name, value]) => {
      if (!written.includes(name)) return [[name, value]];
      return isBlank(value) ? [] : [[name, textMark]];
    }),
  );

const isBlank = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
