import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** How large the logs of one start may become. */
export interface LogBounds {
  /** A file that is larger is put aside and begun anew. */
  readonly mostBytes: number;
  /** So many of those put aside are kept, `.1` being the latest. */
  readonly kept: number;
}

// A day of a busy county is some megabytes; four processes with three files aside each come to 160 MB at most.
const usual: LogBounds = { mostBytes: 10 * 1024 * 1024, kept: 3 };
// What a process in a loop writes in between is what the bound can be missed by.
const lookEveryMs = 5_000;

/**
 * Keeps the logs in a folder within their bounds from now on.
 *
 * @returns how to stop
 */
export function keepLogsBounded(folder: string): () => void {
  const look = (): void => {
    for (const file of logsIn(folder)) boundLog(file, usual);
  };
  look();
  const timer = setInterval(look, lookEveryMs).unref();
  return () => clearInterval(timer);
}

const logsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.log'))
        .map((name) => join(folder, name))
    : [];

/**
 * Puts a log aside once it is too large. Its process has it open and goes on writing at its end, so it is copied and cut, not
 * renamed: a line that is written in that moment may be lost. Where there is no room for the copy it is cut all the same.
 */
export function boundLog(file: string, { mostBytes, kept }: LogBounds): void {
  if (statSync(file).size <= mostBytes) return;
  const aside = (n: number): string => `${file}.${String(n)}`;
  try {
    rmSync(aside(kept), { force: true });
    for (let n = kept - 1; n >= 1; n -= 1) if (existsSync(aside(n))) renameSync(aside(n), aside(n + 1));
    copyFileSync(file, aside(1));
  } catch {
    rmSync(aside(1), { force: true });
  }
  truncateSync(file);
}
