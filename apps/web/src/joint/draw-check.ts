import { readJson } from '../base/request.js';
import * as z from 'zod';

/** The record of a draw, as it is given to whoever asks. */
const record = z.looseObject({
  form: z.literal('maplebridge-draw/1'),
  case: z.string(),
  fact: z.int().min(1),
  seed: z.string().regex(/^[0-9a-f]{64}$/),
  candidates: z.array(z.string().regex(/^[^\r\n]+$/)).min(1),
  count: z.int().min(1),
  drawn: z.array(z.string()),
});
export interface DrawRecord {
  readonly form: string;
  readonly case: string;
  readonly fact: number;
  readonly seed: string;
  readonly candidates: readonly string[];
  readonly count: number;
  readonly drawn: readonly string[];
}

const link = z.looseObject({ seq: z.int(), body: z.string(), hash: z.string() });
export interface DrawLink {
  readonly seq: number;
  readonly body: string;
  readonly hash: string;
}
const page = z.looseObject({ links: z.array(link) });

type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
export const findings = ['chain', 'seed', 'frozen', 'candidates', 'count'] as const;
export type Finding = (typeof findings)[number];

/** What the seed makes of the candidates, and whether that is what was recorded. */
export interface CheckedDraw {
  readonly isRight: boolean;
  readonly order: readonly { readonly candidate: string; readonly value: string }[];
  readonly drawn: readonly string[];
  /** What of it is not what the facts of its case say; null: they were not there. */
  readonly findings: readonly Finding[] | null;
}

const utf8 = new TextEncoder();
const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads a record that was pasted or opened; null: it is none. */
export function readRecord(text: string): DrawRecord | null {
  const read = record.safeParse(readOrNull(text));
  if (!read.success) return null;
  return new Set(read.data.candidates).size === read.data.candidates.length ? read.data : null;
}

/** Reads facts, one page or several of them in a list; null: they are none. */
export function readLinks(text: string): readonly DrawLink[] | null {
  const read = readOrNull(text);
  const pages = z.array(page).safeParse(Array.isArray(read) ? read : [read]);
  return pages.success ? pages.data.flatMap(({ links }) => links) : null;
}

function readOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Draws again and compares, as `maplebridge draw verify` does: a candidate’s place is the SHA-256 of form, seed and id, joined by
 * line feeds, the smallest first. With the facts of the case these are hashed again up to the one that froze the candidates.
 */
export async function checkDraw(
  given: DrawRecord,
  links: readonly DrawLink[] | null,
  sha256: Sha256,
): Promise<CheckedDraw> {
  const placed = await Promise.all(
    given.candidates.map(async (candidate) => {
      const bytes = utf8.encode([given.form, given.seed, candidate].join('\n'));
      return { candidate, value: hexOf(await sha256(bytes)) };
    }),
  );
  const order = placed.sort((a, b) => (a.value < b.value ? -1 : 1));
  const drawn = order.slice(0, given.count).map(({ candidate }) => candidate);
  const isRight = drawn.length === given.drawn.length && drawn.every((one, at) => one === given.drawn[at]);
  return { isRight, order, drawn, findings: links === null ? null : await findingsIn(given, links, sha256) };
}

const frozenFact = z.looseObject({
  seq: z.int(),
  type: z.string(),
  data: z.looseObject({ candidates: z.array(z.string()).optional(), count: z.int().optional() }),
});

async function findingsIn(given: DrawRecord, links: readonly DrawLink[], sha256: Sha256): Promise<readonly Finding[]> {
  const { fact, seed, candidates, count } = given;
  if (!(await isChained(links.slice(0, fact), sha256))) return ['chain'];
  const frozen = links[fact - 1];
  if (frozen === undefined) return ['chain'];
  const read = frozenFact.safeParse(readJson(frozen.body));
  if (!read.success || read.data.seq !== fact || read.data.type !== 'drawFrozen') return ['frozen'];
  const { data } = read.data;
  const wrong: Readonly<Record<'seed' | 'candidates' | 'count', boolean>> = {
    seed: frozen.hash !== seed,
    candidates: JSON.stringify(data.candidates) !== JSON.stringify(candidates.toSorted()),
    count: data.count !== count,
  };
  return (['seed', 'candidates', 'count'] as const).filter((what) => wrong[what]);
}

/** Whether each hash is made of the one before it and of its own fact. */
async function isChained(links: readonly DrawLink[], sha256: Sha256): Promise<boolean> {
  let previous = new Uint8Array(32);
  for (const [at, { seq, body, hash }] of links.entries()) {
    const text = utf8.encode(body);
    const bytes = new Uint8Array(previous.length + text.length);
    bytes.set(previous);
    bytes.set(text, previous.length);
    previous = new Uint8Array(await sha256(bytes));
    if (seq !== at + 1 || hexOf(previous.buffer) !== hash) return false;
  }
  return true;
}
