import { stretchOf, type Bytes } from '#libs/archive';

const windowBytes = 256 * 1024;

/** A part of a file that is made from another one: a stretch of it, bytes of its own, or so many zeros. */
export type Piece = { readonly from: number; readonly to: number } | { readonly zeros: number } | Buffer;

/** The file that is made of these pieces. */
export async function* joined(bytes: Bytes, pieces: readonly Piece[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    if (Buffer.isBuffer(piece)) yield piece;
    else if ('zeros' in piece) yield* zeros(piece.zeros);
    else yield* stretchOf(bytes, piece.from, piece.to);
  }
}

function* zeros(count: number): Generator<Buffer> {
  for (let left = count; left > 0; left -= windowBytes) yield Buffer.alloc(Math.min(left, windowBytes));
}

/** What is left of a file without some stretches of it, in their order. */
export function without(size: number, dropped: readonly { readonly at: number; readonly end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, end } of dropped) {
    if (at > from) pieces.push({ from, to: at });
    from = end;
  }
  if (size > from) pieces.push({ from, to: size });
  return pieces;
}

/** The file that is made of these pieces, readable at any place. */
export function bytesOf(bytes: Bytes, pieces: readonly Piece[]): Bytes {
  const lengths = pieces.map(lengthOf);
  const size = lengths.reduce((sum, length) => sum + length, 0);
  return {
    size,
    read: async (at, length) => {
      const found: Buffer[] = [];
      let begin = 0;
      for (const [index, piece] of pieces.entries()) {
        const end = begin + (lengths[index] ?? 0);
        const [from, to] = [Math.max(at, begin), Math.min(at + length, end)];
        if (from < to) found.push(await within(bytes, piece, { at: from - begin, length: to - from }));
        begin = end;
      }
      return Buffer.concat(found);
    },
  };
}

function lengthOf(piece: Piece): number {
  if (Buffer.isBuffer(piece)) return piece.length;
  return 'zeros' in piece ? piece.zeros : piece.to - piece.from;
}

async function within(bytes: Bytes, piece: Piece, { at, length }: { at: number; length: number }): Promise<Buffer> {
  if (Buffer.isBuffer(piece)) return piece.subarray(at, at + length);
  return 'zeros' in piece ? Buffer.alloc(length) : bytes.read(piece.from + at, length);
}

/** Reads a window at a time, so that a walk in small steps asks seldom. */
export function windowed(bytes: Bytes): Bytes {
  let begin = 0;
  let window: Buffer = Buffer.alloc(0);
  return {
    size: bytes.size,
    read: async (at, length) => {
      if (length > windowBytes) return bytes.read(at, length);
      const isInside = at >= begin && Math.min(at + length, bytes.size) <= begin + window.length;
      if (!isInside) {
        window = await bytes.read(at, windowBytes);
        begin = at;
      }
      return window.subarray(at - begin, at - begin + length);
    },
  };
}
