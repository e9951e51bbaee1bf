import { patched } from '@temporalio/workflow';
import type { FailedStep } from '#libs/kernel';
import type { CourseInput } from '../../../workflows/course/course.messages.js';
import { Course } from '../../../workflows/course/course.js';
import type { DetailOfShape1, NoticeDetail } from '../law/index.js';

type StepName = Pick<FailedStep, 'step' | 'instance'>;

const nowCalled = (clock: string): StepName => ({ step: 'tellSuperior', instance: clock });
/** As releases before the patch called it: what began or failed under this name goes on under it. */
const onceCalled = (clock: string): StepName => ({ step: 'escalate', instance: clock });

/** A standing of an earlier release, which a history or a row still holds, says it in a list. */
const untoldIn = (detail: NoticeDetail | DetailOfShape1): string | null =>
  'clocks' in detail ? (detail.clocks[0] ?? null) : detail.untold;

/**
 * The course of a notice (送达).
 *
 * Started by: its issue. Ends when: it was delivered or withdrawn, and the case that it belongs to knows. Waits for: the
 * moments of its one clock; when that has run out it tells the office above.
 */
export async function noticeCourse(input: CourseInput<NoticeDetail | DetailOfShape1>): Promise<void> {
  const course = new Course(input);
  /** The clock whose end the office above has to be told of now. */
  const untold = (): string | null => {
    const clock = untoldIn(course.standing.detail);
    return clock !== null && course.isReady(onceCalled(clock)) && course.isReady(nowCalled(clock)) ? clock : null;
  };
  while (course.standing.isOpen) {
    await course.until('change or moment', () => !course.standing.isOpen || untold() !== null);
    const clock = untold();
    if (clock === null) continue;
    const step = { ...stepOf(clock, course.standing.failed), consequence: 'notice.superior_not_told' };
    await course.act(step, { type: 'tellSuperior', payload: { clock } });
  }
}

function stepOf(clock: string, failed: readonly FailedStep[]): StepName {
  const before = onceCalled(clock);
  if (failed.some(({ step, instance }) => step === before.step && instance === before.instance)) return before;
  return patched('2026-12-tell-superior') ? nowCalled(clock) : before;
}
