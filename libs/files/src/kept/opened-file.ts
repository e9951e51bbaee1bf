import type { FileHandle } from 'node:fs/promises';
import type { OpenStored } from './place.js';

/** An open file of a disk, read by its places; it is closed by whoever was given it. @param size in bytes */
export const openedFile = (file: FileHandle, size: number): OpenStored => ({
  size,
  read: async (at, length) => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    return buffer.subarray(0, bytesRead);
  },
  close: () => file.close(),
});
