import type { PetitionDetail } from './petition-detail.js';

/** What the petitioner may do, and until when (信访人的权利). */
export interface Right {
  readonly what: 'review' | 'told' | 'answer' | 'always';
  readonly until: string | null;
  readonly provisional: boolean;
  readonly clock: string | null;
}

// What the law lets the petitioner wait for: the written notice (art. 23), then the answer (art. 34).
const awaited: Readonly<Record<string, Right['what']>> = { 'XF-06': 'told', 'XF-07': 'told', 'XF-09': 'answer' };

/**
 * What the petitioner may ask for or wait for now, what runs out first before the rest. While a case is open one may
 * always add material, ask how it stands, and withdraw: that needs no date.
 */
export function rightsOf({ item, clocks }: Pick<PetitionDetail, 'item' | 'clocks'>): Right[] {
  const windows = clocks
    .filter(({ owner, state }) => owner === 'petitioner' && state === 'running')
    .map(({ id, legalDueOn, provisional }): Right => ({ what: 'review', until: legalDueOn, provisional, clock: id }));
  const answer = clocks.flatMap(({ id, rule, state, legalDueOn, provisional }): Right[] => {
    const what = awaited[rule];
    return what === undefined || state !== 'running' ? [] : [{ what, until: legalDueOn, provisional, clock: id }];
  });
  const always: Right = { what: 'always', until: null, provisional: false, clock: null };
  // The limit of the answer comes last among the rules.
  return [...windows, ...answer.slice(-1), ...(item.endedAt === null ? [always] : [])];
}
