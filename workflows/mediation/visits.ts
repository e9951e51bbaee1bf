import type { MediationDetail } from '#libs/mediation';

import type { Course } from '../course/course.js';
import type { Step } from '../course/steps.js';

type MediationCourse = Course<MediationDetail>;

interface Owed {
  readonly step: Step;
  readonly command: { readonly type: string; readonly payload: object };
}

/** What its revisits leave to be recorded, and can be now: a wish that a visitor was told first. Null: nothing. */
function owedOf(course: MediationCourse): Owed | null {
  const { wish, areOver, moved } = course.standing.detail.visits ?? {};
  const owed: Owed[] = [];
  if (wish !== undefined) {
    const step = { step: 'hearWish', instance: `${wish.part}/${wish.party}`, consequence: 'mediation.wish_not_heard' };
    owed.push({ step, command: { type: 'hearWish', payload: wish } });
  }
  // Dates that were set after it had ended once end again, and move again: by how many there were.
  if (areOver !== undefined) {
    const step = {
      step: 'endVisits',
      instance: `content/${String(areOver)}`,
      consequence: 'mediation.visits_not_ended',
    };
    owed.push({ step, command: { type: 'endVisits', payload: {} } });
  }
  if (moved !== undefined) {
    const step = { step: 'followDays', instance: String(moved), consequence: 'mediation.visits_not_followed' };
    owed.push({ step, command: { type: 'followDays', payload: {} } });
  }
  return owed.find(({ step }) => course.isReady(step)) ?? null;
}

/** Whether its revisits leave something to be recorded. */
export const owesVisits = (course: MediationCourse): boolean => owedOf(course) !== null;

/** Records what its revisits leave to be recorded, one at a time. */
export async function seeToVisits(course: MediationCourse): Promise<void> {
  const owed = owedOf(course);
  if (owed !== null) await course.act(owed.step, owed.command);
}
