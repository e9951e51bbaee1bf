import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import { readDrawRecord, verifyDraw, type DrawRecord, type VerifiedDraw } from '#libs/draw';
import { isDomainError } from '#libs/kernel';

/**
 * Adds `maplebridge draw verify` (核验抽取): draws again from a record and compares. It needs no running server, so that whoever is
 * given the record can check it alone.
 */
export function registerDraw(program: Command): void {
  program
    .command('draw')
    .description('专家抽取 · drawing of experts')
    .command('verify')
    .description('按抽取记录重新抽取并核对 · draw again from a record and compare')
    .argument('<record>', '抽取记录文件（JSON） · file with the record of the draw (JSON)')
    .option('--json', '输出 JSON · print JSON')
    .addHelpText(
      'after',
      '\n退出码 · exit codes: 0 一致 agrees, 1 不一致 differs, 65 文件不可用 the file cannot be used',
    )
    .action((file: string, options: { readonly json?: true }) => {
      process.exitCode = verifyRecord(file, options, {
        out: (text) => process.stdout.write(`${text}\n`),
        problem: (text) => process.stderr.write(`${text}\n`),
      });
    });
}

interface Say {
  readonly out: (text: string) => void;
  readonly problem: (text: string) => void;
}

/** The command itself; returns the exit code. */
export function verifyRecord(file: string, options: { readonly json?: true }, say: Say): number {
  try {
    const record = readDrawRecord(readFileSync(file, 'utf8'));
    const verified = verifyDraw(record);
    say.out(options.json === true ? JSON.stringify(verified, null, 2) : inWords(record, verified));
    return verified.isRight ? exitCodes.done : exitCodes.failed;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    say.problem(`文件不可用 · the file cannot be used: ${problem}`);
    return exitCodes.badInput;
  }
}

function inWords(record: DrawRecord, { isRight, order, drawn }: VerifiedDraw): string {
  const lines = order.map(({ candidate, value }, at) => `${at < record.count ? '*' : ' '} ${value} ${candidate}`);
  const verdict = isRight ? '一致 agrees' : `不一致 differs: ${record.drawn.join(', ')} / ${drawn.join(', ')}`;
  return [`${record.case} #${String(record.fact)} ${record.seed}`, ...lines, verdict].join('\n');
}

/** What is no record, or no file that can be read, is the user's to mend: a sentence, no stack. */
function problemOf(error: unknown): string | null {
  if (isDomainError(error)) return `${error.message} (${String(error.details['field'])})`;
  const { syscall, message } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  return syscall === undefined ? null : (message ?? syscall);
}
