import { totalOf, type Usage } from './cpu.js';
import { milliseconds, table, type Goal } from './format.js';
import type { LedgerCheck } from './ledger.js';
import type { LoadReport } from './load.js';
import type { Machine } from './machine.js';
import type { AcceptReport } from './parts/accept.js';
import type { CostReport } from './parts/cost.js';
import type { FanOut, FanOutReport } from './parts/fan-out.js';
import type { CommandReport, IdleReport, ParkedReport, SizeReport } from './parts/parked.js';
import type { WaitingReport } from './parts/waiting.js';
import type { WindowsReport } from './parts/windows.js';
import type { PeopleReport } from './parts/people.js';
import type { PlatformCheck } from './parts/platform.js';
import { areKindsRight, kindsGoals, kindsLines, type KindsReport } from './kinds-report.js';
import { peopleGoals, peopleLines } from './people-report.js';

/** Everything that one run measured; null for a part that was not asked for or is not there. */
export interface BenchReport extends KindsReport {
  readonly machine: Machine;
  readonly isQuick: boolean;
  readonly temporal: string | null;
  readonly seconds: number;
  /** Which share of the machine other programs used meanwhile: above a few per cent the figures are not worth much. */
  readonly othersShare: number;
  readonly accept: AcceptReport | null;
  readonly cost: CostReport | null;
  readonly fanOut: FanOutReport | null;
  readonly people: PeopleReport | null;
  readonly parked: ParkedReport | null;
  readonly windows: WindowsReport | null;
  readonly waiting: WaitingReport | null;
  readonly check: PlatformCheck | null;
}

/** The goals, for what was measured. */
export function goalsOf({ accept, cost, people, parked, waiting, ...kinds }: BenchReport): Goal[] {
  const goals: (Goal | null)[] = [
    accept &&
      goal('accepted at the door, of the SQL floor', percent(accept.share), '>= 20 %, aim 30 %', accept.share >= 0.2),
    cost?.ratioToStock
      ? goal(
          'CPU of a petition, by stock Temporal',
          times(cost.ratioToStock),
          '<= 1.0x, aim 0.7x',
          cost.ratioToStock <= 1,
        )
      : null,
    parked?.size
      ? goal(
          'bytes of an open case, all databases',
          kilobytes(parked.size.total),
          '<= 14 KB',
          parked.size.total <= 14_000,
        )
      : null,
    parked?.idle
      ? goal(
          `idle CPU with ${String(parked.parked)} parked, by none`,
          times(parked.idle.ratio),
          '<= 1.3x',
          parked.idle.ratio <= 1.3,
        )
      : null,
    parked?.command
      ? goal('p99 of a command', milliseconds(parked.command.load.p99Ms), '<= 120 ms', parked.command.load.p99Ms <= 120)
      : null,
  ];
  const others = [peopleGoals(people), waitingGoals(waiting), kindsGoals(kinds)];
  return [...goals.filter((one) => one !== null), ...others.flat()];
}

function waitingGoals(waiting: WaitingReport | null): Goal[] {
  if (waiting === null) return [];
  const { ratio } = waiting.idle;
  const what = `idle CPU with ${String(waiting.deliveries)} deliveries that wait, by none`;
  return [goal(what, times(ratio), '<= 1.3x', ratio <= 1.3)];
}

/** True when nothing was lost, doubled or left without its course, and the record holds. */
export function isSound({ accept, fanOut, check, ...kinds }: BenchReport): boolean {
  if (!areKindsRight(kinds)) return false;
  const told = fanOut === null ? [] : [fanOut.calm, fanOut.killed];
  const arePartsRight = told.every(
    ({ parts, known, facts, person }) => known === parts && facts === parts && person.failed === 0,
  );
  if (!arePartsRight) return false;
  const books = [accept?.ledger, check?.book].filter((book) => book !== undefined);
  const isBookRight = books.every(({ lost, doubled, unasked, failed }) => lost + doubled + unasked + failed === 0);
  if (!isBookRight || check === null) return isBookRight;
  return check.withoutCourse + check.withoutCase + check.record.findings === 0;
}

/** The report as text: what was measured, then the goals. */
export function textOf(report: BenchReport): string {
  const { accept, cost, fanOut, people, parked, windows, waiting, check } = report;
  const lines = [
    ...machineLines(report),
    ...(accept === null ? [] : acceptLines(accept)),
    ...(cost === null ? [] : costLines(cost)),
    ...(fanOut === null ? [] : fanOutLines(fanOut)),
    ...(people === null ? [] : peopleLines(people)),
    ...(parked === null ? [] : parkedLines(parked)),
    ...(windows === null ? [] : windowLines(windows)),
    ...(waiting === null ? [] : waitingLines(waiting)),
    ...kindsLines(report),
    ...(check === null ? [] : checkLines(check)),
    '',
    ...table(['goal', 'measured', 'wanted', ''], goalsOf(report).map(goalRow)),
  ];
  return `${lines.join('\n')}\n`;
}

function goal(name: string, measured: string, wanted: string, isReached: boolean): Goal {
  return { name, measured, goal: wanted, isReached };
}

const goalRow = (one: Goal): string[] => [one.name, one.measured, one.goal, one.isReached ? 'reached' : 'MISSED'];

function machineLines({ machine, isQuick, temporal, seconds, othersShare }: BenchReport): string[] {
  const { cores, processor, memoryGb, node, postgres, temporalSdk, dbos, load } = machine;
  return [
    '',
    `${machine.date}, commit ${machine.commit}${isQuick ? ', QUICK (small numbers, wide error)' : ''}, ${String(Math.round(seconds))} s in all`,
    `${String(cores)} cores (${processor}), ${String(memoryGb)} GB, ${machine.system}, load before ${String(load)}`,
    `Node ${node}, PostgreSQL ${postgres} (fsync on), Temporal SDK ${temporalSdk}, DBOS ${dbos}`,
    ...(temporal === null ? [] : [`Temporal: ${temporal}`]),
    `other programs used ${percent(othersShare)} of the machine meanwhile${othersShare > 0.05 ? ': NOT QUIET, measure again' : ''}`,
  ];
}

function acceptLines(accept: AcceptReport): string[] {
  const row = (name: string, load: LoadReport | null, share: number | null) =>
    load === null
      ? [name, 'not built', '', '', '']
      : [
          name,
          whole(load.perSecond),
          share === null ? '' : percent(share),
          milliseconds(load.p50Ms),
          milliseconds(load.p99Ms),
        ];
  return [
    '',
    `Petitions accepted: ${String(accept.rows)} rows each, ${String(accept.callers)} callers, ${String(accept.rounds)} rounds in turn (shares ${accept.shares.map(percent).join(', ')})`,
    ...table(
      ['', 'per second', 'of the floor', 'p50', 'p99'],
      [
        row('SQL floor', accept.floor, null),
        row('act()', accept.door, accept.share),
        row('HTTP', accept.http, accept.httpShare),
      ],
    ),
    `CPU of one: act() ${usageText(accept.cpu.door)}; floor ${usageText(accept.cpu.floor)}`,
    bookLine(accept.ledger),
  ];
}

function costLines({ petitions, rounds, sides, ratioToStock }: CostReport): string[] {
  const names = [...new Set(sides.flatMap(({ arm }) => Object.keys(arm)))];
  const rows = sides.flatMap((side) =>
    (['arm', 'finish'] as const).map((phase) => [
      `${side.name}: ${phase === 'arm' ? 'arm' : 'close'}`,
      ...names.map((name) => (side[phase][name] === undefined ? '-' : side[phase][name].toFixed(1))),
      totalOf(side[phase]).toFixed(1),
      phase === 'arm' ? whole(side.armedPerSecond) : '',
      phase === 'arm' ? '' : side.walKb.toFixed(0),
      phase === 'arm' ? '' : side.commits.toFixed(1),
    ]),
  );
  return [
    '',
    `CPU milliseconds of one petition: ${String(petitions)} a round, ${String(rounds)} rounds in turn; WAL and commits over both phases`,
    ...table(['', ...names, 'all', 'armed/s', 'WAL KB', 'commits'], rows),
    ...sides.map(
      (side) =>
        `${side.name}: ${side.totalMs.toFixed(1)} ms in all (${side.totals.map((ms) => ms.toFixed(1)).join(', ')})`,
    ),
    ...(ratioToStock === null ? [] : [`platform by stock Temporal: ${times(ratioToStock)}`]),
  ];
}

function parkedLines({ parked, armSeconds, idle, size, command }: ParkedReport): string[] {
  return [
    '',
    `${String(parked)} petitions parked in ${armSeconds.toFixed(0)} s (${whole(parked / armSeconds)} per second, measuring in between included)`,
    ...(size === null ? [] : sizeLines(size)),
    ...(idle === null ? [] : idleLines(idle, 'parked')),
    ...(command === null ? [] : commandLines(command)),
  ];
}

function commandLines(command: CommandReport): string[] {
  const { open, sustainedPerSecond, offeredPerSecond, load, burst } = command;
  const row = (name: string, perSecond: number, of: LoadReport) => [
    name,
    perSecond.toFixed(0),
    milliseconds(of.p50Ms),
    milliseconds(of.p99Ms),
    milliseconds(of.maxMs),
    String(of.done),
    String(of.failed),
  ];
  return [
    `commands with ${String(open)} open, open loop; ${whole(sustainedPerSecond)} per second can be carried through to the course`,
    ...table(
      ['', 'offered/s', 'p50', 'p99', 'longest', 'done', 'failed'],
      [row('70 % of that', offeredPerSecond, load), row('3 times that', sustainedPerSecond * 3, burst)],
    ),
  ];
}

function fanOutLines({ alone, calm, killed }: FanOutReport): string[] {
  const row = (name: string, { p50Ms, p99Ms, maxMs, done, failed }: LoadReport, told?: FanOut) => [
    name,
    milliseconds(p50Ms),
    milliseconds(p99Ms),
    milliseconds(maxMs),
    String(done),
    String(failed),
    told === undefined ? '' : `${String(told.known)} of ${String(told.parts)}, ${String(told.facts)} facts`,
    told === undefined ? '' : `${told.seconds.toFixed(1)} s`,
  ];
  return [
    '',
    'commands of a person on a case whose parts announce themselves, open loop',
    ...table(
      ['', 'p50', 'p99', 'longest', 'done', 'failed', 'parts known', 'after'],
      [
        row('no parts', alone),
        row('all at once', calm.person, calm),
        row('worker killed meanwhile', killed.person, killed),
      ],
    ),
  ];
}

function sizeLines({ bytes, largest, total, from, to }: SizeReport): string[] {
  const parts = Object.entries(bytes).map(([name, of]) => `${name} ${kilobytes(of)}`);
  return [
    `bytes of an open case (slope ${String(from)} to ${String(to)}): ${parts.join(' + ')} = ${kilobytes(total)}`,
    `most of it: ${largest.map(({ relation, bytes: of }) => `${relation} ${whole(of)}`).join(', ')}`,
  ];
}

function windowLines({ closed, idle }: WindowsReport): string[] {
  return ['', `${String(closed)} closed petitions that wait for a window`, ...idleLines(idle, 'waiting')];
}

function waitingLines({ deliveries, petitions, seconds, idle }: WaitingReport): string[] {
  return [
    '',
    `${String(deliveries)} deliveries of ${String(petitions)} petitions wait for their next attempt, after ${seconds.toFixed(0)} s`,
    ...idleLines(idle, 'waiting'),
  ];
}

function idleLines({ seconds, none, parked, memoryNone, memoryParked }: IdleReport, what: string): string[] {
  const names = Object.keys(none);
  const row = (title: string, usage: Usage, digits: number) => [
    title,
    ...names.map((name) => (usage[name] ?? 0).toFixed(digits)),
    totalOf(usage).toFixed(digits),
  ];
  return [
    `idle over ${String(seconds)} s, per cent of a core`,
    ...table(
      ['', ...names, 'all'],
      [
        row('none open', none, 1),
        row(what, parked, 1),
        row('memory MB, none', memoryNone, 0),
        row(`memory MB, ${what}`, memoryParked, 0),
      ],
    ),
  ];
}

function checkLines({ book, withoutCourse, withoutCase, record }: PlatformCheck): string[] {
  return [
    '',
    bookLine(book),
    `courses: ${String(withoutCourse)} open cases without one, ${String(withoutCase)} without an open case; record: ${String(record.cases)} cases, ${String(record.facts)} facts, ${String(record.findings)} findings`,
  ];
}

function bookLine({ asked, answered, failed, lost, doubled, unasked }: LedgerCheck): string {
  return `the load's own book: ${String(asked)} asked, ${String(answered)} answered, ${String(failed)} failed; ${String(lost)} lost, ${String(doubled)} doubled, ${String(unasked)} not asked for`;
}

const usageText = (usage: Usage) =>
  Object.entries(usage)
    .map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`)
    .join(' + ');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const times = (ratio: number) => `${ratio.toFixed(2)}x`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const whole = (value: number) => value.toFixed(0);
