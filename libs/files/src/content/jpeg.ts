import { type Bytes } from '#libs/archive';
import { without, type Piece } from '../bytes.js';
import { refuse } from '../refusal.js';
import { orientationIn, orientationSegment } from './orientation.js';
import type { Picture } from './picture.js';

interface Segment {
  readonly marker: number;
  readonly at: number;
  readonly end: number;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;
const mostSegments = 10_000;
const windowBytes = 64 * 1024;
// Writers fill up to a word or a sector.
const mostFillBytes = 4096;
// Frame headers, but for tables of Huffman codes (C4), a reserved one (C8) and arithmetic conditions (CC).
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Walks the segments of a JPEG (ITU-T T.81 annex B) to its end. */
export const readJpeg = (bytes: Bytes): Promise<Picture> => walk(bytes, 0);

/** Where a JPEG ends that begins somewhere in a file. */
export const endOfJpeg = async (bytes: Bytes, from: number): Promise<number> => (await walk(bytes, from)).end;

async function walk(bytes: Bytes, from: number): Promise<Picture> {
  const segments: Segment[] = [];
  const dropped: Segment[] = [];
  let size = { width: 0, height: 0 };
  let orientation = 1;
  let at = from + 2;
  for (;;) {
    const segment = await segmentAt(bytes, at);
    if (segment.marker === endOfImage) break;
    if (segments.push(segment) > mostSegments) refuse('damaged', { what: 'segments' });
    const head = isAlone(segment.marker) ? Buffer.alloc(0) : await bytes.read(segment.at, 64);
    if (isFrame(segment.marker) && head.length >= 9) {
      size = { height: head.readUInt16BE(5), width: head.readUInt16BE(7) };
    }
    if (isMetadata(segment.marker, head)) dropped.push(segment);
    if (isExif(segment.marker, head)) orientation = orientationIn(await bytes.read(segment.at + 10, 4096));
    at = segment.marker === startOfScan ? await afterScan(bytes, segment.end) : segment.end;
  }
  const { end } = await segmentAt(bytes, at);
  const rest = { at: end, end: bytes.size };
  return { ...size, end, cleaned: withOrientation(without(bytes.size, [...dropped, rest]), orientation) };
}

async function segmentAt(bytes: Bytes, from: number): Promise<Segment> {
  const at = await markerFrom(bytes, from);
  const head = await bytes.read(at, 4);
  const marker = head[1] ?? 0;
  if (head[0] !== 0xff || marker === 0) refuse('damaged', { what: 'segment' });
  if (isAlone(marker) || marker === endOfImage) return { marker, at, end: at + 2 };
  const end = head.length < 4 ? 0 : at + 2 + head.readUInt16BE(2);
  if (end < at + 4 || end > bytes.size) refuse('damaged', { what: 'segment' });
  return { marker, at, end };
}

/** A marker may have some 0xFF before it. */
async function markerFrom(bytes: Bytes, from: number): Promise<number> {
  const fill = await bytes.read(from, mostFillBytes);
  const first = fill.findIndex((byte) => byte !== 0xff);
  if (first === -1 && fill.length === mostFillBytes) refuse('damaged', { what: 'segment' });
  return first <= 0 ? from : from + first - 1;
}

/** The next marker after coded data, in which 0xFF stands before a zero or a restart alone. */
async function afterScan(bytes: Bytes, from: number): Promise<number> {
  for (let at = from; at < bytes.size; at += windowBytes) {
    // One more, so that a marker on the border is whole.
    const window = await bytes.read(at, windowBytes + 1);
    for (
      let found = window.indexOf(0xff);
      found !== -1 && found < windowBytes;
      found = window.indexOf(0xff, found + 1)
    ) {
      const next = window[found + 1];
      if (next !== undefined && next !== 0 && next !== 0xff && !isAlone(next)) return at + found;
    }
  }
  return refuse('damaged', { what: 'end' });
}

const textAt = (head: Buffer, text: string): boolean => head.subarray(4, 4 + text.length).toString('latin1') === text;
const isExif = (marker: number, head: Buffer): boolean => marker === 0xe1 && textAt(head, 'Exif\0\0');

/** Application data but for what colours need: JFIF, a colour profile, Adobe's transform; and comments. */
function isMetadata(marker: number, head: Buffer): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  const isNeeded =
    (marker === 0xe0 && textAt(head, 'JFIF\0')) ||
    (marker === 0xe2 && textAt(head, 'ICC_PROFILE\0')) ||
    (marker === 0xee && textAt(head, 'Adobe'));
  return !isNeeded;
}

/** Without it a picture that was taken upright would lie on its side. */
function withOrientation(pieces: readonly Piece[], orientation: number): Piece[] {
  if (orientation === 1) return [...pieces];
  const [first, ...others] = pieces;
  if (first === undefined || Buffer.isBuffer(first) || !('from' in first)) return [...pieces];
  return [{ from: 0, to: 2 }, orientationSegment(orientation), { from: 2, to: first.to }, ...others];
}
