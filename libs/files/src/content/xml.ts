import { SaxesParser } from 'saxes';
import { refuse } from '../refusal.js';
import type { Archive } from './archive.js';

/** What is asked of the XML of a document. Names come without their prefix. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

const mostDepth = 300;
const mostTagChars = 1024 ** 2;

/**
 * Reads a part of a document piece by piece.
 *
 * @throws DomainError `files.damaged` where it is not well-formed, or has a document type, by which it could grow
 */
export async function readXml(archive: Archive, part: string, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let sinceTag = 0;
  parser.on('error', () => broken(part));
  parser.on('doctype', () => broken(part));
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    if ((depth += 1) > mostDepth) broken(part);
    reader.open?.(local(name), (wanted) => attributes[wanted] ?? byLocalName(attributes, wanted));
  });
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth -= 1;
    reader.close?.(local(name));
  });
  for await (const text of textOf(archive.unpack(part), part)) {
    if ((sinceTag += text.length) > mostTagChars) broken(part);
    parser.write(text);
  }
  parser.close();
}

async function* textOf(pieces: AsyncIterable<Buffer>, part: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof TypeError) broken(part);
    throw error;
  }
}

const encodingOf = (piece: Buffer): string =>
  piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const byLocalName = (attributes: Readonly<Record<string, string>>, wanted: string): string | undefined =>
  Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1];

function broken(part: string): never {
  return refuse('damaged', { what: part.slice(0, 80) });
}
