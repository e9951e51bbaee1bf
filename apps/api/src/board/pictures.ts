import type { BoardPictures } from '#libs/contracts';
import type { reads } from '#libs/persistence';
import { mostApproved, type RulePack } from '#libs/rules';

type Span = Omit<BoardPictures['ages'][number], 'count' | 'overdue'>;
type Bound = readonly [lastDay: number, limit: NonNullable<Span['limit']>];

const noticeRule = 'XF-07';
const handlingRule = 'XF-09';

/**
 * The lengths of the limits by which open petitions are divided, ascending: of the notice (23(3)), of handling (34), and of
 * handling that was extended. From the pack in force; a limit that it does not count in calendar days divides nothing.
 */
export function boundsOf({ clocks }: Pick<RulePack, 'clocks'>): Bound[] {
  const daysOf = (rule: string): number | null => {
    const limit = clocks[rule]?.limit;
    return limit?.kind === 'period' && limit.unit === 'CALENDAR_DAY' ? limit.length : null;
  };
  const [notice, handling] = [daysOf(noticeRule), daysOf(handlingRule)];
  const more = clocks[handlingRule] === undefined ? null : mostApproved(clocks[handlingRule]);
  const all: readonly (readonly [number | null, Bound[1]])[] = [
    [notice, 'notice'],
    [handling, 'handling'],
    [handling === null || more === null ? null : handling + more, 'extended'],
  ];
  return all.flatMap(([days, limit]): Bound[] => (days === null ? [] : [[days, limit]])).sort(([a], [b]) => a - b);
}

/** The spans of days between the bounds, the first from day 0, the last without an end. */
export function spansOf(bounds: readonly Bound[]): Span[] {
  const starts = [0, ...bounds.map(([last]) => last + 1)];
  return starts.map((from, index) => {
    const [to, limit] = bounds[index] ?? [null, null];
    return { from, to, limit };
  });
}

const sum = (tallies: readonly { readonly count: number }[]): number =>
  tallies.reduce((all, { count }) => all + count, 0);

/** Every month by its name, those in which nothing ended too. */
export const byMonth = (tallies: readonly reads.MonthTally[], names: readonly string[]): BoardPictures['months'] =>
  names.map((month) => {
    const of = (state: reads.MonthTally['state']): number =>
      sum(tallies.filter((one) => one.month === month && one.state === state));
    return { month, onTime: of('onTime'), late: of('late'), unconfirmed: of('unconfirmed') };
  });

/** Open petitions by days since registration, and how many of them are late. */
export const agesOf = (tallies: readonly reads.WaitingTally[], spans: readonly Span[]): BoardPictures['ages'] =>
  spans.map((span, index) => {
    const inside = tallies.filter(({ age }) => age === index);
    return { ...span, count: sum(inside), overdue: sum(inside.filter(({ isOverdue }) => isOverdue)) };
  });

/** Open petitions of each holder by the days since it has them. */
export function waitingOf(tallies: readonly reads.WaitingTally[], spans: readonly Span[]) {
  const holders = new Set(tallies.flatMap(({ holder }) => (holder === null ? [] : [holder])));
  const heldBy = (office: string) =>
    spans.map(({ from, to }, index) => ({
      from,
      to,
      count: sum(tallies.filter(({ holder, held }) => holder === office && held === index)),
    }));
  return new Map([...holders].map((office) => [office, { held: heldBy(office) }]));
}
