import type { Course } from '#libs/contracts';
import { instantText, endText } from '../base/dates.js';
import type { Column } from '../parts/data-table.js';
import { useSay } from './course.messages.js';
import { NextDate } from '../step/step-dates.js';
import '../step/step.messages.js';
import { kindOf, phaseOf, waitsFor } from './course-words.js';

/** Of an open course: what it waits for, since when and until when, and its next legal date; the number opens it. */
export function useCourseColumns(open: (id: string) => void): readonly Column<Course>[] {
  const say = useSay();
  const textOf = (at: string | null, as = instantText): string => (at === null ? say('word.none') : as(at));
  return [
    {
      id: 'number',
      title: say('word.number'),
      cell: ({ id, number }) => (
        <button type="button" className="plain-link case-number" onClick={() => open(id)}>
          {number}
        </button>
      ),
    },
    { id: 'kind', title: say('course.kind'), isWhole: true, cell: (course) => kindOf(course, say) },
    { id: 'phase', title: say('course.phase'), isText: true, cell: (course) => phaseOf(course, say) },
    { id: 'waits', title: say('course.waitsFor'), isText: true, cell: (course) => waitsFor(say, course) },
    { id: 'since', title: say('step.since'), isWhole: true, cell: ({ view }) => textOf(view.since) },
    { id: 'until', title: say('course.until'), isWhole: true, cell: ({ view }) => textOf(view.until, endText) },
    { id: 'date', title: say('step.nextDate'), cell: (course) => <NextDate course={course} /> },
  ];
}
