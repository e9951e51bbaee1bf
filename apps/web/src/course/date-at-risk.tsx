import type { Course } from '#libs/contracts';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useSay } from './course.messages.js';

/** The next legal date of the case by its rule and article: what is left, and until when. */
export function DateAtRisk({ course }: { readonly course: Pick<Course, 'atRisk' | 'isDrill' | 'now'> }) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(course));
  const { atRisk } = course;
  if (atRisk === null) return <span className="quiet">{say('course.noDate')}</span>;
  const { rule, stage, words } = readClock({ ...atRisk, clock: atRisk.rule, state: 'running' }, reckoning);
  return (
    <span className="at-risk">
      <DeadlineLine stage={stage} words={words} /> <RuleName rule={rule} clock={atRisk.rule} />
    </span>
  );
}
