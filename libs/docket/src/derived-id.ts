import { createHash } from 'node:crypto';
import { as, type CaseId } from '#libs/kernel';

// Fixed for ever: ids derived before must be derived again.
const namespace = Buffer.from('5b0f1f6e6d0c4b7f9a3e2f5d8c714a60', 'hex');

/**
 * The id of a case that follows from something: a part from its parent and its name, an imported petition from its
 * source's number. UUID version 5, so that making it twice is making it once.
 */
export function derivedCaseId(...names: readonly string[]): CaseId {
  // Joined by a character that no id or number holds, so that two lists of names never meet.
  const hash = createHash('sha1').update(namespace).update(names.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return as<CaseId>([hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'));
}
