import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';

/**
 * The course of a circular (通报), or of a report on a quarter.
 *
 * Started by: whoever drafts it. Ends when: all to whom it goes have received it, or it was taken back. Waits for: the days within which
 * each receives it. It begins nothing by itself: what is said to others a person says.
 */
export async function circularCourse(input: CourseInput<null>): Promise<void> {
  await follow(new Course(input));
}
