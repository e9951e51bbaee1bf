import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { RuleName } from '../clock/rule-name.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useMe } from '../session/use-me.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { caseAddress, commandOf, useDutyWords } from './duty-words.js';
import type { Duty } from './use-duties.js';

interface DutyRowProps {
  readonly duty: Duty;
  readonly isAt: boolean;
  readonly onFocus: () => void;
}

/** One duty: what is left and until when, the rule and its article, the case, and the way to act. */
export function DutyRow({ duty, isAt, onFocus }: DutyRowProps) {
  const words = useDutyWords();
  const reckoning = useReckoning(nowOf(duty));
  const me = useMe().data;
  const { kind, number, what, capacity, clock } = duty;
  const state = duty.isOverdue ? 'overdue' : 'running';
  const read = readClock({ ...duty, state, endedAt: null }, reckoning);
  const isOthers = capacity !== null && capacity !== me?.acting?.capacity;
  const act = commandOf(kind, what) === null ? undefined : what;
  const why = kind === 'petition' ? { caseNumber: number, clock } : undefined;
  return (
    <li className={isAt ? 'duty-row is-at' : 'duty-row'} onFocus={onFocus}>
      <div className="duty-when">
        <DeadlineLine stage={read.stage} words={read.words} why={why} />
      </div>
      <div className="duty-rule">
        <RuleName rule={read.rule} clock={clock} />
      </div>
      <DutyCase duty={duty} isOthers={isOthers} />
      <div className="duty-act no-print">
        <Link className={isOthers ? 'act-link' : 'act-link is-mine'} to={caseAddress(kind, number, act)}>
          {words(kind, what)}
        </Link>
      </div>
    </li>
  );
}

function DutyCase({ duty, isOthers }: { readonly duty: Duty; readonly isOthers: boolean }) {
  const say = useSay();
  const { language } = useSettings();
  const { kind, number, capacity, isDrill } = duty;
  return (
    <div className="duty-case">
      <Link className="case-number" to={caseAddress(kind, number)}>
        {number}
      </Link>
      {isDrill ? <span className="drill-mark">{say('drill.mark')}</span> : null}
      {isOthers && capacity !== null ? (
        <span className="quiet">{say('duty.for', { capacity: wordOf('capacity', capacity, language) })}</span>
      ) : null}
    </div>
  );
}
