import type { FindingDetail } from '#libs/finding';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow, type Initiative } from '../course/initiatives.js';
import { lookBack } from './ports.js';

/**
 * The course of a finding (督导问题), of what an inspection has found in the work of one office.
 *
 * Started by: its opening, by the inspection. Ends when: it is mended, and somebody who did not find it has seen that, or its dispute was
 * right. Waits for: its receipt, the days to dispute it, the ruling, the day by which it is mended, whoever verifies, a second visit where
 * one is wanted, the end of each quarter. Its initiatives: it is put to its office once it is known where the same was found before, and
 * with several offices it lays a proposal on policy before the petition bureau; who is late is pressed, as a part of it. What it has to tell is told by the mechanism of every part.
 */
export async function findingCourse(input: CourseInput<FindingDetail>): Promise<void> {
  await follow(new Course(input), initiatives);
}

const initiatives: readonly Initiative<FindingDetail>[] = [
  (course) => {
    const { lookBack: asked } = course.standing.detail;
    if (asked === null) return null;
    const step = { step: 'lookBack', instance: 'served', consequence: 'finding.not_put_to_office' };
    return { step, take: () => course.do(step, () => lookBack({ by: course.ref, ...asked })) };
  },
];
