import { cpus, totalmem } from 'node:os';
import type { ApiFigures } from './api-figures.js';
import type { Asked, Spread } from './asking.js';
import type { BrowserFigures } from './browser-figures.js';
import type { FloodFigures } from './flood-figures.js';

/** One run, and on what. */
export interface ConsoleReport {
  readonly date: string;
  readonly commit: string;
  readonly cases: number;
  /** How much of the machine other programs used meanwhile, of 1. */
  readonly othersShare: number;
  readonly api: ApiFigures | null;
  readonly browser: BrowserFigures | null;
  readonly flood: FloodFigures | null;
}

/** One goal and how it was met. */
export interface Goal {
  readonly name: string;
  readonly measured: string;
  readonly wanted: string;
  readonly isReached: boolean;
  /** What was measured by what was wanted; infinite where there was no answer. */
  readonly overBy: number;
}

/** The goals of the console, in milliseconds and bytes. */
const wanted = { answer: 150, duties: 1_000, interaction: 100, long: 700, script: 350 * 1024, beside: 300 } as const;

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const spread = ({ p50, p95, p99 }: Spread): string => [p50, p95, p99].map((one) => ms(one).padStart(6)).join('');

/** What was reached and what was missed. One request after the other counts; four at once stand beside it. */
export function goalsOf({ api, browser, flood }: ConsoleReport): Goal[] {
  return [
    ...(api === null ? [] : apiGoals(api)),
    ...(browser === null ? [] : browserGoals(browser)),
    ...(flood === null ? [] : [time('beside an account that floods, p99', flood.beside.p99, wanted.beside)]),
  ];
}

const time = (name: string, value: number, most: number): Goal => ({
  name,
  measured: `${ms(value)} ms`,
  wanted: `<= ${String(most)} ms`,
  isReached: value <= most,
  overBy: value / most,
});

function apiGoals({ asked, refused }: ApiFigures): Goal[] {
  const slow = asked.filter(({ alone }) => alone.p99 > wanted.answer);
  const worst = [...asked].sort((a, b) => b.alone.p99 - a.alone.p99)[0];
  const measured = worst === undefined ? 'nothing' : `${ms(worst.alone.p99)} ms: ${worst.name}, ${worst.by}`;
  return [
    {
      name: 'every answer, p99, slowest',
      measured,
      wanted: '<= 150 ms',
      isReached: slow.length === 0,
      overBy: (worst?.alone.p99 ?? 0) / wanted.answer,
    },
    {
      name: 'questions answered',
      measured: `${String(asked.length)} of ${String(asked.length + refused.length)}`,
      wanted: 'all',
      isReached: refused.length === 0,
      overBy: refused.length === 0 ? 0 : Infinity,
    },
  ];
}

function browserGoals({ duties, interactions, longCase, longHistory, scriptBytes }: BrowserFigures): Goal[] {
  return [
    time("My duties, one's own browser, a later day", duties.warm.p50, wanted.duties),
    time('My duties, the first time, nothing cached', duties.cold.p50, wanted.duties),
    time('interaction to next paint, p98', interactions.p98, wanted.interaction),
    time('case with 2,000 facts opens', longCase.p50, wanted.long),
    time('history of 2,000 facts opens', longHistory.p50, wanted.long),
    {
      name: 'script of the first screen, compressed',
      measured: `${(scriptBytes / 1024).toFixed(0)} KiB`,
      wanted: '<= 350 KiB',
      isReached: scriptBytes <= wanted.script,
      overBy: scriptBytes / wanted.script,
    },
  ];
}

/** The report for people. */
export function textOf(report: ConsoleReport): string {
  const { date, commit, cases, othersShare, api, browser, flood } = report;
  const head = [
    `${date}, commit ${commit}, a county of ${String(cases)} petitions`,
    `${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}), ${String(Math.round(totalmem() / 1e9))} GB, Node ${process.version}`,
    `other programs used ${(othersShare * 100).toFixed(1)} % of the machine meanwhile`,
  ];
  const goals = goalsOf(report).map(
    ({ name, measured, wanted: most, isReached }) =>
      `  ${name.padEnd(42)}${measured.padEnd(52)}${most.padEnd(12)}${isReached ? 'reached' : 'MISSED'}`,
  );
  return [
    ...head,
    ...(api === null ? [] : apiTable(api)),
    ...(browser === null ? [] : browserTable(browser)),
    ...(flood === null ? [] : floodTable(flood)),
    '',
    ...goals,
    '',
  ].join('\n');
}

function apiTable({ asked, refused }: ApiFigures): string[] {
  const line = ({ name, by, alone, four, entries }: Asked): string =>
    `${name.padEnd(46)}${by.padEnd(19)}${spread(alone)}   ${spread(four)}${(entries === null ? '' : String(entries)).padStart(7)}${alone.p99 > wanted.answer ? '  MISSED' : ''}`;
  const requests = asked[0]?.requests ?? 0;
  return [
    '',
    `At the API over HTTP, ${String(requests)} requests each after 10 to warm up: p50, p95, p99 in ms, one after the other and four at once`,
    `${''.padEnd(65)}${'alone'.padStart(18)}   ${'four at once'.padStart(18)}  items`,
    ...asked.map(line),
    ...refused.map(({ name, by, answer }) => `${name.padEnd(46)}${by.padEnd(19)}  NOT ANSWERED ${answer.slice(0, 90)}`),
  ];
}

function floodTable({ alone, beside, answers }: FloodFigures): string[] {
  const told = Object.entries(answers).map(([status, count]) => `${String(count)} times ${status}`);
  return [
    '',
    'Somebody who works, alone and beside one account that asks at full speed: p50, p95, p99 in ms',
    `${'alone'.padEnd(65)}${spread(alone)}`,
    `${'beside the flood'.padEnd(65)}${spread(beside)}`,
    `the account that floods was answered ${told.join(', ')}`,
  ];
}

function browserTable(figures: BrowserFigures): string[] {
  const { slower, duties, longCase, longHistory, interactions } = figures;
  const line = (name: string, one: Spread): string =>
    `${name.padEnd(65)}${ms(one.p50).padStart(8)}${ms(one.longest).padStart(9)}`;
  return [
    '',
    `In Chromium, the processor ${String(slower)} times slower: median and longest, ms`,
    line('a fixed piece of plain script, to compare machines by', figures.yardstick),
    line('My duties, navigation to rows painted, the first time', duties.cold),
    line("My duties in one's own browser on a later day, answers not cached", duties.warm),
    line('case with 2,000 facts, opened within the console', longCase),
    line('its history, opened within the console', longHistory),
    `${`${String(interactions.count)} interactions to the next paint: p50, p98, longest`.padEnd(65)}${ms(interactions.p50).padStart(8)}${ms(interactions.p98).padStart(9)}${ms(interactions.longest).padStart(9)}`,
  ];
}
