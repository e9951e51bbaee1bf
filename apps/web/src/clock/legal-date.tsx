import { Link } from 'react-router';
import { whyAddress, type WhyOf } from '../parts/case-address.js';
import { useSay } from './clock.messages.js';
import { dateInList } from '../base/dates.js';

interface LegalDateProps {
  readonly on: string;
  readonly isProvisional?: boolean;
  /** Where its reasons are; a date without a clock has none and is plain text. */
  readonly why?: WhyOf | undefined;
}

/** A legal date with its weekday (期限日期). Every date of a clock is a way to its reasons; `w` opens them. */
export function LegalDate({ on, isProvisional = false, why }: LegalDateProps) {
  const say = useSay();
  const text = `${isProvisional ? '≈ ' : ''}${dateInList(on, say.language)}`;
  const time = <time dateTime={on}>{text}</time>;
  if (why === undefined) return time;
  return (
    <Link className="legal-date" to={whyAddress(why)} title={say('clock.whyThis', { date: text })}>
      {time}
      <span className="legal-date-why" aria-hidden="true">
        ?
      </span>
      <span className="sr-only">{say('clock.why')}</span>
    </Link>
  );
}
