import { milliseconds, table, type Goal } from './format.js';
import type { VisitsReport } from './parts/visits.js';

const assignedGoalSeconds = 300;
const ringGoalMs = 2_000;

export function visitsGoals(report: VisitsReport | null): Goal[] {
  if (report === null) return [];
  const { windows, assignedSeconds } = report;
  return [
    {
      name: `${String(windows.others)} windows of one morning: recorded, and somebody goes`,
      measured: `${assignedSeconds.toFixed(0)} s`,
      goal: `<= ${String(assignedGoalSeconds)} s`,
      isReached: assignedSeconds <= assignedGoalSeconds,
    },
    {
      name: `p99 of a person's ring behind them`,
      measured: milliseconds(windows.taken.p99Ms),
      goal: `<= ${milliseconds(ringGoalMs)}`,
      isReached: windows.taken.p99Ms <= ringGoalMs,
    },
  ];
}

/** Each window opened one revisit, and each of those has its course. */
export const areVisitsRight = ({ doubled, withoutCourse }: VisitsReport): boolean => doubled + withoutCourse === 0;

export function visitsLines({ windows, assignedSeconds, perSecond, doubled, withoutCourse }: VisitsReport): string[] {
  const { others, through, seconds, acts, rung, taken } = windows;
  return [
    '',
    `${String(others)} windows opened at one instant: somebody goes for each after ${assignedSeconds.toFixed(0)} s, and the courses of ${String(through)} had heard of it after ${seconds.toFixed(0)} s, with ${String(perSecond)} acts of people a second in open loop`,
    ...table(
      ['', 'acts', 'p50', 'p99', 'longest'],
      [
        ['rung', String(acts), ...[rung.p50Ms, rung.p99Ms, rung.maxMs].map(milliseconds)],
        ['taken', String(acts), ...[taken.p50Ms, taken.p99Ms, taken.maxMs].map(milliseconds)],
      ],
    ),
    `${String(doubled)} revisits too many or too few, ${String(withoutCourse)} open cases without a course`,
  ];
}
