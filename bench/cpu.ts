import { readdirSync, readFileSync } from 'node:fs';

// Linux counts process time in hundredths of a second.
const msPerTick = 10;

/** CPU milliseconds, user and system, that a process and all its descendants have used. Linux only. */
export function cpuMsOf(rootPid: number): number {
  const processes = allProcesses();
  const wanted = new Set([rootPid]);
  // Parents have lower place in this loop than their children often enough; repeat until nothing is added.
  for (let before = 0; before !== wanted.size; ) {
    before = wanted.size;
    for (const { pid, parent } of processes) if (wanted.has(parent)) wanted.add(pid);
  }
  return processes.filter(({ pid }) => wanted.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) * msPerTick;
}

function allProcesses(): { pid: number; parent: number; ticks: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        // The command's name, in parentheses, may hold blanks: what counts comes after it.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const number = (index: number) => Number(fields[index]);
        // Own time and that of children that have ended and were waited for.
        return [{ pid: Number(name), parent: number(1), ticks: number(11) + number(12) + number(13) + number(14) }];
      } catch {
        return [];
      }
    });
}
