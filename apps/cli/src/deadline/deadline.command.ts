import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { isDomainError } from '#libs/kernel';
import { loadCalendars, productCalendarFolder } from './calendar-files.js';
import { checkVectors, type CheckedFile } from './check-vectors.js';
import { vectorTable } from './vector-table.js';

interface DeadlineOptions {
  readonly vectors: string;
  readonly calendars?: string;
  readonly json?: boolean;
}

/** Exit codes: 0 all agree; 1 an expectation differs; 2 a file cannot be read or is refused. */
const DIFFERS = 1;
const UNUSABLE = 2;

/**
 * Adds `maplebridge deadline` (期限计算): answers a vector file and compares. It needs no running server, so that a
 * county's lawyer can check the platform's counting alone.
 */
export function registerDeadline(program: Command): void {
  program
    .command('deadline')
    .description('计算期限并核对预期 / compute due dates and compare them with what a file expects')
    .requiredOption('--vectors <file>', '期限向量文件 / file of vectors to answer')
    .option('--calendars <dir>', '日历文件夹,缺省用本产品的日历 / folder of calendar files, by default the product\u2019s own')
    .option('--json', '以 JSON 输出 / answer as JSON')
    .addHelpText('after', '\n退出码 / exit codes: 0 一致 agrees, 1 不一致 differs, 2 文件不可用 a file cannot be used')
    .action((options: DeadlineOptions) => {
      process.exitCode = runDeadline(options, {
        out: (text) => process.stdout.write(`${text}\n`),
        problem: (text) => process.stderr.write(`${text}\n`),
      });
    });
}

/** The command itself; returns the exit code. */
export function runDeadline(
  options: DeadlineOptions,
  say: { readonly out: (text: string) => void; readonly problem: (text: string) => void },
): number {
  try {
    const { calendars } = loadCalendars(options.calendars ?? productCalendarFolder());
    const checked = checkVectors(readFileSync(options.vectors, 'utf8'), calendars);
    say.out(options.json === true ? JSON.stringify(checked, null, 2) : vectorTable(checked));
    const named = differing(checked);
    if (named.length === 0) return 0;
    say.problem(`不一致 / differs: ${named.join(', ')}`);
    return DIFFERS;
  } catch (error) {
    if (!isUsable(error)) throw error;
    say.problem(`文件不可用 / a file cannot be used: ${error.message}`);
    return UNUSABLE;
  }
}

function differing(checked: CheckedFile): string[] {
  return checked.vectors.filter(({ agrees }) => agrees === false).map(({ id }) => id);
}

/** A refused file, or one that the system cannot open: the user's to mend, so no stack. */
function isUsable(error: unknown): error is Error {
  return isDomainError(error) || (error instanceof Error && 'syscall' in error);
}
