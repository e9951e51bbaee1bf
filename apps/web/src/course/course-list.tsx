import { coursePage, courseSummary, longestPage, type Course } from '#libs/contracts';
import { Checkbox, Input, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { AnswerView, EmptyState, ofList, Page, Section, timeText } from '../base/index.js';
import { request, useAddress, useAnswer, useShortcuts } from '../base/index.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import type { ReadPage } from '../parts/whole-list.js';
import { useSay } from './course.messages.js';
import { useCourseColumns } from './course-columns.js';
import { CourseDrawer } from './course-drawer.js';
import { CourseSummaryLine } from './course-summary-line.js';
import { EraseForm } from './erase-form.js';
import { StepForm, type AskedStep } from './step-form.js';
import { StuckStep } from './stuck-step.js';
import { followMs, viewOf, type CourseView } from './course-view.js';
import { isNotAsked } from './course-words.js';
import { useStuckSteps } from '../step/use-stuck-steps.js';
import '../step/step.messages.js';
import '../parts/administration.css';
import './course.css';

/** Courses (进程): what is stuck comes first, with what follows in law and by when; then all that wait. */
export function Screen() {
  const say = useSay();
  const { search, change } = useAddress();
  const view = viewOf(search);
  const query = { drill: view.drill };
  const summary = useAnswer(courseSummary, '/api/courses/summary', {
    query,
    freshMs: followMs,
    again: ({ isEngineReachable }) => !isEngineReachable && followMs,
  });
  const [asked, setAsked] = useState<AskedStep | null>(null);
  const [erased, setErased] = useState<Course | null>(null);
  const [said, setSaid] = useState('');
  // A drawer beside the list leaves its page as it is.
  const set = (name: string, value: string | null): void =>
    change(name === 'course' ? { [name]: value } : ofList({ [name]: value }));
  return (
    <Page title={say('course.title')} isDrill={view.drill}>
      <AnswerView answer={summary} rows={1}>
        {(counts) => <CourseSummaryLine counts={counts} />}
      </AnswerView>
      <p className="quiet">{say('course.noContent')}</p>
      <p role="status" className="change-said">
        {said}
      </p>
      <Stuck view={view} set={set} ask={setAsked} />
      <Waiting view={view} set={set} />
      <CourseDrawer id={search.get('course')} close={() => set('course', null)} ask={setAsked} erase={setErased} />
      {erased === null ? null : <EraseForm course={erased} close={() => setErased(null)} done={setSaid} />}
      {asked === null ? null : <StepForm asked={asked} close={() => setAsked(null)} done={setSaid} />}
    </Page>
  );
}

interface PartProps {
  readonly view: CourseView;
  readonly set: (name: string, value: string | null) => void;
}

function Stuck({ view, set, ask }: PartProps & { readonly ask: (asked: AskedStep) => void }) {
  const say = useSay();
  const { answer, steps } = useStuckSteps(view);
  const list = useStuckKeys(steps, { toggle: () => set('order', view.order === 'legal' ? 'id' : null), ask });
  const time = timeText(new Date(answer.dataUpdatedAt).toISOString());
  return (
    <section aria-labelledby="stuck">
      <div className="row section-head">
        <h2 id="stuck">{say('step.stuck')}</h2>
        {steps.length < 2 ? null : (
          <Segmented
            aria-label={say('course.order')}
            value={view.order}
            onChange={(order) => set('order', order === 'id' ? 'id' : null)}
            options={[
              { value: 'legal', label: say('course.order.legal') },
              { value: 'id', label: say('course.order.id') },
            ]}
          />
        )}
      </div>
      <AnswerView answer={answer} rows={4}>
        {() =>
          steps.length === 0 ? (
            <EmptyState title={say('course.none', { time })}>
              <p>{say('course.noneHint')}</p>
            </EmptyState>
          ) : (
            <ul className="stack stuck-list" ref={list}>
              {steps.map(({ course, step }) => (
                <StuckStep
                  key={`${course.id} ${step.step} ${step.instance}`}
                  course={course}
                  step={step}
                  ask={ask}
                  look={() => set('course', course.id)}
                />
              ))}
            </ul>
          )
        }
      </AnswerView>
    </section>
  );
}

/** `j k` move, `t` retries, `s` orders by legal date or by case. */
function useStuckKeys(
  steps: readonly Pick<AskedStep, 'course' | 'step'>[],
  { toggle, ask }: { readonly toggle: () => void; readonly ask: (asked: AskedStep) => void },
) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.stuck-step') ?? [])];
  const at = (): number => rows().findIndex((row) => row.contains(document.activeElement));
  const move = (by: number): void => {
    const all = rows();
    const next = all[Math.min(Math.max(at() + by, 0), all.length - 1)];
    next?.querySelector<HTMLElement>('button')?.focus();
  };
  const retry = (): void => {
    const chosen = steps[Math.max(0, at())];
    if (chosen !== undefined) ask({ ...chosen, command: 'retryStep' });
  };
  useShortcuts([
    { keys: 'j', does: say('keys.down'), run: () => move(1) },
    { keys: 'k', does: say('keys.up'), run: () => move(-1) },
    { keys: 't', does: say('course.retry'), run: retry },
    { keys: 's', does: say('course.order'), run: toggle },
  ]);
  return list;
}

// A room has no number here: whoever sits there told an id.
const soughtBy = (text: string): [name: string, value: string] =>
  /^[0-9a-f-]{36}$/iu.test(text) ? ['course', text.toLowerCase()] : ['number', text];

/** Any page of the courses, for paper. */
const courseReader =
  ({ drill, number }: CourseView): ReadPage<Course> =>
  (cursor, signal) =>
    request(coursePage, '/api/courses', { query: { drill, number, cursor, limit: longestPage }, signal });

function Waiting({ view, set }: PartProps) {
  const say = useSay();
  const printed = usePrintedWhole(courseReader(view), JSON.stringify(view));
  const filters = [
    ...(view.number === '' ? [] : [say('filter.named', { name: say('word.number'), value: view.number })]),
    ...(view.drill ? [say('drill.only')] : []),
  ];
  const query = { drill: view.drill, number: view.number, cursor: view.cursor, limit: 20 };
  const answer = useAnswer(coursePage, '/api/courses', {
    query,
    freshMs: 15_000,
    keepsPrevious: true,
    again: ({ items }) => items.some(isNotAsked) && followMs,
  });
  const open = (course: string): void => set('course', course);
  return (
    <Section id="waiting" title={say('course.list')}>
      <div className="row filter-bar no-print">
        <Input.Search
          key={view.number}
          className="filter-number"
          defaultValue={view.number}
          placeholder={say('course.findHint')}
          aria-label={say('word.number')}
          allowClear
          onSearch={(text) => set(...soughtBy(text.trim()))}
        />
        <Checkbox checked={view.drill} onChange={({ target }) => set('drill', target.checked ? 'true' : null)}>
          {say('drill.only')}
        </Checkbox>
        <PrintList of={printed} />
      </div>
      <PrintedHead filters={filters} order={say('course.listOrder')} whole={printed.whole} />
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('course.list')}
        columns={useCourseColumns(open)}
        keyOf={({ number }) => number}
        open={({ id }) => open(id)}
        empty={<EmptyState title={say('course.empty')} />}
        cursor={view.cursor}
        go={(cursor) => set('cursor', cursor)}
      />
    </Section>
  );
}
