import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';

/**
 * The course of a visit (走访) of one office in a tour.
 *
 * Started by: its tour, once the plan holds. Ends when: it was made or dropped, and its tour knows. Waits for: its day, the day by which
 * the office is told of it, and that of its signatures. What it has to tell is told by the mechanism of every part.
 */
export async function visitCourse(input: CourseInput<null>): Promise<void> {
  await follow(new Course(input));
}
