import { Button, Checkbox } from 'antd';
import { isRestDay } from '../clock/counted-date-field.js';
import { DateField } from '../clock/date-field.js';
import { useReckoning } from '../clock/use-almanac.js';
import { useOfficeName } from '../office/office-name.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './inspection.messages.js';
import { OtherVisits, useOtherVisits } from './other-visits.js';
import type { FormField } from '../parts/form-field.js';

/** An office that is to be visited. */
export interface PlannedVisit {
  readonly office: string;
  readonly on: string | undefined;
  readonly isAnnounced: boolean;
}

interface VisitsFieldProps extends FormField<readonly PlannedVisit[]> {
  /** The period that is planned in. */
  readonly period: string;
  /** Its days. */
  readonly from: string;
  readonly until: string;
}

/** Where the group goes, each on a day of the period; nobody of an office is told of a visit that is not announced. */
export function VisitsField({ period, from, until, id, value = [], onChange }: VisitsFieldProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const { today, almanac } = useReckoning();
  const others = useOtherVisits(
    period,
    value.map(({ office }) => office),
  );
  const usual = today < from ? from : today > until ? until : today;
  const put = (one: PlannedVisit, now: Partial<PlannedVisit> | null): void =>
    onChange?.(value.flatMap((each) => (each !== one ? [each] : now === null ? [] : [{ ...one, ...now }])));
  const add = (office: string): void => {
    if (!value.some((one) => one.office === office)) onChange?.([...value, { office, on: usual, isAnnounced: true }]);
  };
  return (
    <div id={id} className="stack">
      {value.map((one) => {
        const name = nameOf(one.office);
        return (
          <fieldset key={one.office} className="stack-close">
            <legend>{name}</legend>
            <OtherVisits to={one.office} all={others} />
            <label htmlFor={`visit-on-${one.office}`}>{say('inspection.plan.on', { name })}</label>
            <DateField id={`visit-on-${one.office}`} value={one.on} onChange={(on) => put(one, { on })} />
            {isRestDay(one.on, almanac) ? <span role="status">{say('inspection.plan.rest')}</span> : null}
            <span className="row">
              <Checkbox checked={one.isAnnounced} onChange={({ target }) => put(one, { isAnnounced: target.checked })}>
                {say('inspection.announced.yes')}
              </Checkbox>
              <Button onClick={() => put(one, null)}>{say('inspection.plan.remove', { name })}</Button>
            </span>
          </fieldset>
        );
      })}
      <OfficeSelect
        aria-label={say('inspection.plan.office')}
        placeholder={say('inspection.plan.office')}
        onChange={(office) => typeof office === 'string' && add(office)}
      />
    </div>
  );
}
