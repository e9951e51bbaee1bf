import type { MediationState } from './state.js';
import { isEntrusted, type DisputeSort, type MediationEnding, type MediationRoute } from './words.js';

/**
 * Where somebody may go when nothing was agreed, by what the dispute is about. In a family matter everybody's notice names
 * protection: a paper that one side alone had with it would tell the other who was asked (ours).
 *
 * @see 人民调解法 26; 1989 条例 9(2); 劳动争议 5, 27; 土地 4, 18; 医疗 43; 反家庭暴力法 13, 23
 */
const openRoutes: Readonly<Record<DisputeSort, readonly MediationRoute[]>> = {
  civil: ['court', 'township'],
  family: ['court', 'protection'],
  labour: ['labour_arbitration'],
  rural_land: ['land_arbitration', 'court'],
  medical: ['court'],
  ownership: ['administrative_decision'],
};

/** What stays open to those who have agreed (人民调解法 32, 33; 劳动争议 15, 16). */
const settledRoutes: Readonly<Partial<Record<DisputeSort, readonly MediationRoute[]>>> = {
  labour: ['confirmation', 'labour_arbitration', 'payment_order'],
};
const usualRoutes: readonly MediationRoute[] = ['confirmation', 'suit_on_agreement'];
// Of administrative mediation (行政调解), to which none of that applies.
const ofOrgan: readonly MediationRoute[] = ['suit_on_contract'];

const isAgreed = (as: MediationEnding): boolean => as === 'settled' || as === 'settled_partly';

const isConfirmable = (agreement: MediationState['agreement']): boolean => (agreement?.limits ?? []).length === 0;

/** The routes that the notice of the end names, in their order. */
export function routesAfter(
  { sort, track, agreement }: Pick<MediationState, 'sort' | 'track' | 'agreement'>,
  as: MediationEnding,
  isByOrgan = false,
): readonly MediationRoute[] {
  if (as === 'handed_to_court') return ['trial_goes_on'];
  // Whoever asks for what no court confirms is sent away, and loses days of the thirty (民诉法解释 355, 358). What an organ has brought about
  // is none of a people's mediation committee: it is confirmed where a court takes it alone, and sued on as a contract (人民调解法 31 to 33).
  const usual = isByOrgan ? ofOrgan : usualRoutes;
  const all = isAgreed(as) ? (settledRoutes[sort] ?? usual) : [];
  const settled = all.filter((route) => route !== 'confirmation' || (!isByOrgan && isConfirmable(agreement)));
  if (as === 'settled') return settled;
  // What was not agreed on goes back to where it came from.
  if (track !== null) return [...settled, isEntrusted(track) ? 'trial_goes_on' : 'docketing'];
  return [...settled, ...openRoutes[sort].filter((route) => !settled.includes(route))];
}
