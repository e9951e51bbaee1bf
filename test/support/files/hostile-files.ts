import { hostileDocuments } from './hostile-documents.js';
import { hostileMedia } from './hostile-media.js';
import { hostilePdfs } from './hostile-pdfs.js';
import { hostileRenamed } from './hostile-renamed.js';

/** A file that does harm: what it is, how it is called, its bytes, and why it is refused. */
export type HostileFile = readonly [what: string, name: string, make: () => Buffer, reason: string];

/** A hundred files that are not taken, each with its reason (the last part of its code `files.…`). */
export const hostileFiles: readonly HostileFile[] = [
  ...hostileMedia,
  ...hostilePdfs,
  ...hostileDocuments,
  ...hostileRenamed,
];
