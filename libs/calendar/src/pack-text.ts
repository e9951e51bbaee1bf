import { DomainError } from '#libs/kernel';

/** Why a pack file was refused; `details.reason` of the error. */
export const packProblems = {
  not_json: 'this is not JSON',
  too_deep: 'nested too deeply',
  doubled_field: 'this field stands twice',
  missing_field: 'this field is missing',
  unknown_field: 'a pack has no such field',
  expected_object: 'expected an object',
  expected_list: 'expected a list',
  expected_text: 'expected a text that is not empty',
  expected_flag: 'expected true or false',
  expected_number: 'expected a whole number in its bounds',
  expected_date: 'expected a date that exists, YYYY-MM-DD',
  expected_choice: 'expected one of the known words',
  doubled_value: 'this value stands twice',
  expected_weekend: 'a make-up workday lies on Saturday or Sunday',
  contradiction: 'this contradicts another field of the pack',
  outside_year: 'the day lies outside the year of the notice and the December before',
  unknown_reference: 'this names something that the pack does not have',
  unknown_citation: 'the Regulation has no such article, paragraph or item',
} as const;
export type PackProblem = keyof typeof packProblems;

/** One value of a pack file with its place in the text, so that a refusal can name the line. */
export interface TextNode {
  /** Line of its first character, from 1. */
  readonly line: number;
  /** Where it is: `clocks[3].limit`; empty for the whole file. */
  readonly path: string;
  readonly value: string | number | boolean | null | readonly TextNode[] | ReadonlyMap<string, TextNode>;
}

/** A pack is four levels deep; more is no pack, and the limit keeps the reader's recursion short. */
const DEEPEST = 16;
const TOKEN = /[\s]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;

/**
 * Refuses a pack (包) and names the line and the reason.
 *
 * @param code `calendar.bad_pack` or `rules.bad_pack`; details `line`, `path`, `reason`
 */
export function refusePack(code: string, at: Pick<TextNode, 'line' | 'path'>, reason: PackProblem): DomainError {
  const place = `line ${String(at.line)}${at.path === '' ? '' : `, ${at.path}`}`;
  return new DomainError('invalid', code, `${place}: ${packProblems[reason]}`, {
    line: at.line,
    path: at.path,
    reason,
  });
}

/**
 * Reads the JSON text of a pack, keeping the line of every value. Stricter than JSON.parse: a field may stand only once.
 *
 * @throws DomainError `code` (invalid): details `line`, `path`, `reason`
 */
export function readPackText(text: string, code: string): TextNode {
  // A byte order mark is white space to a regular expression, and so to the scanner.
  const scanner = new Scanner(text, code);
  const root = readValue(scanner, scanner.next(''), '', 0);
  scanner.end();
  return root;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

class Scanner {
  private position = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly code: string,
  ) {}

  next(path: string): Token {
    TOKEN.lastIndex = this.position;
    const found = TOKEN.exec(this.text);
    const blank = /\s*/y;
    blank.lastIndex = this.position;
    this.line += lineBreaks(blank.exec(this.text)?.[0] ?? '');
    if (found === null) throw this.refuse('not_json', path);
    this.position = TOKEN.lastIndex;
    return { text: found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', line: this.line };
  }

  expect(path: string, words: string): Token {
    const token = this.next(path);
    if (!words.includes(token.text)) throw this.refuse('not_json', path);
    return token;
  }

  end(): void {
    const rest = this.text.slice(this.position);
    const junk = rest.search(/\S/);
    if (junk < 0) return;
    this.line += lineBreaks(rest.slice(0, junk));
    throw this.refuse('not_json', '');
  }

  refuse(reason: PackProblem, path: string): DomainError {
    return refusePack(this.code, { line: this.line, path }, reason);
  }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function readValue(scanner: Scanner, token: Token, path: string, depth: number): TextNode {
  if (depth > DEEPEST) throw scanner.refuse('too_deep', path);
  const { line, text } = token;
  if (text === '{') return { line, path, value: readFields(scanner, path, depth) };
  if (text === '[') return { line, path, value: readItems(scanner, path, depth) };
  return { line, path, value: readScalar(scanner, text, path) };
}

function readScalar(scanner: Scanner, text: string, path: string): string | number | boolean | null {
  try {
    return JSON.parse(text) as string | number | boolean | null;
  } catch {
    throw scanner.refuse('not_json', path);
  }
}

function readItems(scanner: Scanner, path: string, depth: number): TextNode[] {
  const items: TextNode[] = [];
  let token = scanner.next(path);
  if (token.text === ']') return items;
  for (;;) {
    items.push(readValue(scanner, token, `${path}[${String(items.length)}]`, depth + 1));
    if (scanner.expect(path, ',]').text === ']') return items;
    token = scanner.next(path);
  }
}

function readFields(scanner: Scanner, path: string, depth: number): Map<string, TextNode> {
  const fields = new Map<string, TextNode>();
  let token = scanner.next(path);
  if (token.text === '}') return fields;
  for (;;) {
    const name = readScalar(scanner, token.text, path);
    if (typeof name !== 'string') throw scanner.refuse('not_json', path);
    const inner = path === '' ? name : `${path}.${name}`;
    if (fields.has(name)) throw scanner.refuse('doubled_field', inner);
    scanner.expect(inner, ':');
    fields.set(name, readValue(scanner, scanner.next(inner), inner, depth + 1));
    if (scanner.expect(path, ',}').text === '}') return fields;
    token = scanner.next(path);
  }
}
