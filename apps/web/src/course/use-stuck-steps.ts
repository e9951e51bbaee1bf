import { coursePage, type Course } from '#libs/contracts';
import { useAnswer } from '../base/index.js';
import { openSteps, type CourseView, type FailedStep } from './course-view.js';

/** A step that failed for good, and the course that stands at it. */
export interface StuckStep {
  readonly course: Course;
  readonly step: FailedStep;
}

/** Steps that failed for good and that nobody has settled, each with its case; they are few, and all are asked for. */
export function useStuckSteps({ drill, order }: Pick<CourseView, 'drill' | 'order'>) {
  const query = { failed: true, drill, order, limit: 100 };
  const answer = useAnswer(coursePage, '/api/courses', { query, freshMs: 5_000 });
  const steps: StuckStep[] = (answer.data?.items ?? []).flatMap((course) =>
    openSteps(course).map((step) => ({ course, step })),
  );
  return { answer, steps };
}
