import type { KindContext } from '#libs/kind';
import { openClock } from '#libs/rules';
import type { LegalDate } from '#libs/kernel';
import type { ObligationOption } from './facts.js';
import { lastDayOfPaper } from './evolve.js';
import { lawOf } from './laws.js';
import { isLate, isMoney } from './money.js';
import { obligationRules as rules } from './rules.js';
import type { ObligationState } from './state.js';

/** Two years from a day, for having it enforced: of instalments from the last one (民事诉讼法 250). */
export const enforceableUntil = (startOn: LegalDate, context: KindContext): LegalDate | null =>
  openClock(context, { rule: rules.enforce, n: 1, owner: 'creditor', claim: null, startedBy: 'ended', startOn })
    .legalDueOn;

/**
 * What each side may do now (可以采取的途径), with its last day where a text that we have names one. Nothing of it is begun here, and
 * nobody's way to a court is closed by it (人民调解法 3 item (3)).
 *
 * @see 人民调解法 32, 33 · 民事诉讼法 205, 206, 225, 249, 250 · 劳动争议 15, 16
 */
export function optionsOf(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  if (state.end !== null && state.end.as !== 'broken') return [];
  return [...confirming(state, context), ...(isLate(state) ? claiming(state, context) : []), ...contesting(state)];
}

function confirming({ confirmBy, confirmation }: ObligationState, { today }: KindContext): readonly ObligationOption[] {
  const isOpen = confirmBy !== null && today <= confirmBy && confirmation === null;
  return isOpen ? [{ route: 'confirmation', whose: 'all', until: confirmBy }] : [];
}

const creditors = (route: ObligationOption['route'], until: LegalDate | null = null): ObligationOption => ({
  ...{ route, whose: 'creditor' },
  until,
});

function claiming(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  const { routes } = lawOf[state.matter];
  if (routes !== null) return routes.map((route) => creditors(route));
  const { confirmation } = state;
  if (confirmation?.as !== 'confirmed') return [...notarised(state, context), ...ordered(state)];
  // By the days of the paper that is enforced: what was postponed since moved none of them there.
  return [creditors('enforcement', enforceableUntil(confirmation.lastOn ?? confirmation.on, context))];
}

function notarised(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  const from = notarisedFrom(state);
  return from === null ? [] : [creditors('notarised_enforcement', enforceableUntil(from, context))];
}

/** From when the two years of what a notary made enforceable run, by the days of that paper; null: none did. */
export const notarisedFrom = (state: ObligationState): LegalDate | null =>
  state.isNotarised ? (lastDayOfPaper(state) ?? state.effectiveOn) : null;

function ordered(state: ObligationState): readonly ObligationOption[] {
  const { isLabour, isWage } = state;
  return isMoney(state) && (!isLabour || isWage) ? [creditors('payment_order')] : [];
}

/**
 * Where it is disputed, over its performance or its content, either side may go to court, whether anything is late or not (人民调解法 32;
 * of labour to arbitration first, 劳动争议 5). What a court has confirmed is objected to there.
 */
function contesting({ matter, confirmation, isLabour }: ObligationState): readonly ObligationOption[] {
  if (lawOf[matter].routes !== null || confirmation?.as === 'confirmed') return [];
  return [{ route: isLabour ? 'labour_arbitration' : 'suit', whose: 'each', until: null }];
}
