import type { Sentence } from '#libs/contracts';
import type { Draft, Place, PlaceOf } from './problem.js';

const whole: Place = { sheet: 'JSON', row: null, column: null };

/** Reads the text of a county file in JSON. What is no JSON object is one problem of the whole file. */
export function readJson(text: string): Draft {
  try {
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? refused(aList) : draftOf(content);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return refused({ zh: `不是 JSON，读不出来（${why}）。`, en: `This is no JSON and cannot be read (${why}).` });
  }
}

/** The same of JSON that was parsed already. */
export const draftOf = (content: unknown): Draft => ({ content, placeOf: placesIn(content), problems: [] });

/** Bytes that begin as JSON does and are a text in no encoding that is read. */
export const unreadableJson = (): Draft =>
  refused({
    zh: '文字编码无法识别；请另存为 UTF-8 的 JSON。',
    en: 'The encoding of the text is unknown; save it as JSON in UTF-8.',
  });

const aList: Sentence = {
  zh: '最外层须是对象，写作 { "county": …, "offices": [ … ] }，不能是列表。',
  en: 'The outermost value must be an object, { "county": …, "offices": [ … ] }, not a list.',
};

const refused = (message: Sentence): Draft => ({
  content: null,
  placeOf: () => whole,
  problems: [{ at: whole, message }],
});

// By what an entry of each list is known to whoever wrote it.
const known: Readonly<Record<string, string>> = { offices: 'id', calendars: 'year', accounts: 'name' };

/** `['offices', 3, 'superior']` is the list `offices`, its fourth entry, the field `superior`. */
const placesIn =
  (content: unknown): PlaceOf =>
  (path) => {
    const [list, index, ...field] = path.map(String);
    if (list === undefined) return whole;
    const row = Number(index);
    if (!Number.isInteger(row)) return { sheet: list, row: null, column: index ?? null };
    const entry = nameOf(content, list, row);
    return { sheet: list, row: row + 1, column: field.length === 0 ? null : field.join('.'), entry };
  };

function nameOf(content: unknown, list: string, index: number): string | null {
  const entries = (content as Readonly<Record<string, unknown>>)[list];
  const entry: unknown = Array.isArray(entries) ? entries[index] : null;
  if (typeof entry !== 'object' || entry === null) return null;
  const name = (entry as Readonly<Record<string, unknown>>)[known[list] ?? 'id'];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}
