import { performance } from 'node:perf_hooks';

/** What a run of operations came to. Latencies in milliseconds. */
export interface LoadReport {
  readonly done: number;
  readonly failed: number;
  /** What the first failure said; null where there was none. */
  readonly firstProblem: string | null;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Runs `total` operations, `callers` at a time: the sustained rate. */
export async function closedLoop(
  total: number,
  callers: number,
  operation: (n: number) => Promise<unknown>,
): Promise<LoadReport> {
  const tally = new Tally();
  let next = 0;
  const caller = async () => {
    while (next < total) {
      const n = next++;
      await tally.count(performance.now(), operation(n));
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return tally.report();
}

/**
 * Sends `perSecond` operations for `seconds`; latency counts from the planned send time, so a stall is not hidden.
 *
 * @param isDone asked before each: true ends it sooner
 */
export async function openLoop(
  perSecond: number,
  seconds: number,
  operation: (n: number) => Promise<unknown>,
  isDone: () => boolean = () => false,
): Promise<LoadReport> {
  const tally = new Tally();
  const started = performance.now();
  const running: Promise<void>[] = [];
  const total = Math.round(perSecond * seconds);
  for (let n = 0; n < total && !isDone(); n += 1) {
    const planned = started + (n * 1000) / perSecond;
    const wait = planned - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    running.push(tally.count(planned, operation(n)));
  }
  await Promise.all(running);
  return tally.report();
}

class Tally {
  private readonly started = performance.now();
  private readonly latencies: number[] = [];
  private failed = 0;
  private firstProblem: string | null = null;

  async count(since: number, operation: Promise<unknown>): Promise<void> {
    try {
      await operation;
      this.latencies.push(performance.now() - since);
    } catch (error) {
      this.failed += 1;
      this.firstProblem ??= error instanceof Error ? error.message : String(error);
    }
  }

  report(): LoadReport {
    const seconds = (performance.now() - this.started) / 1000;
    const sorted = this.latencies.sort((a, b) => a - b);
    const done = sorted.length;
    return {
      done,
      failed: this.failed,
      firstProblem: this.firstProblem,
      seconds,
      perSecond: done / seconds,
      p50Ms: percentile(sorted, 0.5),
      p99Ms: percentile(sorted, 0.99),
      maxMs: sorted.at(-1) ?? 0,
    };
  }
}

/** The middle of several runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Below which a share of the values lies. @param sorted ascending */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
