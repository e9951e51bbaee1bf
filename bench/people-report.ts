import { milliseconds, table, type Goal } from './format.js';
import type { PeopleReport, PeopleRings } from './parts/people.js';

// A person who has acted and looks again sees what followed.
const goalMs = 2_000;

export function peopleGoals(report: PeopleReport | null): Goal[] {
  if (report === null) return [];
  const goal = (behind: string, { others, taken }: PeopleRings): Goal => ({
    name: `p99 of a person's ring behind ${String(others)} ${behind}`,
    measured: milliseconds(taken.p99Ms),
    goal: `<= ${milliseconds(goalMs)}`,
    isReached: taken.p99Ms <= goalMs,
  });
  return [goal('imported cases', report.imported), goal('moments due', report.due)];
}

export function peopleLines({ perSecond, calm, imported, due }: PeopleReport): string[] {
  const row = (name: string, { acts, rung, taken, others, through, seconds }: PeopleRings) => [
    name,
    String(acts),
    ...[rung, taken].flatMap(({ p50Ms, p99Ms, maxMs }) => [p50Ms, p99Ms, maxMs].map(milliseconds)),
    others === 0 ? '' : `${String(through)} in ${seconds.toFixed(0)} s`,
  ];
  return [
    '',
    `rings of people's acts, ${String(perSecond)} a second, from the commit until the ring had left the outbox and until its course had taken it`,
    ...table(
      ['', 'acts', 'rung p50', 'p99', 'longest', 'taken p50', 'p99', 'longest', 'others through'],
      [
        row('nothing else', calm),
        row(`${String(imported.others)} imported cases wait`, imported),
        row(`${String(due.others)} moments due at once`, due),
      ],
    ),
  ];
}
