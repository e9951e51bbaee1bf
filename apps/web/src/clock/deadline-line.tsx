import { Link } from 'react-router';
import { whyAddress, type WhyOf } from '../parts/case-address.js';
import { useSay } from './clock.messages.js';
import { ClockChip } from './clock-chip.js';
import type { ClockStage } from './clock-stage.js';
import type { DeadlineWords } from './deadline-words.js';

interface DeadlineLineProps {
  readonly stage: ClockStage;
  readonly words: DeadlineWords;
  readonly why?: WhyOf | undefined;
}

/** A deadline in words on one line: what is left, until when, and why the date is not the plain one. */
export function DeadlineLine({ stage, words, why }: DeadlineLineProps) {
  const say = useSay();
  const remarks = [words.rolled, words.provisional].filter((one) => one !== null);
  return (
    <span className="deadline-line">
      <ClockChip stage={stage}>{words.lead}</ClockChip>
      {words.until === null ? null : why === undefined ? (
        <span className="deadline-until">{words.until}</span>
      ) : (
        <Link className="legal-date deadline-until" to={whyAddress(why)} title={say('clock.whyTitle')}>
          {words.until}
          <span className="legal-date-why" aria-hidden="true">
            ?
          </span>
          <span className="sr-only">{say('clock.why')}</span>
        </Link>
      )}
      {remarks.map((remark) => (
        <span key={remark} className="quiet deadline-remark">
          {remark}
        </span>
      ))}
    </span>
  );
}
