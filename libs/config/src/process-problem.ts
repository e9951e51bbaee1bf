import type { ExitCode } from './exit-codes.js';

/** Why a process stops: one sentence in each language that says what to do, and the exit code. */
export class ProcessProblem extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${zh}\n${en}`, options);
    this.name = new.target.name;
  }
}
