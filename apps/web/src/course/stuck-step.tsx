import type { Course } from '#libs/contracts';
import { Button } from 'antd';
import { instantText } from '../base/dates.js';
import { DrillMark } from '../parts/case-link.js';
import { FactList } from '../parts/fact-list.js';
import { SupportCode } from '../parts/support-code.js';
import { useSay } from './course.messages.js';
import { useStepDates } from '../step/step-dates.js';
import type { AskedStep } from './step-form.js';
import type { FailedStep } from '../step/use-stuck-steps.js';

interface StuckStepProps {
  readonly course: Course;
  readonly step: FailedStep;
  readonly ask: (asked: AskedStep) => void;
  readonly look?: () => void;
}

/** One step that failed for good: what it was to do, what follows in law and by when, why, and what can be done. */
export function StuckStep({ course, step, ask, look }: StuckStepProps) {
  const say = useSay();
  return (
    <li className="box note-box stuck-step">
      <p className="stuck-head">
        <span aria-hidden="true">▲</span> <strong>{step.stepName}</strong>{' '}
        <span className="case-number">{course.number}</span> {course.isDrill ? <DrillMark /> : null}
        <span className="quiet">
          {say('course.failedSince', { n: step.retries + 1, time: instantText(step.failedAt) })}
        </span>
      </p>
      <FactList
        lines={[
          [say('course.consequence'), step.consequenceSentence],
          ...useStepDates(course, step),
          [
            say('course.cause'),
            <span key="cause">
              {step.sentence} <SupportCode code={step.code} />
            </span>,
          ],
        ]}
      />
      <p className="row no-print">
        <Button type="primary" onClick={() => ask({ course, step, command: 'retryStep' })}>
          {say('course.retry')}
        </Button>
        <Button onClick={() => ask({ course, step, command: 'settleStep' })}>{say('course.settle')}</Button>
        {look === undefined ? null : (
          <Button type="text" onClick={look}>
            {say('course.details')}
          </Button>
        )}
      </p>
    </li>
  );
}
