// Recorded in histories and in ids: add, never rename.
import type { CaseId } from '#libs/kernel';

import { caseOfCourse, courseId, courseType } from '../course/course.messages.js';

/** Kind of the case; the first part of its course's id. */
export const supervisionKind = 'supervision';

/** Workflow type of the course of a supervision. */
export const supervisionCourseType = courseType(supervisionKind);

/** Workflow id of the course of a supervision. */
export function supervisionCourseId(caseId: CaseId): string {
  return courseId(supervisionKind, caseId);
}

/** The supervision of a course; null for any other id. */
export function supervisionOfCourse(id: string): CaseId | null {
  const found = caseOfCourse(id);
  return found?.kind === supervisionKind ? found.caseId : null;
}
