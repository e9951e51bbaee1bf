import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

// What one byte names.
const mostColours = 256;

type Colour = readonly [red: number, green: number, blue: number];

/**
 * The same picture in 256 colours, half as large: what a screen has beyond them are shades at the edges of letters.
 *
 * @param bytes a PNG without transparency
 */
export function smallPng(bytes: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(bytes);
  const points = new Uint32Array(width * height);
  for (let at = 0; at < points.length; at += 1) points[at] = data.readUIntBE(at * 4, 3);
  const colours = usualColours(points);
  const named = new Map(colours.map((colour, at) => [colour, at]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, point] of points.entries()) {
    let name = named.get(point);
    if (name === undefined) named.set(point, (name = nearest(colours, point)));
    // Each row begins with how it is filtered: as it is.
    rows[at + Math.floor(at / width) + 1] = name;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const palette = Buffer.alloc(colours.length * 3);
  for (const [at, colour] of colours.entries()) palette.writeUIntBE(colour, at * 3, 3);
  const signature = bytes.subarray(0, 8);
  const packed = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    ...part('IHDR', head),
    ...part('PLTE', palette),
    ...part('IDAT', packed),
    ...part('IEND'),
  ]);
}

/** Those that most points have; of such as differ by a shade the one that more have stands for both. */
function usualColours(points: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (byCount.length <= mostColours) return byCount;
  const shades = new Map<number, number>();
  for (const colour of byCount) {
    const shade = colour & 0xf8f8f8;
    if (!shades.has(shade)) shades.set(shade, colour);
  }
  return [...shades.values()].slice(0, mostColours);
}

function nearest(colours: readonly number[], wanted: number): number {
  const [red, green, blue] = partsOf(wanted);
  let best = { at: 0, far: Infinity };
  for (const [at, colour] of colours.entries()) {
    const [r, g, b] = partsOf(colour);
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far < best.far) best = { at, far };
  }
  return best.at;
}

const partsOf = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

function part(type: string, body: Buffer = Buffer.alloc(0)): readonly Buffer[] {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return [length, named, check];
}
