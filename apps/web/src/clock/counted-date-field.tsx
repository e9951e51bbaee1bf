import { daysBetween } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import { nowOf, useReckoning } from './use-almanac.js';
import { useSay, type Say } from './clock.messages.js';
import { DateField } from './date-field.js';
import { workedDays } from './deadline-words.js';

interface CountedDateFieldProps {
  readonly detail: { readonly item: object };
  // What Form.Item hands to the control below it.
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: string | undefined) => void;
}

const isDate = (value: unknown): value is LegalDate => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** A day by which something is owed, with how far it is from today: so many days, so many of them worked, and whether it is worked itself. */
export function CountedDateField({ detail, id, value, onChange }: CountedDateFieldProps) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(detail.item as { readonly isDrill: boolean; readonly now: string }));
  return (
    <span className="stack-close">
      <DateField
        {...(id === undefined ? {} : { id })}
        value={value as string | undefined}
        {...(onChange === undefined ? {} : { onChange })}
      />
      <span className="quiet" aria-live="polite">
        {isDate(value) ? countWords(value, reckoning, say) : null}
      </span>
    </span>
  );
}

/** Whether a day is no working day; false where the almanac does not say. */
export const isRestDay = (date: string | undefined, almanac: ReturnType<typeof useReckoning>['almanac']): boolean =>
  isDate(date) && almanac?.days[daysBetween(as<LegalDate>(almanac.from), date)] === '0';

function countWords(date: LegalDate, { today, almanac }: ReturnType<typeof useReckoning>, say: Say): string {
  const days = daysBetween(today, date);
  if (days <= 0) return say('clock.count.notAhead');
  const worked = almanac === null ? null : workedDays(today, date, almanac);
  return [
    say('clock.count.days', { days }),
    ...(worked === null ? [] : [say('clock.count.worked', { n: worked })]),
    ...(isRestDay(date, almanac) ? [say('clock.count.rest')] : []),
  ].join(say.language === 'zh' ? '' : ' ');
}
