import { performance } from 'node:perf_hooks';

/** What a run of operations came to. Latencies in milliseconds. */
export interface LoadReport {
  readonly done: number;
  readonly failed: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Runs `total` operations, `callers` at a time: the sustained rate. */
export async function closedLoop(
  total: number,
  callers: number,
  operation: (n: number) => Promise<unknown>,
): Promise<LoadReport> {
  const latencies: number[] = [];
  let [next, failed] = [0, 0];
  const started = performance.now();
  const caller = async () => {
    while (next < total) {
      const n = next++;
      const begun = performance.now();
      try {
        await operation(n);
        latencies.push(performance.now() - begun);
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return report(latencies, failed, (performance.now() - started) / 1000);
}

/** Sends `perSecond` operations for `seconds`; latency counts from the planned send time, so a stall is not hidden. */
export async function openLoop(
  perSecond: number,
  seconds: number,
  operation: (n: number) => Promise<unknown>,
): Promise<LoadReport> {
  const latencies: number[] = [];
  let failed = 0;
  const started = performance.now();
  const running: Promise<void>[] = [];
  const total = Math.round(perSecond * seconds);
  for (let n = 0; n < total; n += 1) {
    const planned = started + (n * 1000) / perSecond;
    const wait = planned - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    running.push(
      operation(n).then(
        () => void latencies.push(performance.now() - planned),
        () => void (failed += 1),
      ),
    );
  }
  await Promise.all(running);
  return report(latencies, failed, (performance.now() - started) / 1000);
}

function report(latencies: number[], failed: number, seconds: number): LoadReport {
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  const done = latencies.length;
  return { done, failed, seconds, perSecond: done / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** The middle of several runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
