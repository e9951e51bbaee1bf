import type { CaseId } from '#libs/kernel';

// Rings of a crowd reach their courses within minutes: a timer that rang before them would be a task and a step for nothing.
const leastMs = 300_000;
// What came due at one instant is not to ring at one instant as well, where no sweep was there.
const spreadMs = 180_000;

/** After so long every course has looked at its moment by itself. */
export const longestPatienceMs = leastMs + spreadMs;

/** How long the course of a case leaves a moment to the sweep (ADR-0083): always the same for one case, and another for the next. */
export function patienceOf(caseId: CaseId): number {
  return leastMs + (Number.parseInt(caseId.slice(0, 8), 16) % spreadMs);
}
