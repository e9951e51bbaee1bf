import type { Course } from '#libs/contracts';
import type { Fact } from '../parts/fact-list.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useSay } from './step.messages.js';
import type { FailedStep } from './use-stuck-steps.js';

type OfCourse = Pick<Course, 'atRisk' | 'isDrill' | 'now'>;
type Dated = Parameters<typeof readClock>[0] & { readonly rule: string };

/** The next legal date of the case by its rule and article: what is left, and until when. */
export function NextDate({ course }: { readonly course: OfCourse }) {
  const say = useSay();
  const { atRisk } = course;
  if (atRisk === null) return <span className="quiet">{say('step.noDate')}</span>;
  return <LegalDateOf course={course} date={{ ...atRisk, clock: atRisk.rule, state: 'running' }} />;
}

function LegalDateOf({ course, date }: { readonly course: OfCourse; readonly date: Dated }) {
  const { rule, stage, words } = readClock(date, useReckoning(nowOf(course)));
  return (
    <span className="at-risk">
      <DeadlineLine stage={stage} words={words} /> <RuleName rule={rule} clock={date.rule} />
    </span>
  );
}

/** What a failed step is about: the date that has passed, before the next one of the case, which is another's. */
export function useStepDates(course: OfCourse, { about }: Pick<FailedStep, 'about'>): readonly Fact[] {
  const say = useSay();
  const next: Fact = [say('step.nextDate'), <NextDate key="next" course={course} />];
  if (about === null) return [next];
  const date = <LegalDateOf key="about" course={course} date={{ ...about, clock: about.rule }} />;
  const name = say(about.breachedAt === null ? 'step.date' : 'step.breach');
  const { atRisk } = course;
  const isSame = atRisk !== null && atRisk.rule === about.rule && atRisk.legalDueOn === about.legalDueOn;
  return isSame ? [[name, date]] : [[name, date], next];
}
