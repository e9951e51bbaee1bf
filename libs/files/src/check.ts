import { createHash } from 'node:crypto';
import { stretchOf } from '#libs/archive';
import type { FileStore } from './kept/file-store.js';
import { BrokenFileError } from './kept/sealing.js';

/**
 * Reads a kept file to its end and compares it with what a fact says of it.
 *
 * @returns null: it is that file
 */
export async function checkFile(
  store: FileStore,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
): Promise<'file_missing' | 'file_differs' | null> {
  try {
    const file = await store.open(sha256);
    if (file === null) return 'file_missing';
    try {
      const hash = createHash('sha256');
      for await (const piece of stretchOf(file)) hash.update(piece);
      return file.size === bytes && hash.digest('hex') === sha256 ? null : 'file_differs';
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof BrokenFileError) return 'file_differs';
    throw error;
  }
}
