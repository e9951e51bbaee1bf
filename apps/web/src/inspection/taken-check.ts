import type { takenList } from '#contracts/inspection';
import * as z from 'zod';
import { readJson } from '../base/request.js';
import { verifyChain, type Chain } from '../ledger/verify-chain.js';

/** What was taken, as the list of the tour says it. */
export type Taken = z.output<typeof takenList>['items'][number];

/** What does not agree: the chain of the tour, what its fact says, or the facts of the case until then. */
export type TakenFinding = 'chain' | 'fact' | 'case';

export interface TakenVerdict {
  readonly findings: readonly TakenFinding[];
  /** Whoever reads sees the case itself, and its facts were hashed too. */
  readonly hasCase: boolean;
}

/** Facts as they can be asked for. */
export type Pages = Chain['page'];

export interface TakenChains {
  /** The facts of the tour, as far as there are. */
  readonly tour: Omit<Chain, 'onProgress'>;
  /** Those of the case; null: its reader does not see the case, as nobody of the group does. */
  readonly ofCase: Pages | null;
}

const fact = z.looseObject({
  type: z.literal('historyTaken'),
  data: z.looseObject({ taken: z.int(), case: z.string(), upTo: z.int(), hash: z.string() }),
});

/**
 * Holds a taken history to the facts of its tour, each hashed again, and to those of its case until then, where whoever reads sees them:
 * what has happened in the case since is asked for nothing.
 */
export async function takenVerdict(
  { taken, case: of, upTo, hash }: Pick<Taken, 'taken' | 'case' | 'upTo' | 'hash'>,
  { tour, ofCase }: TakenChains,
): Promise<TakenVerdict> {
  const hasCase = ofCase !== null;
  const { bodies, finding } = await verifyChain({ ...tour, onProgress: () => undefined });
  if (finding !== null) return { findings: ['chain'], hasCase };
  const said = [...bodies.values()].flatMap((body) => fact.safeParse(readJson(body)).data?.data ?? []);
  const isSaid = said.some((one) => one.taken === taken && one.case === of && one.upTo === upTo && one.hash === hash);
  if (!isSaid) return { findings: ['fact'], hasCase };
  if (ofCase === null) return { findings: [], hasCase };
  const until = await verifyChain({
    ...{ caseId: of, facts: upTo, head: hash, sha256: tour.sha256, onProgress: () => undefined },
    page: async (after) => {
      const { links, nextAfter } = await ofCase(after);
      const isOver = nextAfter === null || nextAfter >= upTo;
      return { links: links.filter(({ seq }) => seq <= upTo), nextAfter: isOver ? null : nextAfter };
    },
  });
  return { findings: until.finding === null ? [] : ['case'], hasCase };
}
