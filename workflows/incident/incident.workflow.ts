import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';

/**
 * The course of an incident (突发情况).
 *
 * Started by: its opening. Ends when: it was closed, or its date came and it had been reported. Waits for: the hours of the team,
 * that date and its warning. It tells nobody anything.
 */
export async function incidentCourse(input: CourseInput<null>): Promise<void> {
  const course = new Course(input);
  await course.until('change or moment', () => !course.standing.isOpen);
}
