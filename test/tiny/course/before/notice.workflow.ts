import type { CourseInput } from '../../../../workflows/course/course.messages.js';
import { Course } from '../../../../workflows/course/course.js';
import type { NoticeDetail } from '../../law/index.js';

/** The course of a notice as the release before the patch had it: its histories are recorded with it. */
export async function noticeCourse(input: CourseInput<NoticeDetail>): Promise<void> {
  const course = new Course(input);
  const untold = (): string | null => {
    const { untold: clock } = course.standing.detail;
    return clock !== null && course.isReady({ step: 'escalate', instance: clock }) ? clock : null;
  };
  while (course.standing.isOpen) {
    await course.until('change or moment', () => !course.standing.isOpen || untold() !== null);
    const clock = untold();
    if (clock === null) continue;
    const step = { step: 'escalate', instance: clock, consequence: 'notice.superior_not_told' };
    await course.act(step, { type: 'tellSuperior', payload: { clock } });
  }
}
