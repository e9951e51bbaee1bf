import { inflateSync } from 'node:zlib';

/** A run of text on a page as it is drawn: in millimetres from the left and upper edge of A4. */
export interface DrawnText {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly text: string;
}

type Matrix = readonly [number, number, number, number, number, number];
const upright: Matrix = [1, 0, 0, 1, 0, 0];
const pageHeight = 841.89;
const millimetres = (points: number): number => Math.round((points / 72) * 254) / 10;

/** Everything that the pages of a PDF of ours draw as text, with its place: what a picture would show, without one. */
export function drawnTexts(pdf: Buffer): readonly DrawnText[] {
  const file = new PdfObjects(pdf);
  return file.pages().flatMap((page, at) => textsOf(file, page, at + 1));
}

/** The objects of a PDF, as far as its pages and the letters of its fonts need them. */
class PdfObjects {
  private readonly objects: ReadonlyMap<number, string>;

  constructor(pdf: Buffer) {
    const text = pdf.toString('latin1');
    const found = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/gu)];
    this.objects = new Map(found.map(([, number = '', body = '']) => [Number(number), body]));
  }

  pages(): readonly string[] {
    const root = [...this.objects.values()].find((body) => /\/Type \/Pages\b[\s\S]*\/Kids/u.test(body)) ?? '';
    return this.leaves(root);
  }

  private leaves(node: string): readonly string[] {
    const kids = /\/Kids \[([^\]]*)\]/u.exec(node)?.[1] ?? '';
    return referencesIn(kids).flatMap((number) => {
      const body = this.objects.get(number) ?? '';
      return body.includes('/Kids') ? this.leaves(body) : [body];
    });
  }

  object(number: number): string {
    return this.objects.get(number) ?? '';
  }

  stream(number: number): string {
    const body = this.object(number);
    const from = /stream\r?\n/u.exec(body);
    if (from === null) return '';
    const bytes = Buffer.from(body.slice(from.index + from[0].length), 'latin1');
    return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
  }
}

const referencesIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) 0 R/gu)].map(([, one]) => Number(one));

function textsOf(file: PdfObjects, page: string, number: number): DrawnText[] {
  const [contents = 0] = referencesIn(/\/Contents (\d+ 0 R)/u.exec(page)?.[1] ?? '');
  const fonts = /\/Font <<([\s\S]*?)>>/u.exec(page)?.[1] ?? '';
  const lettersOf = new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/gu)].map(([, name = '', font]) => [name, letters(file, Number(font))]),
  );
  const drawn: DrawnText[] = [];
  const stack: Matrix[] = [];
  let at: Matrix = upright;
  let [font, size] = ['', 0];
  const token = /\bq\b|\bQ\b|([-\d. ]+) cm\b|\/(\w+) ([\d.]+) Tf|\[([^\]]*)\] TJ/gu;
  for (const [said, cm, name, points, shown] of inHex(file.stream(contents)).matchAll(token)) {
    if (said === 'q') stack.push(at);
    else if (said === 'Q') at = stack.pop() ?? upright;
    else if (cm !== undefined) at = product(cm.trim().split(/\s+/u).map(Number) as unknown as Matrix, at);
    else if (name !== undefined) [font, size] = [name, Number(points)];
    else if (shown !== undefined) {
      const text = glyphsIn(shown)
        .map((glyph) => lettersOf.get(font)?.get(glyph) ?? '?')
        .join('');
      drawn.push({ page: number, x: millimetres(at[4]), y: millimetres(pageHeight - at[5]), size, text });
    }
  }
  return drawn;
}

const product = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
  ...([e * A + f * C + E, e * B + f * D + F] as const),
];

/** Glyphs by two bytes each. */
function glyphsIn(shown: string): readonly number[] {
  const hex = [...shown.matchAll(/<([0-9a-f]*)>/gu)].map(([, digits]) => digits).join('');
  return [...hex.matchAll(/.{4}/gu)].map(([glyph]) => Number.parseInt(glyph, 16));
}

/** A page with its strings in hexadecimal, so that no byte of them is taken for a mark of the page. */
function inHex(stream: string): string {
  let said = '';
  for (let at = 0; at < stream.length; at += 1) {
    if (stream[at] !== '(') {
      said += stream.charAt(at);
      continue;
    }
    const { hex, end } = stringAt(stream, at + 1);
    said += `<${hex}>`;
    at = end;
  }
  return said;
}

const escaped: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string that begins here, to the mark that ends it: marks in pairs are of the string itself. */
function stringAt(stream: string, from: number): { readonly hex: string; readonly end: number } {
  const bytes: number[] = [];
  let depth = 1;
  let at = from;
  for (; at < stream.length; at += 1) {
    const [sign = ''] = stream.slice(at, at + 1);
    const octal = /^\\([0-7]{1,3})/u.exec(stream.slice(at, at + 4));
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[1] ?? '', 8));
      at += octal[0].length - 1;
      continue;
    }
    if (sign === '\\') {
      at += 1;
      const letter = stream[at] ?? '';
      bytes.push(escaped[letter] ?? letter.charCodeAt(0));
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    bytes.push(sign.charCodeAt(0));
  }
  return { hex: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''), end: at };
}

/** What each glyph of a font stands for. */
function letters(file: PdfObjects, font: number): ReadonlyMap<number, string> {
  const [map = 0] = referencesIn(/\/ToUnicode (\d+ 0 R)/u.exec(file.object(font))?.[1] ?? '');
  const mapped = file.stream(map).replace(/begincodespacerange[\s\S]*?endcodespacerange/u, '');
  const lines = [...mapped.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/giu)];
  return new Map(
    lines.map(([, glyph = '', hex = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ]),
  );
}
