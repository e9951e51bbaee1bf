import { type Course, phaseText } from '#libs/contracts';
import { instantText, endText } from '../base/dates.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './course.messages.js';
import { DateAtRisk } from './date-at-risk.js';
import { useCourseWords, waitsFor } from './course-words.js';

interface CourseTableProps {
  readonly items: readonly Course[];
  readonly isDimmed: boolean;
  readonly open: (id: string) => void;
}

/** Open courses: what each waits for, since when and until when, and its next legal date. */
export function CourseTable({ items, isDimmed, open }: CourseTableProps) {
  const say = useSay();
  const words = useCourseWords();
  const columns: Column<Course>[] = [
    {
      id: 'number',
      title: say('word.number'),
      cell: ({ id, number }) => (
        <button type="button" className="plain-link case-number" onClick={() => open(id)}>
          {number}
        </button>
      ),
    },
    { id: 'kind', title: say('course.kind'), isWhole: true, cell: ({ kind }) => words.kind(kind) },
    {
      id: 'phase',
      title: say('course.phase'),
      isWhole: true,
      cell: ({ kind, phase }) => phaseText(kind, phase, say.language),
    },
    { id: 'waits', title: say('course.waitsFor'), cell: (course) => waitsFor(say, course) },
    { id: 'since', title: say('course.since'), isWhole: true, cell: ({ view }) => textOf(view.since) },
    { id: 'until', title: say('course.until'), isWhole: true, cell: ({ view }) => textOf(view.until, endText) },
    { id: 'date', title: say('course.nextDate'), cell: (course) => <DateAtRisk course={course} /> },
  ];
  const textOf = (at: string | null, as = instantText): string => (at === null ? say('word.none') : as(at));
  return (
    <DataTable<Course>
      caption={say('course.list')}
      columns={columns}
      rows={items}
      keyOf={({ number }) => number}
      open={({ id }) => open(id)}
      isDimmed={isDimmed}
    />
  );
}
