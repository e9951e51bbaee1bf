import { describe, expect, it } from '@jest/globals';
import type { FileType } from '#libs/kernel';
import { smallLimits } from '../../../../test/support/files/a-store.js';
import { aJpeg, aPng, aWebp, chunk, exif, segment } from '../../../../test/support/files/a-picture.js';
import { anMp3, anMpeg4 } from '../../../../test/support/files/a-recording.js';
import { bytesIn } from '#libs/archive';
import { joined } from '../bytes.js';
import { inspect } from './inspect.js';

/** The same file without what its device told. */
async function cleaned(bytes: Buffer, ending: FileType): Promise<Buffer> {
  const { cleaned: pieces } = await inspect(bytesIn(bytes), ending, smallLimits);
  const found: Buffer[] = [];
  if (pieces === null) return bytes;
  for await (const piece of joined(bytesIn(bytes), pieces)) found.push(piece);
  return Buffer.concat(found);
}

describe('what a device told', () => {
  it('is gone from a JPEG, and it stays upright', async () => {
    const told = aJpeg({
      segments: [segment(0xe1, exif(6)), segment(0xed, 'Photoshop 3.0 IPTC'), segment(0xfe, 'by 张小芳')],
      tail: anMpeg4(),
    });
    const clean = await cleaned(told, 'jpg');
    for (const word of ['GPS', 'IPTC', '张小芳', 'ftyp']) expect(clean.includes(word)).toBe(false);
    expect(clean.subarray(-2).toString('hex')).toBe('ffd9');
    expect(clean.includes(Buffer.from('Exif\0\0MM', 'latin1'))).toBe(true);
    // The orientation is read out of the clean one again, and nothing more is taken from it.
    expect((await cleaned(clean, 'jpg')).equals(clean)).toBe(true);
  });

  it('takes nothing of a JPEG that tells nothing', async () => {
    expect((await cleaned(aJpeg(), 'jpg')).equals(aJpeg())).toBe(true);
  });

  it('is gone from a PNG and from a WebP', async () => {
    const png = aPng({ chunks: [chunk('eXIf', exif()), chunk('tEXt', 'Author\0X')], tail: Buffer.alloc(8) });
    expect((await cleaned(png, 'png')).equals(aPng())).toBe(true);
    expect((await cleaned(aWebp({ exif: exif() }), 'webp')).equals(aWebp())).toBe(true);
  });

  it('is gone from a film whose places stay where they were', async () => {
    const film = anMpeg4();
    const clean = await cleaned(film, 'mp4');
    expect(clean.length).toBe(film.length);
    expect(clean.includes('+25.83')).toBe(false);
    expect(clean.indexOf('mdat')).toBe(film.indexOf('mdat'));
    expect(await cleaned(clean, 'mp4')).toEqual(clean);
  });

  it('is gone from a recording', async () => {
    expect((await cleaned(anMp3(), 'mp3')).equals(anMp3(3, false))).toBe(true);
  });
});
