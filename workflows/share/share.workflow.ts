import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';

/**
 * The course of a share (分担件), of one member of a joint mediation.
 *
 * Started by: its opening, with those of all others. Ends when: what was asked is done, or it was taken back, and both the joint
 * mediation and whoever is pressed for a missing position know. Waits for: the three days in which its silence takes a lead, the date
 * of its position, and what its member says. What it has to tell is told by the mechanism of every part.
 */
export async function shareCourse(input: CourseInput<null>): Promise<void> {
  await follow(new Course(input));
}
