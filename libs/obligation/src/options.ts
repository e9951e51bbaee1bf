import { roll } from '#libs/calendar';
import type { KindContext } from '#libs/kind';
import { openClock, ruleOf } from '#libs/rules';
import type { LegalDate } from '#libs/kernel';
import type { ObligationOption } from './facts.js';
import { agreedDayOf, lastDayOfPaper } from './evolve.js';
import { lawOf } from './laws.js';
import { isLate, isMoney } from './money.js';
import { obligationRules as rules } from './rules.js';
import type { ObligationState } from './state.js';

/**
 * The last day of a period that is named and run by nobody here. In a year whose calendar is not published it is the one before any day
 * of rest is made up for: what is told is never too late.
 */
function lastDayOf(rule: string, startOn: LegalDate, context: KindContext): LegalDate | null {
  const start = {
    rule,
    n: 1,
    owner: 'creditor',
    claim: null,
    startedBy: ruleOf(context, rule).starts,
    startOn,
  } as const;
  const { provisional, rawDueOn, legalDueOn } = openClock(context, start);
  return provisional ? rawDueOn : legalDueOn;
}

/** Two years from a day, for having it enforced: of instalments from the last one (民事诉讼法 250). */
export const enforceableUntil = (startOn: LegalDate, context: KindContext): LegalDate | null =>
  lastDayOf(rules.enforce, startOn, context);

/**
 * What each side may do now (可以采取的途径), with its last day where that is certain, and how long the law gives for it. Nothing of it
 * is begun here, and nobody's way to a court is closed by it (人民调解法 3 item (3)).
 *
 * @see 人民调解法 32, 33 · 民事诉讼法 205, 206, 225, 249, 250 · 民法典 188, 189, 195 · 劳动争议 15, 16, 27
 */
export function optionsOf(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  if (state.end !== null && state.end.as !== 'broken') return [];
  return [
    ...confirming(state, context),
    ...(isLate(state) ? claiming(state, context) : []),
    ...contesting(state, context),
  ];
}

/** Past its day while that may be moved yet, none is certain: that the thirty days have lapsed is told. */
function confirming(
  { confirmBy, confirmation }: ObligationState,
  { today, calendar }: KindContext,
): readonly ObligationOption[] {
  if (confirmBy === null || confirmation !== null) return [];
  const { on, isKnown } = roll(confirmBy, calendar);
  if (isKnown && today > on) return [];
  return [{ route: 'confirmation', whose: 'all', until: today > on ? null : on, period: null }];
}

const creditors = (route: ObligationOption['route']): ObligationOption => ({
  ...{ route, whose: 'creditor' },
  ...{ until: null, period: null },
});

/** What has a period of the pack, from a day; null: from when it runs is not certain. */
function limited(
  route: ObligationOption['route'],
  { rule, from }: { readonly rule: string; readonly from: LegalDate | null },
  context: KindContext,
): ObligationOption {
  const { limit, article } = ruleOf(context, rule);
  const months = limit.kind === 'period' && limit.unit === 'MONTH' ? limit.length : null;
  return {
    ...{ route, whose: 'creditor', until: from === null ? null : lastDayOf(rule, from, context) },
    period: months === null ? null : { months, article },
  };
}

function claiming(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  const { routes } = lawOf[state.matter];
  if (routes !== null) return routes.map(creditors);
  const { confirmation } = state;
  if (confirmation?.as !== 'confirmed') return [...notarised(state, context), ...ordered(state)];
  // By the days of the paper that is enforced: what was postponed since moved none of them there.
  return [limited('enforcement', { rule: rules.enforce, from: confirmation.lastOn ?? confirmation.on }, context)];
}

function notarised(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  const from = notarisedFrom(state);
  return from === null ? [] : [limited('notarised_enforcement', { rule: rules.enforce, from }, context)];
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
 * of labour to arbitration first, 劳动争议 5). What a court has confirmed is objected to there. Its last day is that of the creditor's
 * claim, which runs once something is late.
 */
function contesting(state: ObligationState, context: KindContext): readonly ObligationOption[] {
  const { matter, confirmation, isLabour } = state;
  if (lawOf[matter].routes !== null || confirmation?.as === 'confirmed') return [];
  const from = (of: (state: ObligationState) => LegalDate | null) => (isLate(state) ? of(state) : null);
  const going = isLabour
    ? limited('labour_arbitration', { rule: rules.arbitrate, from: from(arbitratedFrom) }, context)
    : limited('suit', { rule: rules.sue, from: from(limitedFrom) }, context);
  return [{ ...going, whose: 'each' }];
}

/**
 * From when its limitation runs: the day that the parties have agreed on, of instalments the last one's (民法典 188, 189). Null: one of
 * them has none, or another than they agreed on, and when that ran out is the court's to weigh.
 */
function limitedFrom(state: ObligationState): LegalDate | null {
  const days = state.dues.map((_, at) => agreedDayOf(state, at)).toSorted();
  return days.includes(null) ? null : (days.at(-1) ?? null);
}

/** The same of labour arbitration, which knows no instalments, nor wages in arrears while the employment lasts (劳动争议 27). */
const arbitratedFrom = (state: ObligationState): LegalDate | null =>
  state.isWage || state.dues.length > 1 ? null : limitedFrom(state);
