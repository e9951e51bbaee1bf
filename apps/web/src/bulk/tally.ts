import { freshOf, stageOf, type RowStage, type RowState } from './bulk-row.js';

/** How many of the cases stand how; together they are all. */
export interface Tally {
  readonly all: number;
  readonly done: number;
  /** Still read or foreseen. */
  readonly reading: number;
  /** The server was away when they were to be read. */
  readonly unread: number;
  /** The form lacks something. */
  readonly open: number;
  /** The next press gives them the command. */
  readonly ready: number;
  /** Refused, or not to be read: no press helps. */
  readonly cannot: number;
}

/** Where a case is counted: as it was read last, and not as it failed before. */
export type Counted = Exclude<keyof Tally, 'all'>;

const countedAs: Partial<Readonly<Record<RowStage, Counted>>> = {
  reading: 'reading',
  unread: 'unread',
  open: 'open',
  ready: 'ready',
};

/** @returns how a case is counted; one of which nobody knows whether it is done is asked again, whatever it says now */
export function countedOf(state: RowState): Counted {
  if (state.result?.stage === 'done') return 'done';
  const counted = countedAs[freshOf(state).stage] ?? 'cannot';
  const isUnknown = state.result?.stage === 'unanswered';
  return isUnknown && counted !== 'reading' && counted !== 'unread' ? 'ready' : counted;
}

export function tallyOf(states: readonly RowState[]): Tally {
  const count = (one: Counted): number => states.filter((state) => countedOf(state) === one).length;
  return {
    all: states.length,
    ...{ done: count('done'), reading: count('reading'), unread: count('unread') },
    ...{ open: count('open'), ready: count('ready'), cannot: count('cannot') },
  };
}

/** How many were given the command and not done, while the rest is still given. */
export const failedSoFar = (states: readonly RowState[]): number =>
  states.filter(
    (state) => state.result !== undefined && ['failed', 'unanswered', 'refused'].includes(stageOf(state).stage),
  ).length;
