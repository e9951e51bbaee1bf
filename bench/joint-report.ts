import { milliseconds, table, type Goal } from './format.js';
import type { JointReport } from './parts/joint.js';

const commandGoalMs = 150;
// A fact of a share, its texts, its row, its clock and what its course tells the joint mediation of it.
const walGoalKb = 60;

export function jointGoals({ members, tasks, commands }: JointReport): Goal[] {
  const p99 = Math.max(...commands.map(({ load }) => load.p99Ms));
  const wal = Math.max(...commands.map(({ walKb }) => walKb));
  return [
    {
      name: `p99 of a command among ${String(members)} members with ${String(tasks)} tasks`,
      measured: milliseconds(p99),
      goal: `<= ${milliseconds(commandGoalMs)}`,
      isReached: p99 <= commandGoalMs,
    },
    {
      name: 'log of the database for one command of a member, with what its course does',
      measured: `${wal.toFixed(1)} kB`,
      goal: `<= ${String(walGoalKb)} kB`,
      isReached: wal <= walGoalKb,
    },
  ];
}

export function jointLines({ members, tasks, askedMs, commands }: JointReport): string[] {
  return [
    '',
    `${String(members)} members were named and each had its share after ${milliseconds(askedMs)}; ${String(tasks)} tasks`,
    ...table(
      ['of a member, at the door', 'p50', 'p99', 'longest', 'done', 'failed', 'log each'],
      commands.map(({ name, load, walKb }) => [
        ...[name, milliseconds(load.p50Ms), milliseconds(load.p99Ms), milliseconds(load.maxMs)],
        ...[String(load.done), String(load.failed), `${walKb.toFixed(1)} kB`],
      ]),
    ),
  ];
}
