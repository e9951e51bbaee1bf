import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Keys } from '#libs/config';
import type { Bytes } from '#libs/archive';

/*
 * A sealed file: a mark of its form, 32 bytes of salt, and its content in pieces of 64 KiB, each encrypted for itself
 * (AES-256-GCM) under a key of this file alone, which follows from the salt and the installation's key (HKDF). The nonce
 * of a piece is its number and whether it is the last, so that pieces can neither be exchanged nor cut off at the end (the
 * construction STREAM; Hoang, Reyhanitabar, Rogaway, Vizár 2015).
 */
const mark = Buffer.from('MBF1');
const saltBytes = 32;
const headBytes = mark.length + saltBytes;
const pieceBytes = 64 * 1024;
const tagBytes = 16;
const sealedBytes = pieceBytes + tagBytes;
const algorithm = 'aes-256-gcm';

/** The keys of the store, derived from the installation's: for contents, and for names. */
export class FileKeys {
  private readonly content: Buffer;
  private readonly names: Buffer;

  constructor({ identity, id }: Pick<Keys, 'identity' | 'id'>) {
    const derive = (what: string) => Buffer.from(hkdfSync('sha256', identity.reveal(), id, `maplebridge/${what}`, 32));
    this.content = derive('files');
    this.names = derive('files-names');
  }

  /**
   * Under which name a content lies: who has the folder alone cannot tell whether a file that he knows is in it. Its hash is
   * encrypted as it stands, block by block, since no two halves of hashes are alike and each has to be read back.
   */
  nameOf(sha256: string): string {
    const cipher = createCipheriv('aes-256-ecb', this.names, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(sha256, 'hex'), cipher.final()]).toString('hex');
  }

  /** The content that lies under a name. */
  hashOf(name: string): string {
    const decipher = createDecipheriv('aes-256-ecb', this.names, null).setAutoPadding(false);
    return Buffer.concat([decipher.update(name, 'hex'), decipher.final()]).toString('hex');
  }

  /** The key of one file. */
  keyOf(salt: Buffer): Buffer {
    return Buffer.from(hkdfSync('sha256', this.content, salt, 'maplebridge/file', 32));
  }
}

function nonceOf(piece: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(piece, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** Seals a stream piece by piece: never more than two pieces are in memory. */
export async function* sealed(source: AsyncIterable<Uint8Array>, keys: FileKeys): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const key = keys.keyOf(salt);
  yield Buffer.concat([mark, salt]);
  let number = 0;
  let waiting = Buffer.alloc(0);
  const piece = (plain: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv(algorithm, key, nonceOf(number, isLast));
    number += 1;
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  for await (const chunk of source) {
    waiting = waiting.length === 0 ? Buffer.from(chunk) : Buffer.concat([waiting, chunk]);
    // A whole piece waits until it is known that it is not the last.
    while (waiting.length > pieceBytes) {
      yield piece(waiting.subarray(0, pieceBytes), false);
      waiting = waiting.subarray(pieceBytes);
    }
  }
  yield piece(waiting, true);
}

/** What lies there under a name, as it lies there. */
export interface Stored {
  readonly size: number;
  read(at: number, length: number): Promise<Buffer>;
}

/** A sealed file is not what this installation wrote: cut off, changed, or of other keys. */
export class BrokenFileError extends Error {
  override readonly name = 'BrokenFileError';
}

/**
 * Opens a sealed file for reading at any place.
 *
 * @throws BrokenFileError here, or where a piece is read that does not fit
 */
export async function opened(stored: Stored, keys: FileKeys): Promise<Bytes> {
  const head = await stored.read(0, headBytes);
  const body = stored.size - headBytes;
  const pieces = Math.ceil(body / sealedBytes);
  if (!head.subarray(0, mark.length).equals(mark) || body < tagBytes) throw new BrokenFileError('no sealed file');
  const last = body - (pieces - 1) * sealedBytes;
  if (last < tagBytes) throw new BrokenFileError('cut off');
  return new Opened(stored, keys.keyOf(head.subarray(mark.length)), { pieces, size: body - pieces * tagBytes });
}

class Opened implements Bytes {
  readonly size: number;
  private readonly pieces: number;
  private held: { readonly number: number; readonly plain: Buffer } | null = null;

  constructor(
    private readonly stored: Stored,
    private readonly key: Buffer,
    { pieces, size }: { readonly pieces: number; readonly size: number },
  ) {
    this.pieces = pieces;
    this.size = size;
  }

  async read(at: number, length: number): Promise<Buffer> {
    const end = Math.min(this.size, at + length);
    const found: Buffer[] = [];
    for (let from = Math.max(0, at); from < end;) {
      const number = Math.floor(from / pieceBytes);
      const plain = await this.piece(number);
      const start = from - number * pieceBytes;
      const part = plain.subarray(start, Math.min(plain.length, start + (end - from)));
      if (part.length === 0) throw new BrokenFileError('cut off');
      found.push(part);
      from += part.length;
    }
    return found.length === 1 && found[0] !== undefined ? found[0] : Buffer.concat(found);
  }

  private async piece(number: number): Promise<Buffer> {
    if (this.held?.number === number) return this.held.plain;
    const cipher = await this.stored.read(headBytes + number * sealedBytes, sealedBytes);
    const plain = this.decrypted(number, cipher);
    this.held = { number, plain };
    return plain;
  }

  private decrypted(number: number, cipher: Buffer): Buffer {
    try {
      const decipher = createDecipheriv(algorithm, this.key, nonceOf(number, number === this.pieces - 1));
      decipher.setAuthTag(cipher.subarray(cipher.length - tagBytes));
      return Buffer.concat([decipher.update(cipher.subarray(0, cipher.length - tagBytes)), decipher.final()]);
    } catch {
      throw new BrokenFileError(`piece ${String(number)} is not what was written`);
    }
  }
}
