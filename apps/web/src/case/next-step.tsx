import { type Duty, generalWord, isStartOurs } from '#libs/contracts';
import { Fragment, type ReactNode } from 'react';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { Section, useMe } from '../base/index.js';
import { useSay } from './case.messages.js';
import { nextDuty } from '../command/next-duty.js';
import { useDutyTask } from '../command/duty-words.js';
import './next-step.css';

/** A hook: what is due next in a case, for whoever acts. */
export const useNextDuty = (duties: readonly Duty[]): Duty | null => nextDuty(duties, useMe().data?.acting ?? null);

interface NextStepProps {
  readonly next: Duty | null;
  /** What is said where no office owes anything. */
  readonly nothing: ReactNode;
  /** The commands, the one that meets it first. */
  readonly children: ReactNode;
}

/** The next step of a case (下一步), before everything else: who must do what until when, what is left, and the button. */
export function NextStep({ next, nothing, children }: NextStepProps) {
  const say = useSay();
  return (
    <Section id="next-step" title={say('case.nextStep')} className="box stack next-step">
      {next === null ? <p className="next-nothing">{nothing}</p> : <Owed duty={next} />}
      {children}
    </Section>
  );
}

function Owed({ duty: { capacity, ...owed } }: { readonly duty: Duty }) {
  const say = useSay();
  const taskOf = useDutyTask();
  const reckoning = useReckoning(nowOf(owed));
  const state = owed.isOverdue ? 'overdue' : 'running';
  const read = readClock({ ...owed, state, endedAt: null }, reckoning);
  return (
    <>
      <p className="words next-what">
        <strong>{taskOf(owed)}</strong>
        <span className="next-who">
          {say('case.nextWho')} <Who duty={owed} />
          {capacity === null ? null : ` ${generalWord('capacity', capacity, say.language)}`}
        </span>
      </p>
      <p className="words next-until">
        <DeadlineLine stage={read.stage} words={read.words} why={owed} />
        <span className="next-rule">
          <RuleName rule={read.rule} clock={owed.clock} isStartOurs={isStartOurs(owed.kind, owed.startedBy)} />
        </span>
      </p>
    </>
  );
}

/** The office that owes it; or whose alone it is, each for an office. */
function Who({ duty: { office, persons } }: { readonly duty: Pick<Duty, 'office' | 'persons'> }) {
  const say = useSay();
  if (persons === null || persons.length === 0) return <OfficeName id={office} />;
  return persons.map((one, at) => (
    <Fragment key={`${one.office} ${one.displayName}`}>
      {at === 0 ? null : say('case.nextAnd')}
      {one.displayName} · <OfficeName id={one.office} />
    </Fragment>
  ));
}
