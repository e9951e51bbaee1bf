import { SaxesParser } from 'saxes';
import { isDomainError } from '#libs/kernel';

/** What is asked of XML. Names come without their prefix: some programs write `x:row`. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True once nothing more is wanted: the rest is not unpacked. */
  isDone?(): boolean;
}

/** What a parser keeps in memory while it reads: the bytes of the file say nothing about it. */
export interface XmlLimits {
  /** Elements in each other. */
  readonly depth: number;
  /** Of one element. */
  readonly attributes: number;
  /** UTF-16 units between two tags. */
  readonly betweenTags: number;
}

/** `xml`: not well-formed, or with a document type, by which it could grow; `structure`: over a limit. */
export type XmlProblem = 'xml' | 'structure';

type Refuse = (problem: XmlProblem) => never;

/** Reads XML piece by piece. @param refuse throws what its caller says of a problem */
export async function readXml(
  pieces: AsyncIterable<string>,
  reader: XmlReader,
  { limits, refuse }: { readonly limits: XmlLimits; readonly refuse: Refuse },
): Promise<void> {
  const parser = new SaxesParser();
  const growth = new Growth(limits, refuse);
  parser.on('error', () => refuse('xml'));
  parser.on('doctype', () => refuse('xml'));
  parser.on('attribute', () => growth.attribute());
  parser.on('opentag', ({ name, attributes }) => {
    growth.open();
    reader.open?.(local(name), (wanted) => attributes[wanted] ?? byLocalName(attributes, wanted));
  });
  for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    growth.close();
    reader.close?.(local(name));
  });
  for await (const piece of pieces) {
    growth.piece(piece.length);
    parser.write(piece);
    if (reader.isDone?.() === true) return;
  }
  parser.close();
}

class Growth {
  private depth = 0;
  private attributes = 0;
  private sinceTag = 0;

  constructor(
    private readonly limits: XmlLimits,
    private readonly refuse: Refuse,
  ) {}

  attribute(): void {
    this.attributes += 1;
    if (this.attributes > this.limits.attributes) this.refuse('structure');
  }

  open(): void {
    this.attributes = 0;
    this.sinceTag = 0;
    this.depth += 1;
    if (this.depth > this.limits.depth) this.refuse('structure');
  }

  close(): void {
    this.sinceTag = 0;
    this.depth -= 1;
  }

  /** Of the piece that comes next: tags in it begin anew. */
  piece(length: number): void {
    this.sinceTag += length;
    if (this.sinceTag > this.limits.betweenTags) this.refuse('structure');
  }
}

/** The text of a part: UTF-8, or UTF-16 with its mark. @param refuse what is no text in it */
export async function* decoded(pieces: AsyncIterable<Buffer>, refuse: () => never): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    // Of a piece that was unpacked the decoder alone has something to say.
    if (isDomainError(error)) throw error;
    refuse();
  }
}

const encodingOf = (piece: Buffer): string =>
  piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const byLocalName = (attributes: Readonly<Record<string, string>>, wanted: string): string | undefined =>
  Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1];
