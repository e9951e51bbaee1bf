import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import { isDomainError } from '#libs/kernel';
import type { CliContext } from '../context.js';
import { loadCalendars } from './calendar-files.js';
import { checkVectors, type CheckedFile } from './check-vectors.js';
import { vectorTable } from './vector-table.js';

interface DeadlineOptions {
  readonly vectors: string;
  readonly calendars: string;
  readonly json?: boolean;
}

/**
 * Adds `maplebridge deadline` (期限计算): answers a vector file and compares. It needs no running server, so that a
 * county's lawyer can check the platform's counting alone.
 */
export function registerDeadline(program: Command, { repository }: CliContext): void {
  program
    .command('deadline')
    .description('计算期限并核对预期 · compute due dates and compare them with what a file expects')
    .requiredOption('--vectors <file>', '期限向量文件 · file of vectors to answer')
    .option(
      '--calendars <dir>',
      '日历文件夹，缺省用本产品的日历 · folder of calendar files, by default the product\u2019s own',
    )
    .option('--json', '输出 JSON · print JSON')
    .addHelpText('after', '\n退出码 · exit codes: 0 一致 agrees, 1 不一致 differs, 65 文件不可用 a file cannot be used')
    .action((options: Omit<DeadlineOptions, 'calendars'> & { readonly calendars?: string }) => {
      const { calendars = join(repository, 'libs', 'calendar', 'packs') } = options;
      process.exitCode = runDeadline(
        { ...options, calendars },
        {
          out: (text) => process.stdout.write(`${text}\n`),
          problem: (text) => process.stderr.write(`${text}\n`),
        },
      );
    });
}

/** The command itself; returns the exit code. */
export function runDeadline(
  options: DeadlineOptions,
  say: { readonly out: (text: string) => void; readonly problem: (text: string) => void },
): number {
  try {
    const checked = checkVectors(readFileSync(options.vectors, 'utf8'), loadCalendars(options.calendars));
    say.out(options.json === true ? JSON.stringify(checked, null, 2) : vectorTable(checked));
    const named = differing(checked);
    if (named.length === 0) return exitCodes.done;
    say.problem(`不一致 · differs: ${named.join(', ')}`);
    return exitCodes.failed;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    say.problem(`文件不可用 · a file cannot be used: ${problem}`);
    return exitCodes.badInput;
  }
}

function differing(checked: CheckedFile): string[] {
  return checked.vectors.filter(({ agrees }) => agrees === false).map(({ id }) => id);
}

/** A refused file, or one that the system cannot open, is the user's to mend: a sentence, no stack. */
function problemOf(error: unknown): string | null {
  if (isDomainError(error)) return error.message;
  const { syscall, code = '', path = '' } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (syscall === undefined) return null;
  return `${systemReasons[code] ?? code}：${path}`;
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹 · there is no such file or folder',
  EISDIR: '这是文件夹，应为文件 · a folder stands where a file is expected',
  ENOTDIR: '应为文件夹 · a folder is expected',
  EACCES: '无权读取 · it may not be read',
};
