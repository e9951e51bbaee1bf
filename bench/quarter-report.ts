import { milliseconds, table, type Goal } from './format.js';
import type { QuarterReport } from './parts/quarter.js';

const recordedGoalSeconds = 30;
const toldGoalSeconds = 300;
const ringGoalMs = 2_000;

export function quarterGoals(report: QuarterReport | null): Goal[] {
  if (report === null) return [];
  const { rings, recordedSeconds, toldSeconds } = report;
  return [
    {
      name: `a quarter ends over ${String(rings.others)} findings: each is recorded as carried over`,
      measured: `${recordedSeconds.toFixed(0)} s`,
      goal: `<= ${String(recordedGoalSeconds)} s`,
      isReached: recordedSeconds <= recordedGoalSeconds,
    },
    {
      name: `and its tour has heard of it`,
      measured: `${toldSeconds.toFixed(0)} s`,
      goal: `<= ${String(toldGoalSeconds)} s`,
      isReached: toldSeconds <= toldGoalSeconds,
    },
    {
      name: `and its course`,
      measured: `${String(rings.through)} in ${rings.seconds.toFixed(0)} s`,
      goal: `all within ${String(toldGoalSeconds)} s`,
      isReached: rings.through === rings.others && rings.seconds <= toldGoalSeconds,
    },
    {
      name: `p99 of a person's ring behind them`,
      measured: milliseconds(rings.taken.p99Ms),
      goal: `<= ${milliseconds(ringGoalMs)}`,
      isReached: rings.taken.p99Ms <= ringGoalMs,
    },
  ];
}

/** Each was carried over once, its tour heard of it once, and each has its course. */
export const isQuarterRight = ({ doubled, withoutCourse }: QuarterReport): boolean => doubled + withoutCourse === 0;

export function quarterLines(report: QuarterReport): string[] {
  const { rings, recordedSeconds, toldSeconds, perSecond, doubled, withoutCourse } = report;
  const { others, through, seconds, acts, rung, taken } = rings;
  const [recorded, told] = [recordedSeconds, toldSeconds].map((one) => one.toFixed(0));
  return [
    '',
    `a quarter ended at one instant over ${String(others)} findings: all carried over after ${recorded ?? ''} s, known to their tours after ${told ?? ''} s, ${String(through)} to their courses after ${seconds.toFixed(0)} s, with ${String(perSecond)} acts of people a second in open loop`,
    ...table(
      ['', 'acts', 'p50', 'p99', 'longest'],
      [
        ['rung', String(acts), ...[rung.p50Ms, rung.p99Ms, rung.maxMs].map(milliseconds)],
        ['taken', String(acts), ...[taken.p50Ms, taken.p99Ms, taken.maxMs].map(milliseconds)],
      ],
    ),
    `${String(doubled)} facts too many or too few, ${String(withoutCourse)} open findings without a course`,
  ];
}
