import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';

/**
 * The course of a separate talk (单独会谈).
 *
 * Started by: its opening. Ends when: it was closed, or nothing was said for so long. Waits for: that moment, which every record
 * puts off. It tells nobody anything.
 */
export async function talkCourse(input: CourseInput<null>): Promise<void> {
  const course = new Course(input);
  await course.until('change or silence', () => !course.standing.isOpen);
}
