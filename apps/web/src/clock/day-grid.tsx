import { addDays, daysBetween } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { dateInSentence, monthOf, weekdayOf } from './dates.js';
import type { DayLine } from './use-why.js';

/** Every day of a period in weeks of seven, each marked: counted with its number, or why not. A real table. */
export function DayGrid({ days }: { readonly days: readonly DayLine[] }) {
  const say = useSay();
  const { language } = useSettings();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return <p className="quiet">{say('why.noDate')}</p>;
  const byDate = new Map<string, DayLine>(days.map((day) => [day.on, day]));
  const weeks = weeksOf(as<LegalDate>(first.on), as<LegalDate>(last.on));
  const head = weeks[0] ?? [];
  return (
    <div className="table-scroll" role="region" aria-label={say('why.grid')} tabIndex={0}>
      <table className="day-grid">
        <caption className="sr-only">{say('why.grid')}</caption>
        <thead>
          <tr>
            <td />
            {head.map((date) => (
              <th key={date} scope="col">
                {weekdayOf(date, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              <th scope="row">
                <span aria-hidden="true">{monthLabel(week, language)}</span>
                <span className="sr-only">
                  {say('why.weekFrom', { date: dateInSentence(week[0] ?? first.on, language) })}
                </span>
              </th>
              {week.map((date) => (
                <Day key={date} date={date} line={byDate.get(date)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ date, line }: { readonly date: LegalDate; readonly line: DayLine | undefined }) {
  const say = useSay();
  const { language } = useSettings();
  if (line === undefined) return <td className="day is-outside" />;
  const mark = markOf(line);
  const role = line.role === 'day_zero' ? 'start' : line.isLegalDue ? 'due' : line.isRawDue ? 'raw' : null;
  const classes = ['day', line.isCounted ? 'is-counted' : '', role === null ? '' : `is-${role}`, `mark-${mark}`];
  const spoken = [
    dateInSentence(date, language),
    say(`why.day.${mark}`) || null,
    line.isCounted && line.total !== null ? say('why.counted', { n: line.total }) : say('why.notCounted'),
    line.notice,
  ];
  return (
    <td className={classes.join(' ')} title={line.notice ?? undefined}>
      <span aria-hidden="true">
        <span className="day-number">{Number(date.slice(8))}</span>
        <span className="day-mark">
          {role === null ? '' : say(`why.role.${role}`)}
          {line.isCounted ? (line.total ?? '') : language === 'zh' ? say(`why.day.${mark}`) : ''}
        </span>
      </span>
      <span className="sr-only">{spoken.filter((part) => part !== null).join(', ')}</span>
    </td>
  );
}

type Mark = 'off_day' | 'weekend' | 'make_up_workday' | 'excluded' | 'weekday';

function markOf({ role, reason }: DayLine): Mark {
  if (role === 'excluded') return 'excluded';
  return reason === 'off_day' || reason === 'weekend' || reason === 'make_up_workday' ? reason : 'weekday';
}

/** Whole weeks from Monday that hold the period. */
function weeksOf(first: LegalDate, last: LegalDate): LegalDate[][] {
  const back = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(first, -back);
  const count = Math.floor(daysBetween(monday, last) / 7) + 1;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, week * 7 + day)),
  );
}

/** The month is named where it begins. */
function monthLabel(week: readonly LegalDate[], language: 'zh' | 'en'): string {
  const begins = week.find((date) => date.endsWith('-01')) ?? week.find((date) => Number(date.slice(8)) <= 7);
  return begins === undefined ? '' : monthOf(begins, language);
}
