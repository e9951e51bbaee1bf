import { CommanderError } from 'commander';
import { ConfigurationError, exitCodeOfStart, exitCodes, ProcessProblem, type ExitCode } from '#libs/config';
import { allContracts, errorSentences, sentenceOf } from '#libs/contracts';
import { isDomainError, type DomainError } from '#libs/kernel';
import { asDomainError } from '#libs/persistence';
import { notRunning } from './settings.js';

// Whatever fails may be a refusal of any kind of case.
await allContracts();

/**
 * The exit code of a command that failed.
 *
 * @param say told the reason, unless the library of commands has said it
 */
export function exitCodeOf(thrown: unknown, say: (reason: string) => void): ExitCode {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const error = told(asDomainError(thrown));
  say(error instanceof Error ? messageOf(error) : String(error));
  if (error instanceof ConfigurationError || error instanceof ProcessProblem) return exitCodeOfStart(error);
  if (!isDomainError(error)) return exitCodes.unexpected;
  if (error.kind === 'not_found') return exitCodes.notFound;
  return error.kind === 'unavailable' ? exitCodes.unavailable : exitCodes.failed;
}

/** A database that is away, also in the middle of a command, is a platform that does not run. */
function told(error: unknown): unknown {
  if (!isDomainError(error)) return error;
  if (error.code === 'persistence.disk_full') return diskFull();
  return error.code === 'persistence.unavailable' ? notRunning() : error;
}

function diskFull(): ProcessProblem {
  return new ProcessProblem(
    exitCodes.noSpace,
    '数据库所在磁盘空间不足，没有写入；已写入的没有丢失。请清理日志和旧备份，或扩大磁盘，再运行本命令。',
    'The disk of the database has too little room and nothing more was written; what was written is kept. Make room (logs, old backups) or enlarge it, then run this command again.',
  );
}

function messageOf(error: Error): string {
  if (error instanceof ConfigurationError) return `配置有误：${error.message}`;
  return isDomainError(error) ? inBothLanguages(error) : error.message;
}

/** The sentences that the API has for a code, and the details, which are no sentence; a code without one tells itself. */
function inBothLanguages({ code, message, details }: DomainError): string {
  if (!Object.hasOwn(errorSentences(), code)) return message;
  const named = Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`);
  const more = named.length === 0 ? '' : ` (${named.join(', ')})`;
  return `${sentenceOf(code, 'zh', details)}\n${sentenceOf(code, 'en', details)}${more}`;
}
