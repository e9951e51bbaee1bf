import { wordOf } from '#libs/contracts';
import { memo } from 'react';
import { Link } from 'react-router';
import { RuleName } from '../clock/rule-name.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { useMe } from '../session/use-me.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { actsOf, commandOf, isShort } from './duty-acts.js';
import { useDutyWords } from './duty-words.js';
import { keyOf, type Duty } from './use-duties.js';

interface DutyRowProps {
  readonly duty: Duty;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  /** The same through all renderings, so that a row that did not change is not drawn again. */
  readonly on: {
    readonly focus: (key: string) => void;
    readonly choose: (key: string) => void;
    readonly act: (duty: Duty, command: string) => void;
  };
}

/** One duty: what is left and until when, the rule and its article, the case, and the way to act. */
export const DutyRow = memo(function DutyRow({ duty, isAt, isChosen, on }: DutyRowProps) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(duty));
  const { kind, number, clock } = duty;
  const key = keyOf(duty);
  const state = duty.isOverdue ? 'overdue' : 'running';
  const read = readClock({ ...duty, state, endedAt: null }, reckoning);
  return (
    <li className={isAt ? 'duty-row is-at' : 'duty-row'} onFocus={() => on.focus(key)}>
      <div className="duty-when">
        <input
          type="checkbox"
          className="duty-choice no-print"
          aria-label={say('table.select', { row: number })}
          checked={isChosen}
          onChange={() => on.choose(key)}
        />
        <DeadlineLine stage={read.stage} words={read.words} why={{ kind, number, clock }} />
      </div>
      <div className="duty-rule">
        <RuleName rule={read.rule} clock={clock} />
      </div>
      <DutyCase duty={duty} />
      <DutyActs duty={duty} act={on.act} />
    </li>
  );
});

function DutyCase({ duty }: { readonly duty: Duty }) {
  const say = useSay();
  const { language } = useSettings();
  const isOthers = useIsOthers(duty);
  const { kind, number, capacity, isDrill, title, place, about } = duty;
  return (
    <div className="duty-case">
      <Link className="case-number" to={caseAddress(kind, number)}>
        {number}
      </Link>
      {isDrill ? <span className="drill-mark">{say('drill.mark')}</span> : null}
      {title === null ? null : <span className="duty-title">{title}</span>}
      {about === null ? null : (
        <span>
          {say('duty.about')} <Link to={caseAddress('petition', about)}>{about}</Link>
        </span>
      )}
      {place === null ? null : (
        <span className="quiet">
          <OfficeName id={place} />
        </span>
      )}
      {isOthers && capacity !== null ? (
        <span className="quiet">{say('duty.for', { capacity: wordOf('capacity', capacity, language) })}</span>
      ) : null}
    </div>
  );
}

function useIsOthers({ capacity }: Duty): boolean {
  const acting = useMe().data?.acting;
  return capacity !== null && capacity !== acting?.capacity;
}

/** The ways to meet the duty. What needs the whole case, or another capacity, leads to the page that says why. */
function DutyActs({ duty, act }: { readonly duty: Duty; readonly act: DutyRowProps['on']['act'] }) {
  const words = useDutyWords();
  const { language } = useSettings();
  const isOthers = useIsOthers(duty);
  const { kind, number, what } = duty;
  const acts = actsOf(kind, what);
  const [first] = acts;
  if (isOthers || first === undefined || !isShort(first)) {
    return (
      <div className="duty-act no-print">
        <Link className={isOthers ? 'act-link' : 'act-link is-mine'} to={caseAddress(kind, number, first)}>
          {words(kind, what)}
        </Link>
      </div>
    );
  }
  return (
    <div className="duty-act no-print">
      {acts.map((command) => (
        <button
          key={command}
          type="button"
          className={command === first ? 'act-link is-mine' : 'act-link'}
          data-act={command}
          onClick={() => act(duty, command)}
        >
          {commandOf(kind, command)?.summary[language] ?? command}
        </button>
      ))}
    </div>
  );
}
