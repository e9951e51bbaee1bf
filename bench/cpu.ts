import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { median } from './load.js';

// Linux counts process time in hundredths of a second.
const msPerTick = 10;
const bytesPerPage = 4096;

/** CPU milliseconds, user and system, that a process and all its descendants have used. Linux only. */
export function cpuMsOf(rootPid: number): number {
  return treeOf(rootPid).reduce((sum, { ticks }) => sum + ticks, 0) * msPerTick;
}

/** Resident memory of a process and its descendants in MB. Pages that they share are counted in each. */
export function residentMbOf(rootPid: number): number {
  return (treeOf(rootPid).reduce((sum, { pages }) => sum + pages, 0) * bytesPerPage) / 1e6;
}

interface OneProcess {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

function treeOf(rootPid: number): OneProcess[] {
  const processes = allProcesses();
  const wanted = new Set([rootPid]);
  // A child may stand before its parent; repeat until nothing is added.
  for (let before = 0; before !== wanted.size;) {
    before = wanted.size;
    for (const { pid, parent } of processes) if (wanted.has(parent)) wanted.add(pid);
  }
  return processes.filter(({ pid }) => wanted.has(pid));
}

function allProcesses(): OneProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        // The command's name, in parentheses, may hold blanks: what counts comes after it.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const number = (index: number) => Number(fields[index]);
        // Own time and that of children that have ended and were waited for.
        const ticks = number(11) + number(12) + number(13) + number(14);
        return [{ pid: Number(name), parent: number(1), ticks, pages: number(21) }];
      } catch {
        return [];
      }
    });
}

/** CPU time by process, in milliseconds since a moment. */
export type Usage = Readonly<Record<string, number>>;

/**
 * Reads the CPU time of several processes. This process itself counts without its children, which are all of them.
 *
 * @param pids name of each process, with its id; null stands for this process
 */
export function usageOf(pids: Readonly<Record<string, number | null>>): Usage {
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => {
      if (pid !== null) return [name, cpuMsOf(pid)];
      const { user, system } = process.cpuUsage();
      return [name, (user + system) / 1000];
    }),
  );
}

/** What was used between two readings, divided by a count. */
export function usedBetween(before: Usage, after: Usage, by = 1): Usage {
  return Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, (ms - (before[name] ?? 0)) / by]));
}

export function totalOf(usage: Usage): number {
  return Object.values(usage).reduce((sum, ms) => sum + ms, 0);
}

/** The median of each process over several rounds. */
export function mediansOf(usages: readonly Usage[]): Usage {
  const names = Object.keys(usages[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(usages.map((usage) => usage[name] ?? 0))]));
}

/** Starts to watch the machine; answers which share of it programs that are not the bench's have used since. */
export function watchOthers(): () => number {
  const [busy, own, since] = [busyMs(), cpuMsOf(process.pid), performance.now()];
  return () => {
    const others = busyMs() - busy - (cpuMsOf(process.pid) - own);
    return Math.max(0, others / ((performance.now() - since) * cpus().length));
  };
}

/** What all processors did together, waiting left out. */
function busyMs(): number {
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0] =
    readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/u).slice(1).map(Number) ?? [];
  return (user + nice + system + interrupts + soft) * msPerTick;
}
