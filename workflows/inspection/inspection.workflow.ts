import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';

/**
 * The course of a tour of inspection (督导).
 *
 * Started by: whoever commissioned it, with its plan. Ends when: its report was adopted, or it was called off, and its period knows. Waits
 * for: the plan to hold, the visits and what is found in them, the dates of its report. Visits and findings are opened, and told what
 * changes, by the mechanism of every part; and so is what the tour has to tell its period.
 */
export async function inspectionCourse(input: CourseInput<null>): Promise<void> {
  await follow(new Course(input));
}
