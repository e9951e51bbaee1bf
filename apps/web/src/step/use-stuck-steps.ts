import { coursePage, type Course } from '#libs/contracts';
import { useAnswer } from '../base/index.js';

export type FailedStep = Course['failed'][number];

/** The steps that nobody has settled. */
export const openSteps = ({ failed }: Course): readonly FailedStep[] => failed.filter(({ settled }) => !settled);

/** A step that failed for good, and the course that stands at it. */
export interface StuckStep {
  readonly course: Course;
  readonly step: FailedStep;
}

interface Asked {
  /** Those of drills, in place of the real ones. */
  readonly drill: boolean;
  readonly order: 'legal' | 'id';
}

/** Steps that failed for good and that nobody has settled, each with its case; they are few, and all are asked for. */
export function useStuckSteps({ drill, order }: Asked) {
  const query = { failed: true, drill, order, limit: 100 };
  const answer = useAnswer(coursePage, '/api/courses', { query, freshMs: 5_000 });
  const steps: StuckStep[] = (answer.data?.items ?? []).flatMap((course) =>
    openSteps(course).map((step) => ({ course, step })),
  );
  return { answer, steps };
}
