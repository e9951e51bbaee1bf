import { crc32, deflateSync } from 'node:zlib';

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

/** A segment of a JPEG. */
export const segment = (marker: number, body: Buffer | string): Buffer => {
  const bytes = Buffer.from(body as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker]), u16(bytes.length + 2), bytes]);
};

/** Exif data that tells a place, and which way up the picture is. */
export const exif = (orientation = 6): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 25.83N 100.57E')]);
};

/** A JPEG as far as its headers go. */
export function aJpeg(
  of: { width?: number; height?: number; segments?: readonly Buffer[]; data?: Buffer; tail?: Buffer } = {},
): Buffer {
  const { width = 16, height = 16, segments = [], data = Buffer.from('123400ff00ffd05566', 'hex'), tail } = of;
  const frame = Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from('03012200021101031101', 'hex')]);
  return Buffer.concat([
    ...[Buffer.from('ffd8', 'hex'), segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'), ...segments],
    ...[segment(0xc0, frame), segment(0xda, Buffer.from('03010002110311003f00', 'hex')), data],
    ...[Buffer.from('ffd9', 'hex'), tail ?? Buffer.alloc(0)],
  ]);
}

/** A chunk of a PNG. */
export const chunk = (type: string, body: Buffer | string = ''): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body as string, 'latin1')]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(named.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
};

/** A PNG of grey. */
export function aPng(of: { width?: number; height?: number; chunks?: readonly Buffer[]; tail?: Buffer } = {}): Buffer {
  const { width = 4, height = 4, chunks = [], tail = Buffer.alloc(0) } = of;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const data = deflateSync(Buffer.alloc(Math.min(5 * 4, (width + 1) * height)));
  const body = [chunk('IHDR', head), ...chunks, chunk('IDAT', data), chunk('IEND')];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...body, tail]);
}

const riffChunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};

/** A WebP with a canvas, and with Exif data where it is asked for. */
export function aWebp(of: { width?: number; height?: number; exif?: Buffer; size?: number } = {}): Buffer {
  const { width = 4, height = 4, size } = of;
  const canvas = Buffer.alloc(10);
  canvas.writeUInt8(of.exif === undefined ? 0 : 0x08, 0);
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const pixels = riffChunk('VP8L', Buffer.from('2f03c00000000000', 'hex'));
  const told = of.exif === undefined ? [] : [riffChunk('EXIF', of.exif)];
  const body = Buffer.concat([Buffer.from('WEBP'), riffChunk('VP8X', canvas), pixels, ...told]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(size ?? body.length, 4);
  return Buffer.concat([head, body]);
}
