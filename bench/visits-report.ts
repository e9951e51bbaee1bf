import { totalOf } from './cpu.js';
import { milliseconds, table, type Goal } from './format.js';
import type { IdleReport } from './parts/parked.js';
import type { VisitsReport } from './parts/visits.js';

const assignedGoalSeconds = 300;
const ringGoalMs = 2_000;
// Two looks of a minute at a resting machine differ by as much, in per cent of a core.
const noise = 0.5;

const costOf = ({ none, parked }: IdleReport): number => totalOf(parked) - totalOf(none);

export function visitsGoals(report: VisitsReport | null): Goal[] {
  if (report === null) return [];
  const { plans, idleOfPetitions, idleOfPlans, windows } = report;
  const [petitions, more] = [costOf(idleOfPetitions), costOf(idleOfPlans)];
  return [
    {
      name: `idle CPU of ${String(plans)} plans, by as many parked petitions`,
      measured: `${more.toFixed(2)} %, ${petitions.toFixed(2)} % of a core`,
      goal: 'no more',
      isReached: more <= Math.max(petitions, 0) + noise,
    },
    {
      name: `${String(windows.others)} windows of one morning: recorded, and somebody goes`,
      measured: `${String(windows.through)} in ${windows.seconds.toFixed(0)} s`,
      goal: `all within ${String(assignedGoalSeconds)} s`,
      isReached: windows.through === windows.others && windows.seconds <= assignedGoalSeconds,
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

export function visitsLines(report: VisitsReport): string[] {
  const { plans, petitionSeconds, planSeconds, idleOfPetitions, idleOfPlans, windows, perSecond } = report;
  const { acts, rung, taken } = windows;
  const cpu = (name: string, { seconds, none, parked }: IdleReport) => [
    name,
    `${totalOf(none).toFixed(2)} %`,
    `${totalOf(parked).toFixed(2)} %`,
    String(seconds),
  ];
  return [
    '',
    `${String(plans)} petitions were parked in ${petitionSeconds.toFixed(0)} s, then as many mediations with a plan of visits in ${planSeconds.toFixed(0)} s`,
    ...table(
      ['idle, per cent of a core', 'before', 'after', 'seconds'],
      [cpu('petitions', idleOfPetitions), cpu('plans, beside them', idleOfPlans)],
    ),
    '',
    `${String(windows.others)} windows opened at one instant; ${String(windows.through)} had somebody who goes after ${windows.seconds.toFixed(0)} s, with ${String(perSecond)} acts of people a second in open loop`,
    ...table(
      ['', 'acts', 'p50', 'p99', 'longest'],
      [
        ['rung', String(acts), ...[rung.p50Ms, rung.p99Ms, rung.maxMs].map(milliseconds)],
        ['taken', String(acts), ...[taken.p50Ms, taken.p99Ms, taken.maxMs].map(milliseconds)],
      ],
    ),
    `${String(report.doubled)} revisits too many or too few, ${String(report.withoutCourse)} open cases without a course`,
  ];
}
