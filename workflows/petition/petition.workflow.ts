import type { OwedSupervision, PetitionDetail } from '#libs/petition';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import type { Step } from '../course/steps.js';
import { supervisionKind, supervisionPartName } from '../supervision/supervision.messages.js';

/**
 * The course of a petition (信访件).
 *
 * Started by: the petition's registration. Ends when: the case has ended and every breach has its supervision.
 * Waits for: whatever the standing says next, a moment of a running clock or a change by people. People carry the
 * petition through its phases; the course sees to it that no date passes in silence, and that every breach is
 * supervised (督办), which never stops the petition.
 */
export async function petitionCourse(input: CourseInput<PetitionDetail>): Promise<void> {
  // The handling period is the long one: the code of a new release takes over where it begins, and where it ends.
  const course = new Course(input, { boundaries: ['accepted', 'decided'] });
  while (!isOver(course)) {
    await course.until('change or moment', () => isOver(course) || owed(course).length > 0);
    for (const breach of owed(course)) await openSupervision(course, breach);
  }
}

/** An ended petition is not over while a breach has no supervision: the course waits for a retry or a settlement. */
function isOver(course: Course<PetitionDetail>): boolean {
  const { standing } = course;
  return !standing.isOpen && standing.detail.supervisions.every((breach) => course.isOver(opening(breach)));
}

function owed(course: Course<PetitionDetail>): OwedSupervision[] {
  return course.standing.detail.supervisions.filter((breach) => course.isReady(opening(breach)));
}

function opening(breach: OwedSupervision): Step {
  return { step: 'openSupervision', instance: breach.clock, consequence: 'petition.breach_not_supervised' };
}

/** Opens the supervision of the office that is late, or adds the breach to it. Its course tells the petition. */
async function openSupervision(course: Course<PetitionDetail>, breach: OwedSupervision): Promise<void> {
  const { office, clock, rule, trigger, dueOn } = breach;
  await course.openPart(opening(breach), {
    kind: supervisionKind,
    name: supervisionPartName(office),
    open: {
      type: 'open',
      payload: { petition: course.standing.caseId, office, trigger, dueOn, clock, rule, finding: null, byHand: false },
    },
  });
}
