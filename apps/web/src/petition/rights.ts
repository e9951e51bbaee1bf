import { isOfParty } from '#libs/kernel';
import { isStartOurs } from '#libs/contracts';
import type { PetitionDetail } from './petition-detail.js';

/** What the petitioner waits for: the written notice (art. 23), the answer (art. 34). */
type Awaited = 'told' | 'answer';

/** How it is told: by whether its date has passed, and of a limit that is counted from a start of ours, that it is. */
type Told = `${Awaited}${'' | 'Late'}${'' | 'OurStart'}`;

/** What the petitioner may do, and until when (信访人的权利). */
export interface Right {
  readonly what: 'review' | 'reviewUnbegun' | Told | 'always';
  readonly until: string | null;
  readonly provisional: boolean;
  readonly clock: string | null;
}

const awaited: Readonly<Record<string, Awaited>> = { 'XF-06': 'told', 'XF-07': 'told', 'XF-09': 'answer' };

/**
 * What the petitioner may ask for or wait for now, what runs out first before the rest. While a case is open one may
 * always add material, ask how it stands, and withdraw: that needs no date.
 */
export function rightsOf({ item, clocks, review }: Pick<PetitionDetail, 'item' | 'clocks' | 'review'>): Right[] {
  const windows = clocks
    .filter(({ owner, state }) => isOfParty(owner) && state === 'running')
    .map(({ id, legalDueOn, provisional }): Right => ({ what: 'review', until: legalDueOn, provisional, clock: id }));
  // The right hangs on the opinion, its period on a receipt that nobody has proved yet (art. 35).
  const isUnbegun =
    review?.isTold === true && !clocks.some(({ rule, state }) => rule === 'XF-11' && state !== 'superseded');
  const unbegun: Right = { what: 'reviewUnbegun', until: null, provisional: false, clock: null };
  const always: Right = { what: 'always', until: null, provisional: false, clock: null };
  return [
    ...windows,
    ...(isUnbegun ? [unbegun] : []),
    ...clocks.flatMap(awaitedOf),
    ...(item.endedAt === null ? [always] : []),
  ];
}

/** What passed its date is still owed: neither acceptance nor time takes it away. */
function awaitedOf(clock: PetitionDetail['clocks'][number]): Right[] {
  const { id, rule, state, binding, legalDueOn, provisional, startedBy } = clock;
  const what = awaited[rule];
  if (what === undefined) return [];
  const isOverdue = state === 'overdue' && binding;
  if (state !== 'running' && !isOverdue) return [];
  const start = isStartOurs('petition', startedBy) ? 'OurStart' : '';
  const told: Told = `${what}${isOverdue ? 'Late' : ''}${start}`;
  return [{ what: told, until: legalDueOn, provisional, clock: id }];
}
