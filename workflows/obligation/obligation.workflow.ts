import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';

/**
 * The course of an obligation (履行义务), of an agreement or of an opinion.
 *
 * Started by: its opening, with the effect of the agreement. Ends when: it was performed, let be, recorded as broken or taken elsewhere,
 * and the case above knows. Waits for: its days, of which the debtor is reminded, the dates by which the office urges, tells and asks, and
 * what debtor, creditor and office say. Nothing is performed because time passed. What it has to tell is told by the mechanism of every
 * part.
 */
export async function obligationCourse(input: CourseInput<null>): Promise<void> {
  await follow(new Course(input));
}
