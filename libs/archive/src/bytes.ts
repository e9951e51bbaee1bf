/** Bytes that can be read at any place, wherever they lie. */
export interface Bytes {
  readonly size: number;
  /** From a place on, fewer at the end. */
  read(at: number, length: number): Promise<Buffer>;
}

const windowBytes = 256 * 1024;

/** What stands in memory, as `Bytes`. */
export const bytesIn = (buffer: Buffer): Bytes => ({
  size: buffer.length,
  read: (at, length) => Promise.resolve(buffer.subarray(at, at + length)),
});

/** One stretch after the other, `to` not included. */
export async function* stretchOf(bytes: Bytes, from = 0, to = bytes.size): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += windowBytes) yield await bytes.read(at, Math.min(windowBytes, to - at));
}
