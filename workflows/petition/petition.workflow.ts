import type { PetitionDetail } from '#libs/petition';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow } from '../course/initiatives.js';
import { owedToVisits } from '../course/visits.js';

/**
 * The course of a petition (信访件).
 *
 * Started by: the petition's registration. Ends when: the case has ended and every breach has its supervision.
 * Waits for: whatever the standing says next, a moment of a running clock or a change by people. People carry the
 * petition through its phases; the course sees to it that no date passes in silence, and that every breach is
 * supervised (督办、责令改正、催办), which never stops the petition; that an opinion which supports is watched until it is carried out, and that
 * what its revisits have told is recorded.
 */
export async function petitionCourse(input: CourseInput<PetitionDetail | null>): Promise<void> {
  await follow(new Course(input), [owedToVisits]);
}
