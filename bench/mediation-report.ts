import { milliseconds, table, type Goal } from './format.js';
import { jointGoals, jointLines } from './joint-report.js';
import type { LoadReport } from './load.js';
import type { MediationReport } from './parts/mediation.js';

const backlogGoalMs = 60_000;
const commandGoalMs = 150;

export function mediationGoals(report: MediationReport | null): Goal[] {
  if (report === null) return [];
  const { opened, facts, rings, backlogMs, door, command, joint } = report;
  // Until its course had the last of them, whatever waits where.
  const longest = Math.max(backlogMs, rings.taken.maxMs);
  const p99 = Math.max(door.p99Ms, command?.p99Ms ?? 0);
  return [
    {
      name: `the longest wait of ${String(opened)} mediations for their courses`,
      measured: milliseconds(longest),
      goal: `<= ${milliseconds(backlogGoalMs)}`,
      isReached: longest <= backlogGoalMs,
    },
    {
      name: `p99 of a command on a mediation of ${String(facts)} facts`,
      measured: milliseconds(p99),
      goal: `<= ${milliseconds(commandGoalMs)}`,
      isReached: p99 <= commandGoalMs,
    },
    ...jointGoals(joint),
  ];
}

/** Nothing was refused that was asked for, and each has its course. */
export const areMediationsRight = ({ load, door, command, page, joint, withoutCourse }: MediationReport): boolean =>
  withoutCourse === 0 &&
  [load, door, command, page, ...joint.commands.map((one) => one.load)].every(
    (one) => one === null || one.failed === 0,
  );

export function mediationLines(report: MediationReport): string[] {
  const { opened, load, rings, backlogMs, withoutCourse, facts, door, command, page } = report;
  const row = (name: string, of: LoadReport | null) =>
    of === null
      ? [name, 'not built']
      : [
          name,
          milliseconds(of.p50Ms),
          milliseconds(of.p99Ms),
          milliseconds(of.maxMs),
          String(of.done),
          String(of.failed),
        ];
  const ring = (name: string, { p50Ms, p99Ms, maxMs }: RingQuantiles) => [
    name,
    ...[p50Ms, p99Ms, maxMs].map(milliseconds),
  ];
  return [
    '',
    `${String(opened)} mediations registered in ${load.seconds.toFixed(0)} s (${load.perSecond.toFixed(1)} a second), ${String(withoutCourse)} without a course; the oldest ring of the outbox was ${milliseconds(backlogMs)} old, looked at each second`,
    ...table(
      ['', 'p50', 'p99', 'longest', 'done', 'failed'],
      [
        row('registered at the door', load),
        ring('ring out of the outbox', rings.rung),
        ring('taken by its course', rings.taken),
        row(`command on ${String(facts)} facts, door`, door),
        row('the same over HTTP', command),
        row('its page over HTTP', page),
      ],
    ),
    ...jointLines(report.joint),
  ];
}

type RingQuantiles = MediationReport['rings']['rung'];
