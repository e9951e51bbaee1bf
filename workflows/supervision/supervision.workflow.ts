import type { SupervisionDetail } from '#libs/supervision';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';

/**
 * The course of a supervision (督办、责令改正、催办) of one office in one case.
 *
 * Started by: its opening, after a breach or by hand. Ends when: the office has corrected the matter, the petition
 * office has verified it, and the case that it belongs to knows. Waits for: the rungs of its ladder, which are moments
 * of its clocks and fire through the door (提醒, 督办函, then a dated duty before whoever may judge), and for what people
 * answer. A later breach of the same office adds to it, or opens it again.
 */
export async function supervisionCourse(input: CourseInput<SupervisionDetail>): Promise<void> {
  const course = new Course(input);
  await course.until('change or rung', () => !course.standing.isOpen);
}
