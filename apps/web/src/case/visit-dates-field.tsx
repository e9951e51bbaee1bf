import { Button } from 'antd';
import { DateField } from '../clock/date-field.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useSay } from './visits.messages.js';

const most = 12;

/** Dates in the place of those that have not come: as many as are wanted, at least one. */
export function VisitDatesField({ id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const dates = (value ?? []) as readonly string[];
  const put = (at: number, on: string | null): void =>
    onChange?.(dates.flatMap((one, index) => (index !== at ? [one] : on === null ? [] : [on])));
  return (
    <div id={id} className="stack-close">
      {dates.map((on, at) => (
        // A date has no name of its own, and stays where it stands while it is typed.
        <span key={at} className="row">
          <DateField
            id={`visit-date-${String(at)}`}
            value={on === '' ? undefined : on}
            onChange={(to) => put(at, to ?? '')}
          />
          <Button onClick={() => put(at, null)}>{say('visits.remove', { n: at + 1 })}</Button>
        </span>
      ))}
      <span>
        <Button disabled={dates.length >= most} onClick={() => onChange?.([...dates, ''])}>
          {say('visits.add')}
        </Button>
      </span>
    </div>
  );
}
