import type { Problem } from '#libs/contracts';

/** Anything that a request was answered with instead of what it asked for (RFC 9457), or that no answer came. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }

  get code(): string {
    return this.problem.code;
  }
  get status(): number {
    return this.problem.status;
  }
  /** The server, or the way to it, is away: to try again is the cure. */
  get isUnavailable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

const ours = (code: string, status: number, detail: string): ProblemError =>
  new ProblemError({ type: `urn:maplebridge:problem:${code}`, title: '', status, code, detail, correlationId: '' });

/** No answer came, or none of ours. */
export const noAnswer = (detail: string): ProblemError => ours('console.no_answer', 0, detail);

/** The server speaks another release than this page. */
export const strangeAnswer = (detail: string): ProblemError => ours('console.strange_answer', 500, detail);
