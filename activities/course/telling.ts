import { announceStep, isDomainError, type Actor, type CaseId, type CaseRef, type Standing } from '#libs/kernel';
import { tellingOf } from '#libs/kind';
import { failpoint } from '#libs/observability';
import type { AnnounceRequest, CourseCommand, StepKey } from '#workflows/course/course.ports.js';

import type { Door, DoorRequest } from './door.js';

/**
 * The first half of an announcement: the parent hears it.
 *
 * @param ring `none`: the course of the parent waits for what tells it
 * @returns how it stands now; `noted`: by which the part notes that it knows
 */
export async function tellParent(
  door: Door,
  { part, parent, announcement }: AnnounceRequest,
  ring?: DoorRequest['ring'],
): Promise<{ readonly noted: CourseCommand; readonly standing: Standing }> {
  const { toParent, toPart } = tellingOf(part, announcement);
  const key = keyOf(part, announceStep(announcement));
  const request = { ...parent, commands: toParent, actor: actorOf(part), key };
  const { standing } = await door.act({ ...request, ...(ring && { ring }) });
  failpoint('between_parent_and_part');
  return { noted: toPart, standing };
}

/** The whole of it: the parent knows what the part says of itself, and the part that it does. Two cases, so two transactions. */
export async function announceItself(
  door: Door,
  request: AnnounceRequest,
  ring?: DoorRequest['ring'],
): Promise<{ readonly ofParent: Standing; readonly ofPart: Standing }> {
  const { part, announcement } = request;
  const { noted, standing: ofParent } = await tellParent(door, request, ring);
  const key = keyOf(part, { step: noted.type, instance: announceStep(announcement).instance });
  const { standing: ofPart } = await door.act({ ...part, commands: [noted], actor: actorOf(part), key });
  failpoint('activity_after_commit_before_report');
  return { ofParent, ofPart };
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
