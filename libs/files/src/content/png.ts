import { type Bytes } from '#libs/archive';
import { without } from '../bytes.js';
import { refuse } from '../refusal.js';
import type { Picture } from './picture.js';

const mostChunks = 100_000;
/** What colours, size and movement need; everything else is told about the picture, or by it. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'hIST', 'pHYs'],
  ...['sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

/** Walks the chunks of a PNG (ISO/IEC 15948) to its end. */
export async function readPng(bytes: Bytes): Promise<Picture> {
  const head = await bytes.read(8, 25);
  if (head.length < 25 || head.readUInt32BE(0) !== 13 || typeOf(head) !== 'IHDR') refuse('damaged', { what: 'IHDR' });
  const size = { width: head.readUInt32BE(8), height: head.readUInt32BE(12) };
  const dropped: { at: number; end: number }[] = [];
  let at = 8;
  for (let count = 0; ; count += 1) {
    if (count > mostChunks) refuse('damaged', { what: 'chunks' });
    const { type, end } = await chunkAt(bytes, at);
    if (!needed.has(type)) dropped.push({ at, end });
    at = end;
    if (type === 'IEND') break;
  }
  return { ...size, end: at, cleaned: without(bytes.size, [...dropped, { at, end: bytes.size }]) };
}

async function chunkAt(bytes: Bytes, at: number): Promise<{ type: string; end: number }> {
  const chunk = await bytes.read(at, 8);
  const end = chunk.length < 8 ? 0 : at + 12 + chunk.readUInt32BE(0);
  const type = typeOf(chunk);
  if (end < at + 12 || end > bytes.size || !/^[A-Za-z]{4}$/u.test(type)) refuse('damaged', { what: 'chunk' });
  return { type, end };
}

const typeOf = (chunk: Buffer): string => chunk.toString('latin1', 4, 8);
