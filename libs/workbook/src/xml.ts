import { SaxesParser } from 'saxes';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';

/** What a part of a workbook is read with. Names come without their prefix: some programs write `x:row`. */
export interface XmlReader {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True once nothing more is wanted: the rest is not unpacked. */
  isDone?(): boolean;
}

/**
 * Reads XML piece by piece. Document types are refused, so that no entity of the file's own can grow.
 *
 * @throws DomainError `file.damaged_file` where it is not well-formed; `.too_large` where a few bytes of it would
 *   take much memory: elements in each other, attributes, a text without an end
 */
export async function readXml(pieces: AsyncIterable<string>, reader: XmlReader, limits: Limits): Promise<void> {
  const parser = new SaxesParser();
  const growth = new Growth(limits);
  parser.on('error', () => broken());
  parser.on('doctype', () => broken());
  parser.on('attribute', () => growth.attribute());
  parser.on('opentag', (tag) => {
    growth.open();
    const attributes = tag.attributes;
    reader.open(local(tag.name), (wanted) => attributes[wanted] ?? byLocalName(attributes, wanted));
  });
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => reader.text?.(text));
  parser.on('closetag', (tag) => {
    growth.close();
    reader.close?.(local(tag.name));
  });
  for await (const piece of pieces) {
    growth.piece(piece.length);
    parser.write(piece);
    if (reader.isDone?.() === true) return;
  }
  parser.close();
}

/** What a parser keeps in memory while it reads, counted: the bytes of the file say nothing about it. */
class Growth {
  private depth = 0;
  private attributes = 0;
  private sinceTag = 0;

  constructor(private readonly limits: Limits) {}

  attribute(): void {
    this.attributes += 1;
    if (this.attributes > this.limits.attributes) refuse({ reason: 'too-large', what: 'structure' });
  }

  open(): void {
    this.attributes = 0;
    this.sinceTag = 0;
    this.depth += 1;
    if (this.depth > this.limits.depth) refuse({ reason: 'too-large', what: 'structure' });
  }

  close(): void {
    this.sinceTag = 0;
    this.depth -= 1;
  }

  /** Of the piece that comes next: tags in it begin anew. */
  piece(length: number): void {
    this.sinceTag += length;
    if (this.sinceTag > this.limits.betweenTags) refuse({ reason: 'too-large', what: 'structure' });
  }
}

/** `_x000D_` in a workbook is an escaped character; `_x005F_` escapes the underscore of such a word itself. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function broken(): never {
  return refuse({ reason: 'damaged-file', what: 'xml' });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function byLocalName(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1];
}
