// Recorded in histories: add, never rename.
import type { CaseId } from '#libs/kernel';

import { caseOfCourse, courseId, courseType } from '../course/course.messages.js';

/** Kind of the case; the first part of its course's id. */
export const petitionKind = 'petition';

/** Workflow type of the course of a petition. */
export const petitionCourseType = courseType(petitionKind);

/** Workflow id of the course of a petition. */
export function petitionCourseId(caseId: CaseId): string {
  return courseId(petitionKind, caseId);
}

/** The petition of a course; null for any other id. */
export function petitionOfCourse(id: string): CaseId | null {
  const found = caseOfCourse(id);
  return found?.kind === petitionKind ? found.caseId : null;
}
