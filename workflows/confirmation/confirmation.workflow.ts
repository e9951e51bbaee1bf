import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';

/**
 * The course of a judicial confirmation (司法确认) of an agreement.
 *
 * Started by: its opening, with the effect of the agreement. Ends when: the court has confirmed it, or not, or the thirty days have
 * passed, and the mediation knows. Waits for: the parties' thirty days, on three of which whoever is silent is reminded, the committee's
 * days for the file, what may be expected of the court, and afterwards the days in which a party may object. What it has to tell is told
 * by the mechanism of every part.
 */
export async function confirmationCourse(input: CourseInput<null>): Promise<void> {
  await follow(new Course(input));
}
