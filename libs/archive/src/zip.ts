import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive, its content as it comes. */
export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

// Sizes and check sum follow the content, which is not known before it has gone; names are UTF-8.
const flags = 0x0808;
const deflated = 8;

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** A zip archive of some files, as bytes that can be sent while they are made. Files stay below 4 GB. */
export async function* zipOf(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  const sent = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    return bytes;
  };
  for (const { name: text, content } of parts) {
    const name = Buffer.from(text, 'utf8');
    const begin = offset;
    yield sent(Buffer.concat([header('504b0304', { name, crc: 0, packed: 0, size: 0 }), name]));
    const sums = { crc: 0, packed: 0, size: 0 };
    for await (const bytes of packed(content, sums)) yield sent(bytes);
    written.push({ name, offset: begin, ...sums });
    yield sent(descriptorOf(sums));
  }
  const directory = Buffer.concat(written.map(entryOf));
  yield Buffer.concat([directory, endOf(written.length, directory.length, offset)]);
}

async function* packed(content: ZipPart['content'], sums: { crc: number; packed: number; size: number }) {
  const deflate = createDeflateRaw();
  const feed = (async () => {
    for await (const text of content) {
      const bytes = Buffer.from(text, 'utf8');
      sums.crc = crc32(bytes, sums.crc);
      sums.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
  })();
  // What breaks the content off breaks the archive off too: half a file must not look whole.
  feed.catch((error: unknown) => deflate.destroy(error as Error));
  for await (const bytes of deflate as AsyncIterable<Buffer>) {
    sums.packed += bytes.length;
    yield bytes;
  }
  await feed;
}

type Sums = Pick<Written, 'crc' | 'packed' | 'size'>;

function header(signature: string, { name, crc, packed, size }: Sums & { name: Buffer }): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags, 2);
  bytes.writeUInt16LE(deflated, 4);
  // A fixed day, 1 January 1980: when the file was made stands in the file.
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return Buffer.concat([Buffer.from(signature, 'hex'), bytes]);
}

function descriptorOf({ crc, packed, size }: Sums): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.write('504b0708', 0, 'hex');
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function entryOf(one: Written): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(one.offset, 10);
  return Buffer.concat([header('504b01021400', one), tail, one.name]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('504b0506', 0, 'hex');
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
