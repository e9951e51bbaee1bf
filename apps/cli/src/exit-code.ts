import { CommanderError } from 'commander';
import { ConfigurationError, exitCodes, type ExitCode } from '#libs/config';
import { isDomainError } from '#libs/kernel';
import { asDomainError } from '#libs/persistence';

/**
 * The exit code of a command that failed.
 *
 * @param say told the reason, unless the library of commands has said it
 */
export function exitCodeOf(thrown: unknown, say: (reason: string) => void): ExitCode {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const error = asDomainError(thrown);
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof ConfigurationError) return exitCodes.configuration;
  if (isDomainError(error)) return error.kind === 'unavailable' ? exitCodes.unavailable : exitCodes.failed;
  return exitCodes.unexpected;
}
