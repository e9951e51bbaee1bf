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
type Finding = 'chain' | 'seed' | 'frozen' | 'candidates' | 'count' | 'drawn' | 'asked';
/** What somebody who was asked has said since, by the facts. */
export type Answer = 'waiting' | 'accepted' | 'declined' | 'silent' | 'released';

/** What the seed makes of the candidates, and whether that is what was recorded. */
export interface CheckedDraw {
  readonly isRight: boolean;
  readonly order: readonly { readonly candidate: string; readonly value: string }[];
  readonly drawn: readonly string[];
  /** What of it is not what the facts of its case say; null: they were not there. */
  readonly findings: readonly Finding[] | null;
  /** Who was asked by those facts, in that order, and what each has said. */
  readonly asked: readonly { readonly expert: string; readonly said: Answer }[];
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
 * line feeds, the smallest first. With the facts of the case these are hashed again, and the draw is held to the one that froze the
 * candidates, to the one that drew, and to whoever was asked after it.
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
  if (links === null) return { isRight, order, drawn, findings: null, asked: [] };
  const held = await heldTo(given, links, { order: order.map(({ candidate }) => candidate), sha256 });
  return { isRight, order, drawn, ...held };
}

const ids = z.array(z.string()).optional();
const fact = z.looseObject({
  seq: z.int(),
  type: z.string(),
  data: z
    .looseObject({
      ...{ draw: z.int().optional(), candidates: ids, count: z.int().optional(), seed: z.string().optional() },
      ...{
        order: ids,
        called: ids,
        calledOff: ids,
        experts: ids,
        expert: z.string().optional(),
        isAccepted: z.boolean().optional(),
      },
    })
    .default({}),
});
type Fact = z.output<typeof fact>;
type Data = Fact['data'];

interface Held {
  readonly order: readonly string[];
  readonly sha256: Sha256;
}

async function heldTo(
  given: DrawRecord,
  links: readonly DrawLink[],
  { order, sha256 }: Held,
): Promise<Pick<CheckedDraw, 'findings' | 'asked'>> {
  const frozenBy = links[given.fact - 1];
  if (frozenBy === undefined || !(await isChained(links, sha256))) return { findings: ['chain'], asked: [] };
  const facts = z.array(fact).safeParse(links.map(({ body }) => readJson(body))).data ?? [];
  const frozen = facts[given.fact - 1];
  if (frozen?.seq !== given.fact || frozen.type !== 'drawFrozen') return { findings: ['frozen'], asked: [] };
  const { data } = frozen;
  const ofDraw = facts.slice(given.fact).filter((one) => one.data.draw === data.draw);
  const { asked, isInTurn } = turnOf(ofDraw, { order, count: given.count });
  const isRight: Readonly<Record<Exclude<Finding, 'chain' | 'frozen'>, boolean>> = {
    seed: frozenBy.hash === given.seed,
    candidates: isSame(data.candidates, given.candidates.toSorted()),
    count: data.count === given.count,
    drawn: ofDraw.some((one) => one.type === 'expertsDrawn' && isDrawnBy(one.data, given, order)),
    asked: isInTurn,
  };
  return { findings: (Object.keys(isRight) as (keyof typeof isRight)[]).filter((what) => !isRight[what]), asked };
}

const isSame = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const isDrawnBy = ({ seed, order, called }: Data, given: DrawRecord, right: readonly string[]): boolean =>
  seed === given.seed && isSame(order, right) && isSame(called, given.drawn);

/** About whom a fact is, what they may have said before it (null: they were not asked), and what since (null: they are asked no more). */
interface Change {
  readonly who: readonly string[];
  readonly was: readonly (Answer | null)[];
  readonly is: Answer | null;
}
const isCalled = ({ called = [] }: Data): readonly Change[] => [{ who: called, was: [null], is: 'waiting' }];
const saidIn = ({ isAccepted }: Data): Answer => (isAccepted === true ? 'accepted' : 'declined');
const changes: Readonly<Record<string, (data: Data) => readonly Change[]>> = {
  expertsDrawn: isCalled,
  expertsCalled: isCalled,
  expertAnswered: (data) => [{ who: [data.expert ?? ''], was: ['waiting'], is: saidIn(data) }],
  // Whoever was asked in that place is asked no more, and comes next where a place falls free again.
  answerCorrected: (data) => [
    { who: data.calledOff ?? [], was: ['waiting'], is: null },
    {
      ...{ who: [data.expert ?? ''], is: saidIn(data) },
      was: data.isAccepted === true ? ['declined', 'silent'] : ['accepted'],
    },
  ],
  expertsSilent: ({ experts = [] }) => [{ who: experts, was: ['waiting'], is: 'silent' }],
  expertReleased: ({ expert = '' }) => [{ who: [expert], was: ['accepted'], is: 'released' }],
};

const changeOf = ({ type, data }: Fact): readonly Change[] =>
  (Object.hasOwn(changes, type) ? changes[type]?.(data) : undefined) ?? [];
const hasPlace = (said: Answer): boolean => said === 'waiting' || said === 'accepted';

/** Who was asked since, and whether always the next one, and never more than there were places. */
function turnOf(
  facts: readonly Fact[],
  { order, count }: { readonly order: readonly string[]; readonly count: number },
) {
  const said = new Map<string, Answer>();
  const isFit = facts.flatMap(changeOf).map(({ who, was, is }) => {
    const isOf = who.every((expert) => was.includes(said.get(expert) ?? null));
    for (const expert of who) {
      if (is === null) said.delete(expert);
      else said.set(expert, is);
    }
    return isOf && [...said.values()].filter(hasPlace).length <= count;
  });
  const asked = [...said].map(([expert, one]) => ({ expert, said: one }));
  return { asked, isInTurn: isFit.every(Boolean) && asked.every(({ expert }, at) => expert === order[at]) };
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
