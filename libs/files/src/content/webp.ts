import type { Bytes } from '#libs/archive';
import type { Piece } from '../bytes.js';
import { refuse } from '../refusal.js';
import type { Picture } from './picture.js';

const mostChunks = 10_000;
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
// Of the extended header: that there is Exif, and XMP.
const metadataFlags = 0x08 | 0x04;

/** Walks the chunks of a WebP (RFC 9649). */
export async function readWebp(bytes: Bytes): Promise<Picture> {
  const head = await bytes.read(0, 12);
  const end = 8 + head.readUInt32LE(4);
  if (end > bytes.size) refuse('damaged', { what: 'RIFF' });
  let size = { width: 0, height: 0 };
  const body: Piece[] = [];
  let [at, kept, count] = [12, 4, 0];
  while (at < end) {
    const chunk = await bytes.read(at, 30);
    const next = chunk.length < 8 ? 0 : at + 8 + chunk.readUInt32LE(4) + (chunk.readUInt32LE(4) % 2);
    if (next < at + 8 || next > end + 1 || (count += 1) > mostChunks) refuse('damaged', { what: 'chunk' });
    const type = chunk.toString('latin1', 0, 4);
    if (size.width === 0) size = sizeIn(type, chunk);
    if (needed.has(type)) {
      body.push(...(type === 'VP8X' ? withoutFlags(chunk, { at, next }) : [{ from: at, to: Math.min(next, end) }]));
      kept += Math.min(next, end) - at;
    }
    at = next;
  }
  const riff = Buffer.from(head);
  riff.writeUInt32LE(kept, 4);
  return { ...size, end, cleaned: [riff, ...body] };
}

function withoutFlags(chunk: Buffer, { at, next }: { at: number; next: number }): Piece[] {
  const header = Buffer.from(chunk.subarray(0, 9));
  header.writeUInt8(header.readUInt8(8) & ~metadataFlags, 8);
  return [header, { from: at + 9, to: next }];
}

/** Of the canvas, or of the first picture. */
function sizeIn(type: string, chunk: Buffer): { width: number; height: number } {
  if (chunk.length < 18) return { width: 0, height: 0 };
  if (type === 'VP8X') return { width: chunk.readUIntLE(12, 3) + 1, height: chunk.readUIntLE(15, 3) + 1 };
  if (type === 'VP8 ') return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff };
  if (type !== 'VP8L') return { width: 0, height: 0 };
  const bits = chunk.readUInt32LE(9);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
