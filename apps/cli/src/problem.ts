import type { ExitCode } from '#libs/config';

/** Why a command does not do what it was asked: one sentence in each language, and the exit code. */
export class CommandProblem extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n${en}`);
    this.name = 'CommandProblem';
  }
}
