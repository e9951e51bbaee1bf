import type { RevisitDetail } from '#libs/revisit';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow, type Initiative } from '../course/initiatives.js';
import { drawCallBack, drawVisitor, freezeVisitors } from './ports.js';

/**
 * The course of a revisit (独立回访), one date of the plan of a matter.
 *
 * Started by: the course of that matter, once its date has come. Ends when: everybody was asked or given up, it was called back where
 * it was drawn, and what was found is followed. Waits for: whoever goes, and the supervisor. Its initiatives, in the order in which
 * they are owed: who could go is frozen; one is drawn; it is closed; whether it is called back is drawn. What follows for others it
 * tells as every part does.
 */
export async function revisitCourse(input: CourseInput<RevisitDetail>): Promise<void> {
  await follow(new Course(input), initiatives);
}

const initiatives: readonly Initiative<RevisitDetail>[] = [
  (course) => {
    if (!course.standing.detail.isToFreeze) return null;
    const step = { step: 'freezeCandidates', instance: 'once', consequence: 'revisit.nobody_goes' };
    return { step, take: () => course.do(step, () => freezeVisitors({ by: course.ref, instance: step.instance })) };
  },
  (course) => {
    const { draw } = course.standing.detail;
    if (draw === null) return null;
    const step = { step: 'draw', instance: String(draw.fact), consequence: 'revisit.nobody_goes' };
    return { step, take: () => course.do(step, () => drawVisitor({ by: course.ref, fact: draw.fact })) };
  },
  (course) => {
    if (!course.standing.detail.isToClose) return null;
    const step = { step: 'close', instance: 'once', consequence: 'revisit.not_closed' };
    return { step, take: () => course.act(step, { type: 'close', payload: {} }) };
  },
  (course) => {
    const { callBack } = course.standing.detail;
    if (callBack === null) return null;
    const step = { step: 'drawCallBack', instance: String(callBack.fact), consequence: 'revisit.call_back_not_drawn' };
    return { step, take: () => course.do(step, () => drawCallBack({ by: course.ref, fact: callBack.fact })) };
  },
];
