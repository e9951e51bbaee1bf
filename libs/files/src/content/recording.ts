import type { Bytes } from '#libs/archive';
import type { Piece } from '../bytes.js';
import { refuse } from '../refusal.js';

/** What a recording is, and the same without what its device tells about place and person. */
export interface Recording {
  readonly type: 'mp3' | 'm4a' | 'wav' | 'mp4';
  readonly cleaned: readonly Piece[];
}

interface Box {
  readonly type: string;
  readonly at: number;
  readonly body: number;
  readonly end: number;
}

const outermost = new Set([
  ...['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'uuid', 'meta', 'udta'],
  ...['moof', 'mfra', 'sidx', 'styp', 'pdin', 'emsg'],
]);
const told = new Set(['udta', 'meta', 'uuid']);
const inside = new Set(['moov', 'trak', 'mdia']);
const mostBoxes = 5_000;

/** Walks the boxes of an MPEG-4 file (ISO/IEC 14496-12): its tracks say whether it has pictures. */
export async function readMpeg4(bytes: Bytes): Promise<Recording> {
  const handlers: string[] = [];
  const dropped: Box[] = [];
  const seen = { count: 0, types: new Set<string>() };
  const walk = async (from: number, to: number, isOutermost: boolean): Promise<void> => {
    for (let at = from; at < to;) {
      const box = await boxAt(bytes, at, to);
      if ((seen.count += 1) > mostBoxes || (isOutermost && !outermost.has(box.type)))
        refuse('damaged', { what: 'box' });
      seen.types.add(box.type);
      if (told.has(box.type)) dropped.push(box);
      else if (inside.has(box.type)) await walk(box.body, box.end, false);
      else if (box.type === 'hdlr') handlers.push((await bytes.read(box.body + 8, 4)).toString('latin1'));
      at = box.end;
    }
  };
  await walk(0, bytes.size, true);
  const isPicture = handlers.includes('vide');
  if (!seen.types.has('moov') || (!isPicture && !handlers.includes('soun'))) refuse('damaged', { what: 'tracks' });
  return { type: isPicture ? 'mp4' : 'm4a', cleaned: emptied(bytes.size, dropped) };
}

/** Where the boxes end that begin somewhere. */
export async function endOfBoxes(bytes: Bytes, from: number): Promise<number> {
  let at = from;
  for (let count = 0; at < bytes.size && count < mostBoxes; count += 1) {
    const type = (await bytes.read(at, 8)).toString('latin1', 4, 8);
    if (!outermost.has(type)) return at;
    at = (await boxAt(bytes, at, bytes.size)).end;
  }
  return at;
}

async function boxAt(bytes: Bytes, at: number, to: number): Promise<Box> {
  const head = await bytes.read(at, 16);
  if (head.length < 8) refuse('damaged', { what: 'box' });
  const short = head.readUInt32BE(0);
  const isLong = short === 1;
  if (isLong && head.length < 16) refuse('damaged', { what: 'box' });
  const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
  const body = at + (isLong ? 16 : 8);
  if (at + size < body || at + size > to) refuse('damaged', { what: 'box' });
  return { type: head.toString('latin1', 4, 8), at, body, end: at + size };
}

/** Places in the file are counted from its beginning, so what is told is made empty and keeps its room. */
function emptied(size: number, boxes: readonly Box[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, body, end } of boxes) {
    pieces.push({ from, to: at + 4 }, Buffer.from('free'));
    if (body > at + 8) pieces.push({ from: at + 8, to: body });
    pieces.push({ zeros: end - body });
    from = end;
  }
  return [...pieces, { from, to: size }];
}

/** A wave file: its chunks fill it. */
export async function readWave(bytes: Bytes): Promise<Recording> {
  const end = 8 + (await bytes.read(0, 12)).readUInt32LE(4);
  if (end > bytes.size || bytes.size - end > 1) refuse('damaged', { what: 'RIFF' });
  const format = await bytes.read(12, 8);
  const isKnown = /^(?:fmt |JUNK|bext|LIST)$/u.test(format.toString('latin1', 0, 4));
  if (format.length < 8 || !isKnown) refuse('damaged', { what: 'fmt' });
  return { type: 'wav', cleaned: [{ from: 0, to: bytes.size }] };
}

/** MPEG audio: after its tag at least two frames follow each other. */
export async function readMp3(bytes: Bytes): Promise<Recording> {
  const head = await bytes.read(0, 10);
  const hasTag = head.toString('latin1', 0, 3) === 'ID3' && head.length === 10;
  const from = hasTag ? 10 + syncSafe(head) : 0;
  const first = frameBytes(await bytes.read(from, 4));
  const second = first === 0 ? 0 : frameBytes(await bytes.read(from + first, 4));
  if (second === 0) refuse('damaged', { what: 'frame' });
  return { type: 'mp3', cleaned: [{ from, to: bytes.size }] };
}

/**
 * Frames follow each other to the end, the last of them cut off or not. Between them may stand tags and zeros.
 *
 * @throws DomainError `files.polyglot`
 */
export async function requireFrames(bytes: Bytes): Promise<void> {
  const mostTags = 100;
  let tags = 0;
  for (let at = 0; at < bytes.size;) {
    const head = await bytes.read(at, 32);
    const step = frameBytes(head);
    at += step === 0 ? tagBytes(head) : step;
    if (step === 0 && head[0] !== 0 && (tagBytes(head) === 0 || (tags += 1) > mostTags))
      refuse('polyglot', { other: 'unknown' });
  }
}

/** Of a tag (ID3, its old form, APE) or of zeros; 0 where there is none. */
function tagBytes(head: Buffer): number {
  const zeros = head.findIndex((byte) => byte !== 0);
  if (zeros !== 0) return zeros === -1 ? head.length : zeros;
  const mark = head.toString('latin1', 0, 8);
  if (mark.startsWith('ID3') && head.length >= 10) return 10 + syncSafe(head);
  if (mark.startsWith('TAG')) return 128;
  // Its size counts its items and its foot, not its head.
  return mark === 'APETAGEX' && head.length >= 16 ? head.readUInt32LE(12) + 32 : 0;
}

const syncSafe = (head: Buffer): number =>
  [6, 7, 8, 9].reduce((size, at) => size * 128 + (head.readUInt8(at) & 0x7f), 0);

const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const samplings = [44_100, 48_000, 32_000];

const layer3 = 1;
/** By the two bits of the version: samples over eight in a frame, and by what the sampling is divided. */
const versions: readonly ({ readonly rates: readonly number[]; samples: number; divisor: number } | null)[] = [
  { rates: rates2, samples: 72, divisor: 4 },
  null,
  { rates: rates2, samples: 72, divisor: 2 },
  { rates: rates1, samples: 144, divisor: 1 },
];

/** Length of a frame of layer III by its header; 0 where it is none. */
function frameBytes(head: Buffer): number {
  if (head.length < 4) return 0;
  const word = head.readUInt32BE(0);
  const bits = (from: number, mask: number): number => (word >>> from) & mask;
  const version = versions[bits(19, 3)];
  if (bits(21, 0x7ff) !== 0x7ff || bits(17, 3) !== layer3 || !version) return 0;
  const rate = version.rates[bits(12, 15)] ?? 0;
  const sampling = samplings[bits(10, 3)] ?? 0;
  if (rate === 0 || sampling === 0) return 0;
  return Math.floor((version.samples * rate * 1000) / (sampling / version.divisor)) + bits(9, 1);
}
