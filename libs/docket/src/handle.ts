import { createCipheriv, createDecipheriv } from 'node:crypto';
import { as, type CaseId } from '#libs/kernel';

/**
 * Turns an id into another one that looks like an id too, and back: AES over its one block, again and again until the result
 * has the version and variant of a UUID that it began with. Within those it is one to one, so nothing has to be stored.
 *
 * @param key 16 bytes
 */
export function permutedId(key: Buffer, id: CaseId, way: 'there' | 'back'): CaseId {
  const cipher =
    way === 'there' ? createCipheriv('aes-128-ecb', key, null) : createDecipheriv('aes-128-ecb', key, null);
  cipher.setAutoPadding(false);
  let block = Buffer.from(id.replaceAll('-', ''), 'hex');
  const mark = markOf(block);
  do block = cipher.update(block);
  while (markOf(block) !== mark);
  const hex = block.toString('hex');
  return as<CaseId>([hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'));
}

/** The six bits of a UUID that are not its own. */
const markOf = (block: Buffer): number => ((block[6] ?? 0) & 0xf0) | ((block[8] ?? 0) >> 6);
