import { DateField } from '../clock/date-field.js';
import type { ObligationDetail } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';
import type { FormField } from '../parts/form-field.js';

interface LaterDaysFieldProps extends FormField {
  readonly detail: ObligationDetail;
}

interface LaterDay {
  readonly due: number;
  readonly on: string;
}

/** Another day for each instalment that has not come (延期): what is left empty stays as it is. */
export function LaterDaysField({ detail: { progress }, id, value, onChange }: LaterDaysFieldProps) {
  const say = useSay();
  const chosen = (value ?? []) as readonly LaterDay[];
  const put = (due: number, on: string | null | undefined): void => {
    const others = chosen.filter((one) => one.due !== due);
    onChange?.(on == null ? others : [...others, { due, on }].toSorted((a, b) => a.due - b.due));
  };
  return (
    <div id={id} className="stack">
      {progress.dues
        .filter(({ settledOn }) => settledOn === null)
        .map(({ due, on }) => (
          <label key={due} className="words" htmlFor={`later-day-${String(due)}`}>
            <span className="quiet">{say('obligation.days.of', { n: due, on: on ?? say('obligation.due.none') })}</span>
            <DateField
              id={`later-day-${String(due)}`}
              value={chosen.find((one) => one.due === due)?.on}
              onChange={(day) => put(due, day)}
            />
          </label>
        ))}
    </div>
  );
}
