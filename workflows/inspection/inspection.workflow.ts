import type { InspectionDetail } from '#libs/inspection';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow, type Initiative } from '../course/initiatives.js';
import { drawCases } from './ports.js';

/**
 * The course of a tour of inspection (督导).
 *
 * Started by: whoever commissioned it, with its plan. Ends when: its report was adopted, or it was called off, and its period knows. Waits
 * for: the plan to hold, the visits and what is found in them, the dates of its report. A sample that is frozen is drawn. Visits and
 * findings are opened, and told what changes, by the mechanism of every part; and so is what the tour has to tell its period.
 */
export async function inspectionCourse(input: CourseInput<InspectionDetail>): Promise<void> {
  await follow(new Course(input), [drawing]);
}

const drawing: Initiative<InspectionDetail> = (course) => {
  const { draw } = course.standing.detail;
  if (draw === null) return null;
  const consequence = 'inspection.sample_not_drawn';
  const step = { step: 'drawSample', instance: String(draw.sample), consequence };
  return { step, take: () => course.do(step, () => drawCases({ by: course.ref, ...draw })) };
};
