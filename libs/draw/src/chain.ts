import { createHash } from 'node:crypto';
import { objectIn, type DrawLink, type Fields } from './record.js';

/** Whether each hash is made of the one before it and of its own fact. */
export function isChained(links: readonly DrawLink[]): boolean {
  let previous: Buffer = Buffer.alloc(32);
  return links.every(({ seq, body, hash }, at) => {
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    return seq === at + 1 && previous.toString('hex') === hash;
  });
}

/** What of a fact as it was hashed a draw asks for. @throws DomainError invalid `draw.bad_record` */
export function readFact({ body }: DrawLink): { readonly seq: unknown; readonly type: string; readonly data: Fields } {
  const { seq, type, data } = objectIn(body);
  return { seq, type: String(type), data: (data ?? {}) as Fields };
}
