import { createHash } from 'node:crypto';
import { canonicalJson, type Fact } from '#libs/kernel';

/** What the first fact of a case is chained to. */
export const chainStart = Buffer.alloc(32);

/** The text of a fact that is stored and hashed: all of it, in canonical form. */
export function bodyOf(fact: Fact): string {
  return canonicalJson(fact);
}

/** Reads a stored fact back. */
export function factFrom(body: string): Fact {
  return JSON.parse(body) as Fact;
}

/** SHA-256 of the previous hash and the fact's text. */
export function linkHash(previous: Buffer, body: string): Buffer {
  return createHash('sha256').update(previous).update(body, 'utf8').digest();
}
