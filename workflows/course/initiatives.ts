import type { Course } from './course.js';
import type { Step } from './steps.js';

/** Something that a course does by itself: which step it is, and how it is taken. */
export interface Owed {
  readonly step: Step;
  readonly take: () => Promise<unknown>;
}

/** What the standing wants of a course; null: nothing of this sort. */
export type Initiative<D> = (course: Course<D>) => Owed | null;

/** What is to be done first and can be done now; null: nothing. */
const nextOf = <D>(course: Course<D>, initiatives: readonly Initiative<D>[]): Owed | null =>
  initiatives.flatMap((of) => of(course) ?? []).find(({ step }) => course.isReady(step)) ?? null;

/** Follows a case to its end: its initiatives in the order in which they are owed, and every part that is. */
export async function follow<D>(course: Course<D>, initiatives: readonly Initiative<D>[] = []): Promise<void> {
  while (course.standing.isOpen) {
    await course.until(
      'change or moment',
      () => !course.standing.isOpen || nextOf(course, initiatives) !== null || course.owedParts.length > 0,
    );
    await nextOf(course, initiatives)?.take();
    await course.openParts();
  }
}
