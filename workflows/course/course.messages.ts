// Recorded in histories: add, never rename.
import type { BriefStanding, CaseId, Instant } from '#libs/kernel';

/** What a course is given, at its start and whenever it continues as new: how its case stood, and then the build too. */
export interface CourseInput<D = unknown> {
  readonly standing: BriefStanding<D>;
  /** The build for which it continued as new; left out at its start. */
  readonly build?: string | null;
  /**
   * How long after its due instant the course leaves a moment to the sweep, in milliseconds, for as long as it lives. Left out: it
   * passes it at once, as in drills, where nobody sweeps.
   */
  readonly patienceMs?: number;
}

/** The queue that announcements of parts are taken from, few at once; everything else comes from that of courses. */
export const announcementTaskQueue = 'announcements';

/** The only signal (门铃): brings a course the newest standing. */
export const doorbell = 'doorbell';

/** The only query: what a course is waiting for. */
export const waiting = 'waiting';

/** The last step that a course took, and what became of it. */
export interface TriedStep {
  readonly step: string;
  readonly instance: string;
  readonly at: Instant;
  readonly outcome: 'running' | 'done' | 'conflict' | 'too_early' | 'failed';
  /** Code of the error, where there was one. */
  readonly code: string | null;
}

/** The answer to the query: ids, codes and instants of the engine's own time (virtual in a drill). */
export interface Waiting {
  readonly caseId: CaseId;
  /** The newest standing that the course has seen. */
  readonly version: number;
  readonly phase: string;
  readonly isOpen: boolean;
  /** `change`, a condition's name, or the step that is running. */
  readonly what: string;
  readonly isBusy: boolean;
  readonly since: Instant;
  /** When the course will look again by itself: its one timer, which stands behind the sweep of moments. */
  readonly until: Instant | null;
  /** The next moment of the standing that it has seen. */
  readonly next: Instant | null;
  /** True when passing that moment failed for good: only a retry or a settlement moves the case on. */
  readonly isStuck: boolean;
  readonly tried: TriedStep | null;
}

/** Workflow type of a kind: `petition` → `petitionCourse`. */
export function courseType(kind: string): string {
  return `${kind}Course`;
}

/** Workflow id of a case: `petition:<uuid>`. */
export function courseId(kind: string, caseId: CaseId): string {
  return `${kind}:${caseId}`;
}

/** The case of a course: the inverse of `courseId`; null for an id that is not ours. */
export function caseOfCourse(id: string): { readonly kind: string; readonly caseId: CaseId } | null {
  const parts = /^([a-z][a-z-]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(id);
  const [, kind, caseId] = parts ?? [];
  return kind === undefined || caseId === undefined ? null : { kind, caseId: caseId as CaseId };
}
