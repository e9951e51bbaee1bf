import type { chainLinks } from '#libs/contracts';
import { canonicalJson } from '#libs/kernel';
import * as z from 'zod';
import { readJson } from '../base/request.js';

/** One fact as it was hashed. */
export type Link = z.output<typeof chainLinks>['links'][number];

/** What does not fit, and at which fact; `head_differs` and a fact that is missing at the end name the last place. */
export interface ChainFinding {
  readonly seq: number;
  readonly problem: 'gap' | 'broken_link' | 'not_canonical' | 'other_case' | 'head_differs' | 'shown_differs';
}

/** A chain that is to be computed again. */
export interface Chain {
  readonly caseId: string;
  /** How many facts the case says that it has, and the hash of the last. */
  readonly facts: number;
  readonly head: string;
  /** One page of facts after a place. */
  readonly page: (after: number) => Promise<{ readonly links: readonly Link[]; readonly nextAfter: number | null }>;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
  readonly onProgress: (checked: number) => void;
}

/** The facts that fit, by their place, and the first that does not. */
export interface ChainVerdict {
  readonly bodies: ReadonlyMap<number, string>;
  readonly finding: ChainFinding | null;
}

const fact = z.looseObject({ caseId: z.string(), seq: z.int() });
const utf8 = new TextEncoder();

/**
 * Computes a chain again, fact by fact, from the texts that were hashed: nobody's word is taken for a link. Stops at the
 * first fact that does not fit.
 */
export async function verifyChain(chain: Chain): Promise<ChainVerdict> {
  const bodies = new Map<number, string>();
  let previous = new Uint8Array(32);
  for (let after: number | null = 0; after !== null;) {
    const { links, nextAfter } = await chain.page(after);
    for (const link of links) {
      const seq = bodies.size + 1;
      if (link.seq !== seq) return { bodies, finding: { seq, problem: 'gap' } };
      const digest = new Uint8Array(await chain.sha256(joined(previous, link.body)));
      const problem = hexOf(digest) === link.hash ? wrongText(chain.caseId, link) : 'broken_link';
      if (problem !== null) return { bodies, finding: { seq, problem } };
      previous = digest;
      bodies.set(seq, link.body);
    }
    chain.onProgress(bodies.size);
    after = nextAfter;
  }
  // Facts that came while the chain was read are no fault; one that the case speaks of and that is not there is.
  if (bodies.size < chain.facts) return { bodies, finding: { seq: bodies.size + 1, problem: 'gap' } };
  const isEnd = bodies.size === chain.facts;
  return { bodies, finding: isEnd && hexOf(previous) !== chain.head ? headDiffers(bodies.size) : null };
}

/** One link alone. @param previous hex of the hash before it */
export async function fits(previous: string, { body, hash }: Link, sha256: Chain['sha256']): Promise<boolean> {
  return hexOf(new Uint8Array(await sha256(joined(bytesOf(previous), body)))) === hash;
}

/** What is shown is what was hashed. @returns the first line that is not; null where all are, or were not read yet */
export function differentlyShown(
  shown: readonly { readonly seq: number | null; readonly raw: unknown }[],
  bodies: ReadonlyMap<number, string>,
): ChainFinding | null {
  const found = shown.find(({ seq, raw }) => {
    const body = seq === null ? undefined : bodies.get(seq);
    return body !== undefined && textOf(raw) !== body;
  });
  return found?.seq == null ? null : { seq: found.seq, problem: 'shown_differs' };
}

const headDiffers = (seq: number): ChainFinding => ({ seq, problem: 'head_differs' });

function wrongText(caseId: string, { seq, body }: Link): ChainFinding['problem'] | null {
  const read = readJson(body);
  if (textOf(read) !== body) return 'not_canonical';
  const parsed = fact.safeParse(read);
  return parsed.success && parsed.data.caseId === caseId && parsed.data.seq === seq ? null : 'other_case';
}

function textOf(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

function joined(previous: Uint8Array, body: string): Uint8Array<ArrayBuffer> {
  const text = utf8.encode(body);
  const bytes = new Uint8Array(previous.length + text.length);
  bytes.set(previous);
  bytes.set(text, previous.length);
  return bytes;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(index * 2, index * 2 + 2), 16));

/** What stands before the first fact of a case. */
export const chainStart = '00'.repeat(32);
