import { announceStep, isDomainError, type Actor, type CaseId, type CaseRef, type Standing } from '#libs/kernel';
import { tellingOf } from '#libs/kind';
import { failpoint } from '#libs/observability';
import type { AnnounceRequest, CourseCommand, StepKey } from '#workflows/course/course.ports.js';

import type { Door } from './door.js';

/**
 * The first half of an announcement: the parent hears it.
 *
 * @param isAnswered the course of the parent waits for what tells it
 * @returns how it stands now; `noted`: by which the part notes that it knows
 */
export async function tellParent(
  door: Door,
  { part, parent, announcement }: AnnounceRequest,
  isAnswered?: true,
): Promise<{ readonly noted: CourseCommand; readonly standing: Standing }> {
  const { toParent, toPart } = tellingOf(part, announcement);
  const key = keyOf(part, announceStep(announcement));
  const request = { ...parent, commands: toParent, actor: actorOf(part), key };
  const { standing } = await door.act({ ...request, ...(isAnswered && { isAnswered }) });
  failpoint('between_parent_and_part');
  return { noted: toPart, standing };
}

/** The course of a case, as the door knows it. */
export function actorOf({ kind, caseId }: CaseRef): Actor {
  return { kind: 'course', principal: `course:${kind}`, office: null, capacity: null, caseId };
}

/** Never attempt or run: they change when a course continues as new or is rebuilt. */
export function keyOf(course: CaseRef, step: StepKey): string {
  return `${course.caseId satisfies CaseId}:${step.step}:${step.instance}`;
}

/** Lets go of what the door has refused. @throws the error, where it is none of those: the door was away, or something is broken */
export function unlessRefused(error: unknown): void {
  if (!isDomainError(error) || error.kind === 'unavailable') throw error;
}
