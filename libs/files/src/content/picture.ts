import type { Bytes } from '#libs/archive';
import type { FileType } from '#libs/kernel';
import type { Piece } from '../bytes.js';
import { refuse } from '../refusal.js';
import { readJpeg } from './jpeg.js';
import { readPng } from './png.js';
import { readWebp } from './webp.js';

/** A picture as its headers tell it, without a pixel decoded. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Where it ends in its file. */
  readonly end: number;
  /** The same picture without its metadata: place, camera, time, comments, and whatever follows its end. */
  readonly cleaned: readonly Piece[];
}

const readers = { jpg: readJpeg, png: readPng, webp: readWebp } as const;

/** @throws DomainError `files.damaged`, `files.too_many_pixels` */
export async function readPicture(bytes: Bytes, type: keyof typeof readers, mostPixels: number): Promise<Picture> {
  const picture = await readers[type](bytes);
  const { width, height } = picture;
  if (width === 0 || height === 0) refuse('damaged', { what: 'size' });
  if (width * height > mostPixels) refuse('too_many_pixels', { width, height, most: mostPixels });
  return picture;
}

/** Pixels of a picture that was taken in; none of what is no picture. @throws DomainError `files.damaged` */
export async function pixelsOf(bytes: Bytes, type: FileType): Promise<number> {
  if (!isPicture(type)) return 0;
  const { width, height } = await readers[type](bytes);
  return width * height;
}

const isPicture = (type: FileType): type is keyof typeof readers => type in readers;
