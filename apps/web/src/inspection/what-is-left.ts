import type { DetailOf, ItemOf } from '../case/case-detail.js';
import type { Progress } from './inspection-detail.js';

type Visit = Progress['visits'][number];
type Asked = DetailOf<'visit'>['progress']['items'][number];

/** How far a visit is, as its leader goes on with it. */
export type VisitStep = 'make' | 'answer' | 'settle' | 'done' | 'dropped';

// Nobody goes there, or goes on.
const isOff: readonly Visit['stands'][] = ['dropped', 'stopped'];
// Its record is closed.
const isClosed: readonly ItemOf<'visit'>['phase'][] = ['signing', 'ended', 'receiving'];

/**
 * What a visit still takes before the tour counts: to be made, its questions to be answered and its record closed, what was found to be
 * issued and settled.
 *
 * @param row the visit in its list; undefined: it is not there yet
 */
export function stepOf({ stands, isSettled }: Visit, row: Pick<ItemOf<'visit'>, 'phase'> | undefined): VisitStep {
  if (isOff.includes(stands)) return 'dropped';
  if (isSettled) return 'done';
  // Its own case is ahead of what the tour was told.
  const phase = row?.phase ?? 'planned';
  if (stands === 'made' || isClosed.includes(phase)) return 'settle';
  return stands === 'begun' || phase === 'begun' ? 'answer' : 'make';
}

/** How many visits are not settled, and to how many of these nobody went though their day is over. @param today legal date */
export function visitsAhead(visits: readonly Visit[], today: string): { readonly n: number; readonly late: number } {
  const left = visits.filter((one) => stepOf(one, undefined) !== 'done' && stepOf(one, undefined) !== 'dropped');
  const late = left.filter((one) => stepOf(one, undefined) === 'make' && one.on < today);
  return { n: left.length, late: late.length };
}

/** Questions to which inspectors say different things, until the leader settles what stands; a record is not closed over them, left out or not. */
export const differing = (items: readonly Asked[]): readonly Asked[] =>
  items.filter(({ isAsked, result, answers }) => isAsked && result === null && answers.length > 1);

/** Questions that stand at no and of which nothing was issued there. @param issued questions of what was, `petition-work/notice` */
export const unissued = (
  { checklist, items }: Pick<DetailOf<'visit'>['progress'], 'checklist' | 'items'>,
  issued: readonly (string | null)[],
): readonly Asked[] =>
  items.filter(
    ({ isAsked, judges, result, item }) =>
      isAsked && judges && result === 'no' && !issued.includes(`${checklist.id}/${item}`),
  );

/** How many questions each of the group has answered, in the order in which they first did. */
export function answeredBy(items: readonly Asked[]): readonly { readonly name: string; readonly n: number }[] {
  const said = new Map<string, { name: string; n: number }>();
  for (const { account, name } of items.flatMap(({ answers }) => answers)) {
    const before = said.get(account);
    said.set(account, { name: name ?? account, n: (before?.n ?? 0) + 1 });
  }
  return [...said.values()];
}
