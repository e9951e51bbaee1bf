import { fileTypes, type FileType } from '#libs/kernel';
import { stretchOf, type Bytes } from '#libs/archive';
import { type Piece } from '../bytes.js';
import type { FileLimits } from '../limits.js';
import { refuse, tooLarge } from '../refusal.js';
import { readJpeg } from './jpeg.js';
import { readOffice } from './office.js';
import { readPdf } from './pdf.js';
import { readPicture } from './picture.js';
import { readPng } from './png.js';
import { readMp3, readMpeg4, readWave, requireFrames } from './recording.js';
import { requireNothingAfter } from './trailing-data.js';
import { readText } from './text.js';
import { requireNoPolyglot } from './polyglot.js';
import { readWebp } from './webp.js';

/** What was found of a file that may be kept. */
export interface Inspected {
  readonly type: FileType;
  /** The same without what its device tells about place and person; null: of this type nothing is taken away. */
  readonly cleaned: readonly Piece[] | null;
}

/** How a file begins, before it is known what it is: several types share a beginning. */
type Beginning = 'pdf' | 'zip' | 'jpg' | 'png' | 'webp' | 'mpeg4' | 'wav' | 'mp3' | 'ole' | 'text';

/** The beginnings of files, as hexadecimal text. */
const beginnings: readonly (readonly [Beginning, RegExp])[] = [
  // %PDF-1. and %PDF-2.
  ['pdf', /^255044462d3[12]2e/u],
  ['zip', /^504b0304/u],
  ['jpg', /^ffd8ff/u],
  ['png', /^89504e470d0a1a0a/u],
  // RIFF, its length, and WEBP or WAVE.
  ['webp', /^52494646.{8}57454250/u],
  ['wav', /^52494646.{8}57415645/u],
  // A length, ftyp, and the brands isom, iso2 to iso9, mp41, mp42, M4A, M4V, avc1, dash, mmp4, MSNV, 3gp4 to 3gp7.
  [
    'mpeg4',
    /^.{8}66747970(?:69736f(?:6d|3[2-9])|6d703431|6d703432|4d344120|4d345620|61766331|64617368|6d6d7034|4d534e56|3367703[4-7])/u,
  ],
  // ID3 of versions 2 to 4, or a frame of layer III.
  ['mp3', /^(?:49443303|49443302|49443304|fff[ab23]|ffe[23])/u],
  ['ole', /^d0cf11e0a1b11ae1/u],
];

const readers: Readonly<Record<Beginning, (bytes: Bytes, limits: FileLimits) => Promise<Inspected>>> = {
  pdf: async (bytes) => (await readPdf(bytes), { type: 'pdf', cleaned: null }),
  zip: async (bytes, { archive }) => ({ type: await readOffice(bytes, archive), cleaned: null }),
  jpg: (bytes, limits) => pictureOf('jpg', bytes, limits),
  png: (bytes, limits) => pictureOf('png', bytes, limits),
  webp: (bytes, limits) => pictureOf('webp', bytes, limits),
  mpeg4: (bytes) => readMpeg4(bytes),
  wav: (bytes) => readWave(bytes),
  mp3: async (bytes) => {
    const found = await readMp3(bytes);
    await requireFrames(bytes);
    return found;
  },
  ole: (bytes) => refuseOle(bytes),
  text: async (bytes) => (await readText(bytes), { type: 'txt', cleaned: null }),
};

async function pictureOf(type: 'jpg' | 'png' | 'webp', bytes: Bytes, { pixels }: FileLimits): Promise<Inspected> {
  const { end, cleaned } = await readPicture(bytes, type, pixels);
  await requireNothingAfter(bytes, end, type);
  return { type, cleaned };
}

/**
 * Judges a file by its bytes, and its ending by them.
 *
 * @param ending of the name that it came with, in small letters and without its point
 * @throws DomainError invalid, `files.…`: why it is not taken
 */
export async function inspect(bytes: Bytes, ending: string, limits: FileLimits): Promise<Inspected> {
  if (bytes.size === 0) refuse('empty');
  const beginning = await beginningOf(bytes, ending, limits);
  requireSize(bytes, beginning, limits);
  if (beginning !== 'text' && beginning !== 'zip' && beginning !== 'ole') await requireNoPolyglot(bytes);
  const found = await readers[beginning](bytes, limits);
  if (!limits.types.includes(found.type)) refuse('type_not_allowed', { found: found.type });
  requireEnding(found.type, ending);
  return isSame(found.cleaned, bytes) ? { ...found, cleaned: null } : found;
}

const media: Partial<Record<FileType, (bytes: Bytes) => Promise<{ readonly cleaned: readonly Piece[] }>>> = {
  ...{ jpg: readJpeg, png: readPng, webp: readWebp },
  ...{ mp3: readMp3, m4a: readMpeg4, mp4: readMpeg4, wav: readWave },
};

/**
 * A file that was taken in, without what its device tells about place and person; null: there is nothing to take away. It
 * was judged then and is not again.
 */
export async function cleaned(bytes: Bytes, type: FileType): Promise<readonly Piece[] | null> {
  const found = (await media[type]?.(bytes))?.cleaned ?? null;
  return isSame(found, bytes) ? null : found;
}

/** Whether a file of this type can tell anything. */
export const tells = (type: FileType): boolean => type in media;

/** It told nothing: there is no other file to be made of it. */
function isSame(pieces: readonly Piece[] | null, { size }: Bytes): boolean {
  const [first, ...others] = pieces ?? [];
  return others.length === 0 && typeof first === 'object' && 'from' in first && first.from === 0 && first.to === size;
}

async function beginningOf(bytes: Bytes, ending: string, { types }: FileLimits): Promise<Beginning> {
  const head = (await bytes.read(0, 16)).toString('hex');
  const found = beginnings.find(([, mark]) => mark.test(head))?.[0];
  if (found !== undefined) return found;
  // A text has no mark: it is one only if it says so and is one to its end.
  if (ending === 'txt' && types.includes('txt')) return 'text';
  return refuse(isEnding(ending) ? 'ending_differs' : 'type_not_allowed', { ending, found: 'unknown' });
}

/** Documents and pictures are looked through as a whole; recordings alone may be as large as anything. */
function requireSize({ size }: Bytes, beginning: Beginning, { documentBytes, mostBytes }: FileLimits): void {
  const isRecording = beginning === 'mpeg4' || beginning === 'wav' || beginning === 'mp3';
  const most = isRecording ? mostBytes : Math.min(documentBytes, mostBytes);
  if (size > most) tooLarge(most);
}

const isEnding = (ending: string): boolean =>
  Object.values(fileTypes).some(({ endings }) => (endings as readonly string[]).includes(ending));

function requireEnding(type: FileType, ending: string): void {
  if ((fileTypes[type].endings as readonly string[]).includes(ending)) return;
  // Telephones name a recording without pictures either way.
  if (type === 'm4a' && ending === 'mp4') return;
  if (!isEnding(ending)) refuse('type_not_allowed', { ending: ending.slice(0, 12), found: type });
  refuse('ending_differs', { ending: ending.slice(0, 12), found: type });
}

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** Documents of before 2007, and newer ones with a password, which are wrapped in the same form (MS-CFB). */
async function refuseOle(bytes: Bytes): Promise<never> {
  let before = Buffer.alloc(0);
  for await (const piece of stretchOf(bytes)) {
    const both = Buffer.concat([before, piece]);
    if (both.includes(encryptedPackage)) refuse('encrypted', { what: 'office' });
    before = both.subarray(Math.max(0, both.length - encryptedPackage.length));
  }
  return refuse('legacy_office');
}
