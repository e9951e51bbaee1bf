import { course, type Course, coursePage, courseSummary } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

export type FailedStep = Course['failed'][number];

/** What of the courses is shown; it stands in the address. */
export type CourseView = ReturnType<typeof viewOf>;

/** Reads the view back from the address. */
export const viewOf = (search: URLSearchParams) => ({
  drill: search.get('drill') === 'true',
  order: search.get('order') === 'id' ? ('id' as const) : ('legal' as const),
  number: search.get('number') ?? '',
  cursor: search.get('cursor'),
});

/** How many courses stand how. */
export const useCourseSummary = (drill: boolean) =>
  useAnswer(courseSummary, '/api/courses/summary', { query: { drill }, freshMs: 5_000 });

/** Cases with a step that failed for good: they are few, and all are shown. */
export const useStuckCourses = ({ drill, order }: CourseView) =>
  useAnswer(coursePage, '/api/courses', { query: { failed: true, drill, order, limit: 100 }, freshMs: 5_000 });

/** A page of all open courses. */
export const useCourses = ({ drill, number, cursor }: CourseView) =>
  useAnswer(coursePage, '/api/courses', {
    query: { drill, number, cursor, limit: 20 },
    freshMs: 15_000,
    keepsPrevious: true,
  });

/** One course. @param id null: none is open */
export const useCourse = (id: string | null) =>
  useAnswer(course, id === null ? null : `/api/courses/${id}`, { freshMs: 5_000 });

/** The steps that nobody has settled. */
export const openSteps = ({ failed }: Course): readonly FailedStep[] => failed.filter(({ settled }) => !settled);
