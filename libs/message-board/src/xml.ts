import { SaxesParser } from 'saxes';
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
 * @throws DomainError `message_board.damaged_file` where it is not well-formed
 */
export async function readXml(pieces: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser();
  parser.on('error', () => broken());
  parser.on('doctype', () => broken());
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes;
    reader.open(local(tag.name), (wanted) => attributes[wanted] ?? byLocalName(attributes, wanted));
  });
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => reader.text?.(text));
  parser.on('closetag', (tag) => reader.close?.(local(tag.name)));
  for await (const piece of pieces) {
    parser.write(piece);
    if (reader.isDone?.() === true) return;
  }
  parser.close();
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
