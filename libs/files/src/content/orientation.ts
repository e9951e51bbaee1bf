const orientationTag = 0x0112;
const mostEntries = 200;

/**
 * Which way up a picture is, from 1 to 8, by the TIFF header of its Exif data; 1 where it is not told.
 *
 * @param tiff its beginning
 */
export function orientationIn(tiff: Buffer): number {
  try {
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const u16 = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    const count = Math.min(u16(directory), mostEntries);
    for (let entry = 0; entry < count; entry += 1) {
      const at = directory + 2 + entry * 12;
      if (u16(at) === orientationTag) return valid(u16(at + 8));
    }
    return 1;
  } catch {
    // It points outside of itself, which makes the picture no worse.
    return 1;
  }
}

const valid = (value: number): number => (value >= 1 && value <= 8 ? value : 1);

/** A segment of a JPEG that tells this and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const segment = Buffer.alloc(36);
  segment.write('ffe10022', 0, 'hex');
  segment.write('Exif\0\0MM\0*', 4, 'latin1');
  segment.writeUInt32BE(8, 14);
  segment.writeUInt16BE(1, 18);
  segment.writeUInt16BE(orientationTag, 20);
  segment.writeUInt16BE(3, 22);
  segment.writeUInt32BE(1, 24);
  segment.writeUInt16BE(orientation, 28);
  return segment;
}
