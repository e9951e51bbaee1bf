import { isStartOurs } from '#libs/contracts';
import type { PetitionDetail } from './petition-detail.js';

/** What the petitioner may do, and until when (信访人的权利). */
export interface Right {
  readonly what: 'review' | 'reviewUnbegun' | 'told' | 'answer' | 'answerOurStart' | 'always';
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
export function rightsOf({ item, clocks, review }: Pick<PetitionDetail, 'item' | 'clocks' | 'review'>): Right[] {
  const windows = clocks
    .filter(({ owner, state }) => owner === 'petitioner' && state === 'running')
    .map(({ id, legalDueOn, provisional }): Right => ({ what: 'review', until: legalDueOn, provisional, clock: id }));
  // The right hangs on the opinion, its period on a receipt that nobody has proved yet (art. 35).
  const isUnbegun =
    review?.isTold === true && !clocks.some(({ rule, state }) => rule === 'XF-11' && state !== 'superseded');
  const unbegun: Right = { what: 'reviewUnbegun', until: null, provisional: false, clock: null };
  const answer = clocks.flatMap(({ id, rule, state, legalDueOn, provisional, startedBy }): Right[] => {
    const of = awaited[rule];
    if (of === undefined || state !== 'running') return [];
    const what = of === 'answer' && isStartOurs('petition', startedBy) ? 'answerOurStart' : of;
    return [{ what, until: legalDueOn, provisional, clock: id }];
  });
  const always: Right = { what: 'always', until: null, provisional: false, clock: null };
  // The limit of the answer comes last among the rules.
  return [...windows, ...(isUnbegun ? [unbegun] : []), ...answer.slice(-1), ...(item.endedAt === null ? [always] : [])];
}
