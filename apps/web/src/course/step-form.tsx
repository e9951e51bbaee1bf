import { type Course, courseCommands, outcome } from '#libs/contracts';
import { ChangeDrawer } from '../command/change-drawer.js';
import { useSay } from './course.messages.js';
import { useStepDates } from '../step/step-dates.js';
import { FactList } from '../parts/fact-list.js';
import type { FailedStep } from '../step/use-stuck-steps.js';

/** What an administrator wants to do about which step. */
export interface AskedStep {
  readonly course: Course;
  readonly step: FailedStep;
  readonly command: 'retryStep' | 'settleStep';
}

interface StepFormProps {
  readonly asked: AskedStep;
  readonly close: () => void;
  readonly done: (sentence: string) => void;
}

/** Retries a step, or settles it with a reason; the reason is sealed and kept with the fact. */
export function StepForm({ asked: { course, step, command }, close, done }: StepFormProps) {
  const say = useSay();
  const what = command === 'retryStep' ? 'retry' : 'settle';
  const { id, number, version } = course;
  const act = say(`course.${what}`);
  const dates = useStepDates(course, step);
  return (
    <ChangeDrawer
      title={`${act} · ${number}`}
      act={act}
      answers={outcome}
      reason={courseCommands[command].body.shape.reason}
      path={`/api/courses/${id}/${command}`}
      bodyOf={({ reason }) => ({ seenVersion: version, step: step.step, instance: step.instance, reason })}
      consequence={
        <>
          <p>{say(`course.${what}Hint`)}</p>
          <p>{step.consequenceSentence}</p>
          <FactList lines={dates} />
        </>
      }
      close={close}
      done={() => done(say(`course.done.${what}`, { number }))}
    >
      <p>
        <strong>{step.stepName}</strong> <span className="quiet">{step.sentence}</span>
      </p>
    </ChangeDrawer>
  );
}
