import type { CadenceDetail } from '#libs/cadence';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow, type Initiative } from '../course/initiatives.js';
import { openNext } from './ports.js';

/**
 * The course of one period of recurring work (周期工作).
 *
 * Started by: a person for the first period, the course of the one before for every other. Ends when: nothing is missing any more or what
 * is missing was seen, and the next period is there. Waits for: its alarms, its last day, and the days of each that owes something. Its
 * initiatives: the next period is opened, also one that lies behind as after an outage, which then opens its own next; what has counted
 * is counted.
 */
export async function cadenceCourse(input: CourseInput<CadenceDetail>): Promise<void> {
  await follow(new Course(input), initiatives);
}

const initiatives: readonly Initiative<CadenceDetail>[] = [
  (course) => {
    const { next } = course.standing.detail;
    if (next === null) return null;
    const { key, cadence, open } = next;
    const step = { step: 'openNext', instance: key, consequence: 'cadence.next_not_opened' };
    const command = { type: 'open', payload: open };
    return { step, take: () => course.do(step, () => openNext({ by: course.ref, key, cadence, open: command })) };
  },
  (course) => {
    const [count] = course.standing.detail.toCount.filter(({ part }) =>
      course.isReady({ step: 'count', instance: part }),
    );
    if (count === undefined) return null;
    const step = { step: 'count', instance: count.part, consequence: 'cadence.not_counted' };
    return { step, take: () => course.act(step, { type: 'count', payload: count }) };
  },
];
