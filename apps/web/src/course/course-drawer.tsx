import { course as courseAnswer, type Course } from '#libs/contracts';
import { FactList, type Fact } from '../parts/fact-list.js';
import { Button, Drawer } from 'antd';
import { AnswerView, endText, instantText, useAnswer } from '../base/index.js';
import { useSay, type Say } from './course.messages.js';
import { NextDate } from '../step/step-dates.js';
import '../step/step.messages.js';
import { followMs } from './course-view.js';
import { kindOf, phaseOf, waitsFor } from './course-words.js';
import type { AskedStep } from './step-form.js';
import { StuckStep } from './stuck-step.js';
import { openSteps } from '../step/use-stuck-steps.js';

interface CourseDrawerProps {
  readonly id: string | null;
  readonly close: () => void;
  readonly ask: (asked: AskedStep) => void;
  /** Leads to the form that erases words of a case. */
  readonly erase: (course: Course) => void;
}

/** One course: its failed steps, how the ledger has it, and the engine's own word. */
export function CourseDrawer({ id, close, ask, erase }: CourseDrawerProps) {
  const answer = useAnswer(courseAnswer, id === null ? null : `/api/courses/${id}`, {
    freshMs: followMs,
    again: () => followMs,
  });
  if (id === null) return null;
  return (
    <Drawer open onClose={close} size={520} title={answer.data?.number ?? ' '}>
      <AnswerView answer={answer}>
        {(course) => (
          <OneCourse
            course={course}
            ask={(asked) => {
              close();
              ask(asked);
            }}
            erase={(one) => {
              close();
              erase(one);
            }}
          />
        )}
      </AnswerView>
    </Drawer>
  );
}

type OneCourseProps = Pick<CourseDrawerProps, 'ask' | 'erase'> & { readonly course: Course };

function OneCourse({ course, ask, erase }: OneCourseProps) {
  const say = useSay();
  return (
    <>
      {course.isRoom ? <p className="quiet">{say('course.isRoom')}</p> : null}
      <ul className="stack stuck-list">
        {openSteps(course).map((step) => (
          <StuckStep key={`${step.step} ${step.instance}`} course={course} step={step} ask={ask} />
        ))}
      </ul>
      <h2>{say('course.record')}</h2>
      <FactList lines={recordOf(say, course)} />
      {course.isRoom ? null : <EngineSays course={course} />}
      {course.mayErase ? (
        <p className="no-print">
          <Button onClick={() => erase(course)}>{say('course.erase')}</Button>
        </p>
      ) : null}
    </>
  );
}

function recordOf(say: Say, course: Course): readonly Fact[] {
  const kind: Fact = [say('course.kind'), kindOf(course, say)];
  if (course.isRoom) return [kind];
  return [
    kind,
    [say('course.phase'), phaseOf(course, say)],
    [say('step.nextDate'), <NextDate key="next" course={course} />],
    [say('course.version'), course.version],
  ];
}

/** What the engine says of a course, and how it may have seen less than the ledger holds. */
function EngineSays({ course }: { readonly course: Course }) {
  const say = useSay();
  const { view } = course;
  return (
    <>
      <h2>{say('course.view')}</h2>
      <FactList lines={engineOf(say, course)} />
      {view.seenVersion !== null && view.seenVersion < course.version ? (
        <p className="quiet">{say('course.seenLess')}</p>
      ) : null}
    </>
  );
}

function engineOf(say: Say, course: Course): readonly Fact[] {
  const { since, until, isRunning, isStuck, seenVersion, lastTried: tried } = course.view;
  const waits: Fact = [say('course.waitsFor'), isStuck === true ? say('course.isStuck') : waitsFor(say, course)];
  if (isRunning !== true) return [waits];
  const none = say('word.none');
  const outcomeOf = (outcome: string): string => say.or(`course.outcome.${outcome}`, outcome);
  return [
    waits,
    [say('step.since'), since === null ? none : instantText(since)],
    [say('course.until'), until === null ? none : endText(until)],
    [say('course.seenVersion'), seenVersion ?? none],
    [
      say('course.lastTried'),
      tried === null ? none : `${tried.stepName} · ${outcomeOf(tried.outcome)} · ${instantText(tried.at)}`,
    ],
  ];
}
