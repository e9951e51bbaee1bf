import type { Bytes } from '#libs/archive';
import { refuse } from '../refusal.js';
import { endOfJpeg } from './jpeg.js';
import { endOfBoxes } from './recording.js';

const windowBytes = 64 * 1024;
const mostMore = 20;

/**
 * Nothing may follow the end of a picture but zeros; behind a JPEG also what telephones put there: further pictures (depth,
 * brightness), the film of a moving one, and Samsung's list of such things. Each of them is walked to its end.
 *
 * @throws DomainError `files.polyglot`
 */
export async function requireNothingAfter(bytes: Bytes, end: number, type: 'jpg' | 'png' | 'webp'): Promise<void> {
  let last = end;
  let at = await afterZeros(bytes, end);
  for (let count = 0; at < bytes.size; count += 1) {
    const next = type === 'jpg' && count < mostMore ? await afterMore(bytes, at, last) : at;
    if (next <= at) refuse('polyglot', { other: 'unknown' });
    last = next;
    at = await afterZeros(bytes, next);
  }
}

async function afterZeros(bytes: Bytes, from: number): Promise<number> {
  for (let at = from; at < bytes.size; at += windowBytes) {
    const found = (await bytes.read(at, windowBytes)).findIndex((byte) => byte !== 0);
    if (found !== -1) return at + found;
  }
  return bytes.size;
}

async function afterMore(bytes: Bytes, at: number, end: number): Promise<number> {
  // A film begins with its length, of which some of the zeros may be.
  const before = Math.min(3, at - end);
  const head = (await bytes.read(at - before, 12)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff', before)) return await endOfJpeg(bytes, at);
  const film = head.indexOf('ftyp') - 4;
  if (film >= 0 && film <= before) return await endOfBoxes(bytes, at - before + film);
  return (await isSamsungList(bytes, at)) ? bytes.size : at;
}

const mostBlocks = 200;

/** Blocks of Samsung's, and behind them `SEFH`, where each of them begins, and `SEFT`: they begin here, or in the zeros before. */
async function isSamsungList(bytes: Bytes, at: number): Promise<boolean> {
  const foot = await bytes.read(bytes.size - 8, 8);
  if (foot.toString('latin1', 4) !== 'SEFT') return false;
  const listAt = bytes.size - 8 - foot.readUInt32LE(0);
  const list = listAt < at ? Buffer.alloc(0) : await bytes.read(listAt, 12 + 12 * mostBlocks);
  if (list.length < 20 || list.toString('latin1', 0, 4) !== 'SEFH') return false;
  const count = list.readUInt32LE(8);
  if (count > mostBlocks || list.length < 12 + 12 * count) return false;
  const offsets = Array.from({ length: count }, (_, block) => list.readUInt32LE(12 + 12 * block + 4));
  const begin = listAt - Math.max(0, ...offsets);
  return begin <= at && at - begin < 4;
}
