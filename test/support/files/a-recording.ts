/** A box of an MPEG-4 file. */
export const box = (type: string, ...body: readonly (Buffer | string)[]): Buffer => {
  const inside = Buffer.concat(body.map((part) => Buffer.from(part as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
};

const track = (handler: string): Buffer =>
  box('trak', box('mdia', box('hdlr', Buffer.alloc(8), handler, Buffer.alloc(12))));

/** An MPEG-4 file with these tracks, `vide` and `soun`, that tells where it was taken. */
export function anMpeg4(
  handlers: readonly string[] = ['vide', 'soun'],
  brand = 'isom',
  more: readonly Buffer[] = [],
): Buffer {
  const place = box('udta', box('\xa9xyz', '+25.8300+100.5700/'));
  return Buffer.concat([
    ...[box('ftyp', brand, Buffer.alloc(4)), box('moov', ...handlers.map(track), place)],
    ...[...more, box('mdat', Buffer.alloc(64, 7))],
  ]);
}

/** MPEG audio of so many frames, with a tag before it. */
export function anMp3(frames = 3, tag = true): Buffer {
  const frame = Buffer.alloc(417);
  frame.write('fffb9000', 0, 'hex');
  const told = Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\x0a', 'latin1'), Buffer.from('TIT2 place')]);
  return Buffer.concat([...(tag ? [told] : []), ...Array.from({ length: frames }, () => frame)]);
}

/** A wave file with so many bytes of sound. */
export function aWave(bytes = 64, size?: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(size ?? bytes + 36, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, Buffer.alloc(bytes)]);
}
