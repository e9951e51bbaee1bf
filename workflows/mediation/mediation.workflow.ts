import type { MediationDetail } from '#libs/mediation';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { act } from '../course/ports.js';
import { failedOf, type Step } from '../course/steps.js';
import { owedToVisits } from '../course/visits.js';
import { closeTalks } from './ports.js';

const telling: Step = { step: 'tellPetition', instance: 'settled', consequence: 'mediation.petition_not_told' };
const noting: Step = { step: 'notePetitionTold', instance: 'settled', consequence: 'mediation.petition_not_told' };

/**
 * The course of a mediation (人民调解) before one committee.
 *
 * Started by: its coming in. Ends when: everybody to whom its end is owed was told, and the case that handed it over knows.
 * Waits for: the moments of its clocks, some of which end it, and for what people say and do. It takes four initiatives alone:
 * a petition that was settled is told since when, a delivery that its paper stands no more, with the end the rooms in which a
 * side was heard apart are closed, and what its revisits have told is recorded. Nothing stands between a party and a court, and no workflow speaks for anybody.
 */
export async function mediationCourse(input: CourseInput<MediationDetail>): Promise<void> {
  const course = new Course(input);
  // Nobody waits for it: a room that cannot be closed now keeps the petition from no word, and no date from its day.
  let closing: Promise<void> | null = null;
  const hasRooms = () => closing === null && course.standing.detail.as !== null;
  while (course.standing.isOpen) {
    await course.until(
      'change or moment',
      () =>
        !course.standing.isOpen ||
        isOwed(course) ||
        owedToVisits(course) !== null ||
        course.owedParts.length > 0 ||
        hasRooms(),
    );
    if (isOwed(course) && (isSettled(course) || (await tellPetition(course)))) {
      await course.act(noting, { type: 'notePetitionTold', payload: {} });
    }
    await owedToVisits(course)?.take();
    await course.openParts();
    if (hasRooms()) closing = closeTalks({ by: course.ref });
  }
  if (hasRooms()) closing = closeTalks({ by: course.ref });
  await closing;
}

type MediationCourse = Course<MediationDetail>;

/** The petition does not know yet, and telling it neither failed for good nor waits. */
function isOwed(course: MediationCourse): boolean {
  const { parent, detail } = course.standing;
  if (parent === null || detail.settledOn === undefined || !course.isReady(noting)) return false;
  return isSettled(course) || course.isReady(telling);
}

/** The petition did not take it for good, and somebody has settled that with a reason. */
const isSettled = ({ standing }: MediationCourse): boolean => failedOf(telling, standing)?.settled === true;

async function tellPetition(course: MediationCourse): Promise<boolean> {
  const { ref, standing } = course;
  const { parent, detail } = standing;
  if (parent === null) return false;
  const { step, instance } = telling;
  const commands = [{ type: 'noteSettlement', payload: { part: ref.caseId, on: detail.settledOn } }];
  return (await course.step(telling, () => act({ by: ref, on: parent, step, instance, commands }))) !== null;
}
