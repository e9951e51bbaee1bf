import { type Duty, generalWord, isStartOurs } from '#libs/contracts';
import type { ReactNode } from 'react';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { Section, useMe } from '../base/index.js';
import { useSay } from './case.messages.js';
import { useDutyTask } from '../command/duty-words.js';
import './next-step.css';

/** What is due next in a case: first what one may do oneself, then of the acting office, then of whoever owes it. */
export function useNextDuty(duties: readonly Duty[]): Duty | null {
  const me = useMe().data;
  const open = duties.filter(({ closedAt }) => closedAt === null);
  const byDate = [...open].sort((a, b) => (a.legalDueAt ?? '9').localeCompare(b.legalDueAt ?? '9'));
  const ours = byDate.filter(({ office }) => office === me?.acting?.office);
  return ours.find(({ by }) => by.some((one) => one === me?.acting?.capacity)) ?? ours[0] ?? byDate[0] ?? null;
}

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
          {say('case.nextWho')} <OfficeName id={owed.office} />
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
