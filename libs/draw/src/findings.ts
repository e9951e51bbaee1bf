import { isChained, readFact } from './chain.js';
import { drawOrder } from './order.js';
import type { DrawLink, DrawRecord, Fields } from './record.js';

/**
 * What of a record is not what the chain has: a fact is missing or its hash is not made of the one before; the seed is another; what
 * was frozen is no draw, or of other candidates, or of another number; nobody was drawn by that seed, or others, or in another order;
 * somebody was asked out of turn.
 */
export type DrawFinding = 'chain' | 'hash' | 'seed' | 'frozen' | 'candidates' | 'count' | 'drawn' | 'asked';

type Findings = readonly DrawFinding[];

/** What somebody who was asked has said since; `released`: took it, and was recused or dropped out. */
export type DrawAnswer = 'waiting' | 'accepted' | 'declined' | 'silent' | 'released';

/** What the facts of its case say of a draw. */
export interface HeldDraw {
  readonly findings: Findings;
  /** Who was asked, in that order; nobody, where the chain is broken or froze no draw. */
  readonly asked: readonly { readonly expert: string; readonly said: DrawAnswer }[];
}

/**
 * Holds a record to what was frozen (链条): the facts of its case are hashed again, and the one that froze the candidates has to have its
 * seed, its candidates and its number. A record alone agrees with itself whatever its seed is.
 *
 * @param links the facts of the case in their order, from the first
 */
export function findingsIn({ fact, seed, candidates, count }: DrawRecord, links: readonly DrawLink[]): Findings {
  const frozen = links[fact - 1];
  if (frozen === undefined || !isChained(links)) return ['chain'];
  const { seq, type, data } = readFact(frozen);
  if (seq !== fact || type !== 'drawFrozen') return ['frozen'];
  const isRight: Readonly<Record<'seed' | 'candidates' | 'count', boolean>> = {
    seed: frozen.hash === seed,
    candidates: isSame(data['candidates'], candidates.toSorted()),
    count: data['count'] === count,
  };
  return (Object.keys(isRight) as (keyof typeof isRight)[]).filter((what) => !isRight[what]);
}

/**
 * The same, held to what came of it too: the fact that drew has to have drawn by that seed, and everybody after it has to have been asked
 * in that order, as places fell free.
 *
 * @param links as far as they are known: at least to those who were drawn
 */
export function holdDraw(record: DrawRecord, links: readonly DrawLink[]): HeldDraw {
  const frozen = findingsIn(record, links);
  if (frozen.includes('chain') || frozen.includes('frozen')) return { findings: frozen, asked: [] };
  const { fact, seed, candidates, count } = record;
  const [{ data } = { data: {} as Fields }, ...since] = links.slice(fact - 1).map(readFact);
  const ofDraw = since.filter((one) => one.data['draw'] === data['draw']);
  const { asked, isInTurn } = turnOf(ofDraw, { order: drawOrder(seed, candidates), count });
  const isDrawn = ofDraw.some((one) => isDrawnBy(one, record));
  return {
    findings: [...frozen, ...(isDrawn ? [] : ['drawn' as const]), ...(isInTurn ? [] : ['asked' as const])],
    asked,
  };
}

const isSame = (a: unknown, b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Experts are asked with the fact that drew them; who visits goes with it, the first of the order. */
const isDrawnBy = ({ type, data }: ReturnType<typeof readFact>, { seed, candidates, drawn }: DrawRecord): boolean => {
  const isOrder = data['seed'] === seed && isSame(data['order'], drawOrder(seed, candidates));
  return isOrder && (type === 'drawn' || (type === 'expertsDrawn' && isSame(data['called'], drawn)));
};

/** About whom a fact is, what they may have said before it (null: they were not asked), and what since (null: they are asked no more). */
interface Change {
  readonly who: readonly unknown[];
  readonly was: readonly (DrawAnswer | null)[];
  readonly is: DrawAnswer | null;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isCalled = ({ called }: Fields): Change => ({ who: listIn(called), was: [null], is: 'waiting' });

const saidIn = ({ isAccepted }: Fields): DrawAnswer => (isAccepted === true ? 'accepted' : 'declined');

const changes: Readonly<Record<string, (data: Fields) => readonly Change[]>> = {
  expertsDrawn: (data) => [isCalled(data)],
  expertsCalled: (data) => [isCalled(data)],
  expertAnswered: (data) => [{ who: [data['expert']], was: ['waiting'], is: saidIn(data) }],
  // Whoever was asked in that place is asked no more, and comes next where a place falls free again.
  answerCorrected: (data) => [
    { who: listIn(data['calledOff']), was: ['waiting'], is: null },
    {
      ...{ who: [data['expert']], is: saidIn(data) },
      was: data['isAccepted'] === true ? ['declined', 'silent'] : ['accepted'],
    },
  ],
  expertsSilent: ({ experts }) => [{ who: listIn(experts), was: ['waiting'], is: 'silent' }],
  expertReleased: ({ expert }) => [{ who: [expert], was: ['accepted'], is: 'released' }],
};

const hasPlace = (said: DrawAnswer): boolean => said === 'waiting' || said === 'accepted';

const changeOf = ({ type, data }: ReturnType<typeof readFact>): readonly Change[] =>
  (Object.hasOwn(changes, type) ? changes[type]?.(data) : undefined) ?? [];

/** Who was asked since, and whether always the next one, and never more than there were places. */
function turnOf(
  facts: readonly ReturnType<typeof readFact>[],
  { order, count }: { readonly order: readonly string[]; readonly count: number },
): { readonly asked: HeldDraw['asked']; readonly isInTurn: boolean } {
  const said = new Map<string, DrawAnswer>();
  const isFit = facts.flatMap(changeOf).map(({ who, was, is }) => {
    const experts = who.map(String);
    const isOf = experts.every((expert) => was.includes(said.get(expert) ?? null));
    for (const expert of experts) {
      if (is === null) said.delete(expert);
      else said.set(expert, is);
    }
    return isOf && [...said.values()].filter(hasPlace).length <= count;
  });
  const asked = [...said].map(([expert, one]) => ({ expert, said: one }));
  return { asked, isInTurn: isFit.every(Boolean) && asked.every(({ expert }, at) => expert === order[at]) };
}
