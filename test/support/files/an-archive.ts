import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive; what is named beside its content is written instead of the truth. */
export interface ArchivePart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isStored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly sum?: number;
  readonly packedSize?: number;
  /** Place of its local header. */
  readonly at?: number;
}

/** A zip archive, also one that lies. */
export function anArchive(parts: readonly ArchivePart[], more: { comment?: string; tail?: Buffer } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { bytes, entry } = written(part, offset);
    locals.push(bytes);
    directory.push(entry);
    offset += bytes.length;
  }
  const list = Buffer.concat(directory);
  const comment = Buffer.from(more.comment ?? '', 'latin1');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, list, end, comment, more.tail ?? Buffer.alloc(0)]);
}

function written(part: ArchivePart, offset: number): { bytes: Buffer; entry: Buffer } {
  const content = Buffer.from(part.content);
  const packed = part.isStored === true ? content : deflateRawSync(content);
  const name = Buffer.from(part.name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(0x0800 | (part.flags ?? 0), 2);
  common.writeUInt16LE(part.method ?? (part.isStored === true ? 0 : 8), 4);
  common.writeUInt32LE(part.sum ?? crc32(content), 10);
  common.writeUInt32LE(part.packedSize ?? packed.length, 14);
  common.writeUInt32LE(part.size ?? content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  common.copy(entry, 6);
  entry.writeUInt32LE(part.at ?? offset, 42);
  const bytes = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
  return { bytes, entry: Buffer.concat([entry, name]) };
}
