import type { MediationDetail } from '#libs/mediation';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';

/**
 * The course of a mediation (人民调解) before one committee.
 *
 * Started by: its coming in. Ends when: everybody to whom its end is owed was told, and the case that handed it over knows.
 * Waits for: the moments of its clocks, some of which end it, and for what people say and do. It takes no initiative of its
 * own: nothing stands between a party and a court, and no workflow speaks for anybody.
 */
export async function mediationCourse(input: CourseInput<MediationDetail>): Promise<void> {
  const course = new Course(input);
  await course.until('change or moment', () => !course.standing.isOpen);
}
