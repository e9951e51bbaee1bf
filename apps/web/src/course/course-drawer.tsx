import { course as courseAnswer, type Course } from '#libs/contracts';
import { FactList } from '../parts/fact-list.js';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { AnswerView, endText, instantText, useAnswer } from '../base/index.js';
import { useSay } from './course.messages.js';
import { NextDate } from '../step/step-dates.js';
import '../step/step.messages.js';
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

/** One course: its failed steps, what it waits for, and the engine's own word. */
export function CourseDrawer({ id, close, ask, erase }: CourseDrawerProps) {
  const answer = useAnswer(courseAnswer, id === null ? null : `/api/courses/${id}`, { freshMs: 5_000 });
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
  const { view } = course;
  const none = say('word.none');
  const at = (instant: string | null, as = instantText): string => (instant === null ? none : as(instant));
  const tried = view.lastTried;
  const outcomeOf = (outcome: string): string => say.or(`course.outcome.${outcome}`, outcome);
  const kind: [string, ReactNode] = [say('course.kind'), kindOf(course, say)];
  const stands: [string, ReactNode][] = [
    kind,
    [say('course.phase'), phaseOf(course, say)],
    [say('step.nextDate'), <NextDate key="next" course={course} />],
    [say('course.waitsFor'), view.isStuck === true ? say('course.isStuck') : waitsFor(say, course)],
    [say('step.since'), at(view.since)],
    [say('course.until'), at(view.until, endText)],
    [say('course.version'), course.version],
    [say('course.seenVersion'), view.seenVersion ?? none],
    [
      say('course.lastTried'),
      tried === null ? none : `${tried.stepName} · ${outcomeOf(tried.outcome)} · ${instantText(tried.at)}`,
    ],
  ];
  return (
    <>
      {course.isRoom ? <p className="quiet">{say('course.isRoom')}</p> : null}
      <ul className="stack stuck-list">
        {openSteps(course).map((step) => (
          <StuckStep key={`${step.step} ${step.instance}`} course={course} step={step} ask={ask} />
        ))}
      </ul>
      <h2>{say('course.view')}</h2>
      <FactList lines={course.isRoom ? [kind] : stands} />
      {course.mayErase ? (
        <p className="no-print">
          <Button onClick={() => erase(course)}>{say('course.erase')}</Button>
        </p>
      ) : null}
    </>
  );
}
