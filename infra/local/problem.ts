import type { ExitCode } from '#libs/config';

/** Why the local start stops: one sentence in each language that says what to do, and the exit code. */
export class StartProblem extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${zh}\n${en}`, options);
    this.name = 'StartProblem';
  }
}
