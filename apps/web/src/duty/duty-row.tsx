import { commandText, generalWord, isStartOurs, type Duty, type Language } from '#libs/contracts';
import { memo } from 'react';
import { Link } from 'react-router';
import { RuleName } from '../clock/rule-name.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { addressOfNumber, caseAddress } from '../parts/case-address.js';
import { useSay } from './duty.messages.js';
import { useDutyTask } from '../command/duty-words.js';
import { formOf, isShort, ownActsOf } from '../command/duty-acts.js';
import { keyOf } from './use-duties.js';
import type { Rights } from './use-rights.js';

interface DutyRowProps {
  readonly duty: Duty;
  readonly me: Rights;
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
export const DutyRow = memo(function DutyRow({ duty, me, isAt, isChosen, on }: DutyRowProps) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(duty));
  const { kind, number, clock, startedBy } = duty;
  const acts = ownActsOf(duty, me);
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
        <RuleName rule={read.rule} clock={clock} isStartOurs={isStartOurs(kind, startedBy)} />
      </div>
      <DutyCase duty={duty} isOthers={acts.length === 0} />
      <DutyActs duty={duty} acts={acts} act={on.act} />
    </li>
  );
});

function DutyCase({ duty, isOthers }: { readonly duty: Duty; readonly isOthers: boolean }) {
  const say = useSay();
  const { kind, number, by, isDrill, title, place, about } = duty;
  const aboutAddress = about === null ? null : addressOfNumber(about);
  return (
    <div className="words duty-case">
      <CaseLink kind={kind} number={number} isDrill={isDrill} />
      {title === null ? null : <span className="duty-title">{title}</span>}
      {about === null ? null : (
        <span>
          {say('duty.about')} {aboutAddress === null ? about : <Link to={aboutAddress}>{about}</Link>}
        </span>
      )}
      {place === null ? null : (
        <span className="quiet">
          <OfficeName id={place} />
        </span>
      )}
      <WithWhom duty={duty} />
      {isOthers && duty.waitsFor === null && !duty.isOwnRequest && by.length > 0 ? (
        <span className="quiet">{say('duty.for', { capacities: capacityWords(by, say.language) })}</span>
      ) : null}
    </div>
  );
}

/** That it waits for somebody's decision, or was given back; that another person decides, and that there is none. */
function WithWhom({ duty }: { readonly duty: Duty }) {
  const say = useSay();
  const { waitsFor, isReturned, isOwnRequest, hasDecider } = duty;
  const decides = waitsFor ?? duty.capacity;
  const capacity = decides === null ? '' : generalWord('capacity', decides, say.language);
  return (
    <>
      {isReturned ? <strong className="duty-waits">{say('duty.returned')}</strong> : null}
      {!isReturned && waitsFor !== null ? (
        <span className="duty-waits">{say('duty.waitsFor', { capacity })}</span>
      ) : null}
      {isOwnRequest ? <span className="duty-waits">{say('duty.ownRequest')}</span> : null}
      {hasDecider ? null : (
        <strong className="duty-waits">
          <span aria-hidden="true">▲ </span>
          {say('duty.noDecider', { capacity })}
        </strong>
      )}
    </>
  );
}

interface DutyActsProps {
  readonly duty: Duty;
  /** What the reader may do of it: who reads the inbox of an office does not do all of its duties. */
  readonly acts: readonly string[];
  readonly act: DutyRowProps['on']['act'];
}

const capacityWords = (capacities: Duty['by'], language: Language): string =>
  capacities.map((one) => generalWord('capacity', one, language)).join(language === 'zh' ? '、' : ', ');

/** The ways to meet the duty. What needs the whole case, or another capacity, leads to the page that says why. */
function DutyActs({ duty, acts, act }: DutyActsProps) {
  const taskOf = useDutyTask();
  const { language } = useSay();
  const { kind, number } = duty;
  const [first] = acts;
  const isMine = first !== undefined;
  if (!isMine || !isShort(duty)) {
    return (
      <div className="row duty-act no-print">
        <Link className={isMine ? 'act-link is-mine' : 'act-link'} to={caseAddress(kind, number, formOf(duty, first))}>
          {taskOf(duty)}
        </Link>
      </div>
    );
  }
  return (
    <div className="row duty-act no-print">
      {acts.map((command) => (
        <button
          key={command}
          type="button"
          className={command === first ? 'act-link is-mine' : 'act-link'}
          data-act={command}
          onClick={() => act(duty, command)}
        >
          {commandText(kind, command, language)}
        </button>
      ))}
    </div>
  );
}
