import { isOfParty } from '#libs/kernel';
import { isStartOurs } from '#libs/contracts';
import { petitionersOf } from '../case/parties-of.js';
import type { PetitionDetail } from './petition-detail.js';

/** What the petitioner waits for: the written notice (art. 23), the answer (art. 34). */
type Awaited = 'told' | 'answer';

/** How it is told: by whether its date has passed, and of a limit that is counted from a start of ours, that it is. */
type Told = `${Awaited}${'' | 'Late'}${'' | 'OurStart'}`;

/** What the petitioner may do, and until when (信访人的权利). */
export interface Right {
  readonly what:
    | 'review'
    | 'reviewOf'
    | 'reviewWaived'
    | 'reviewWaivedOf'
    | 'reviewUnbegun'
    | 'reviewUnbegunOf'
    | Told
    | 'always';
  /** Of several petitioners whose it is; null: of all, or of the only one. */
  readonly party: string | null;
  readonly until: string | null;
  readonly provisional: boolean;
  readonly clock: string | null;
  /** When it was said that no review will be asked for; null: never. */
  readonly waivedOn: string | null;
}

/** The date of a revisit is the petitioner's too, and asks nothing of anybody (docs/adr/0075). */
const visit = 'XF-VISIT';

const awaited: Readonly<Record<string, Awaited>> = { 'XF-06': 'told', 'XF-07': 'told', 'XF-09': 'answer' };

/**
 * What the petitioner may ask for or wait for now, what runs out first before the rest. While a case is open one may
 * always add material, ask how it stands, and withdraw: that needs no date.
 */
export function rightsOf(
  detail: Pick<PetitionDetail, 'item' | 'clocks' | 'review' | 'reviewWindows' | 'receipts' | 'parties'>,
): Right[] {
  const { item, clocks } = detail;
  const always: Right = { ...undated, what: 'always' };
  return [...reviewsOf(detail), ...clocks.flatMap(awaitedOf), ...(item.endedAt === null ? [always] : [])];
}

const undated = { until: null, provisional: false, clock: null, party: null, waivedOn: null } as const;

/** The reviews that may be asked for: what runs out first before the rest, and of whoever has no proved receipt yet. */
function reviewsOf({
  clocks,
  review,
  reviewWindows,
  receipts,
  parties,
}: Pick<PetitionDetail, 'clocks' | 'review' | 'reviewWindows' | 'receipts' | 'parties'>): Right[] {
  const windows = clocks
    .filter(({ owner, rule, state }) => isOfParty(owner) && rule !== visit && state === 'running')
    .map(({ id: clock, legalDueOn: until, provisional }): Right => {
      const party = reviewWindows.find((one) => one.clock === clock)?.party ?? null;
      const waivedOn = receipts.find((one) => one.party === party)?.waivedOn ?? null;
      const what = waivedOn === null ? 'review' : 'reviewWaived';
      return { what: party === null ? what : `${what}Of`, until, provisional, clock, party, waivedOn };
    })
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
  // The right hangs on the opinion, its period on a receipt that nobody has proved yet (art. 35).
  if (review?.isTold !== true) return windows;
  const petitioners = petitionersOf(parties);
  if (petitioners.length <= 1)
    return reviewWindows.length > 0 ? windows : [...windows, { ...undated, what: 'reviewUnbegun' }];
  const unbegun = petitioners.filter(({ party }) => !reviewWindows.some((one) => one.party === party));
  return [...windows, ...unbegun.map(({ party }): Right => ({ ...undated, what: 'reviewUnbegunOf', party }))];
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
  return [{ ...undated, what: told, until: legalDueOn, provisional, clock: id }];
}

/** How far the opinion or answer has reached several petitioners: who is still to be served; null: one petitions, or nothing is decided. */
export function servedOf({
  receipts,
}: Pick<PetitionDetail, 'receipts'>): { readonly all: number; readonly left: readonly string[] } | null {
  if (receipts.length <= 1) return null;
  const left = receipts.flatMap(({ party, servedOn }) => (party === null || servedOn !== null ? [] : [party]));
  return { all: receipts.length, left };
}
