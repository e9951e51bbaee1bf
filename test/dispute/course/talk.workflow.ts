import type { CourseInput } from '../../../workflows/course/course.messages.js';
import { Course } from '../../../workflows/course/course.js';

/** The course of a dispute. Started by: its opening. Ends when: it has ended. Waits for: the moments of its one clock. */
export async function disputeCourse(input: CourseInput<null>): Promise<void> {
  const course = new Course(input);
  while (course.standing.isOpen) {
    await course.until('change or moment', () => !course.standing.isOpen || course.owedParts.length > 0);
    await course.openParts();
  }
}

/** The course of a room: the same, and it has nobody to tell. */
export const caucusCourse = (input: CourseInput<null>): Promise<void> => disputeCourse(input);
