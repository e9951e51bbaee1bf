import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId } from '#libs/kernel';
import type { WorkersSeen } from './workers.js';
import type { Waiting } from '#workflows/course/course.messages.js';

/** One line of the engine about a course: an attempt, a wait, a failure. */
export interface EngineLine {
  readonly at: string;
  readonly type:
    | 'courseStarted'
    | 'courseEnded'
    | 'courseStopped'
    | 'timerStarted'
    | 'timerFired'
    | 'attempted'
    | 'done'
    | 'failed'
    | 'pending';
  /** Activity type or id of the timer; a code, never a text. */
  readonly subject: string;
  readonly attempt: number | null;
  /** When a timer is due, or a retry comes. */
  readonly until: string | null;
  readonly code: string | null;
}

/** Where a course is found. */
export interface CourseAddress {
  readonly kind: string;
  readonly caseId: CaseId;
  readonly isDrill: boolean;
}

/** What the API asks of the engine; each call may hang, so callers limit it. */
export interface Engine {
  /** What the course waits for; null where no course of that case is running. */
  waitingFor(course: CourseAddress): Promise<Waiting | null>;
  /** The engine's own lines of the newest run. */
  linesOf(course: CourseAddress): Promise<EngineLine[]>;
  /** Who asks the engine for tasks. */
  workers(): Promise<WorkersSeen>;
  /** Answers when the engine does. */
  ping(): Promise<void>;
}

// A screen that waits for the engine must not wait longer than a person notices; the ledger's part never needs it.
export const patienceMs = 1_000;

/** What was asked, or null where the engine did not answer within a second. */
export async function withinASecond<T>(asked: () => Promise<T>): Promise<{ answer: T } | null> {
  const over = new AbortController();
  const answered = asked().then(
    (answer) => ({ answer }),
    () => null,
  );
  try {
    return await Promise.race([answered, sleep(patienceMs, null, over)]);
  } finally {
    over.abort();
  }
}
