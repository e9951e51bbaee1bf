import { addDays, daysBetween } from '#libs/calendar';
import type { Language } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { useSay, type Say } from './why.messages.js';
import { dateInSentence, monthOf, weekdayOf } from '../base/dates.js';
import type { DayLine } from './special-days.js';
import './day-grid.css';

/** Every day of a period in weeks of seven, each marked: counted with its number, or why not. A real table. */
export function DayGrid({ days }: { readonly days: readonly DayLine[] }) {
  const say = useSay();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return <p className="quiet">{say('why.noDate')}</p>;
  const byDate = new Map<string, DayLine>(days.map((day) => [day.on, day]));
  const weeks = weeksOf(as<LegalDate>(first.on), as<LegalDate>(last.on));
  const head = weeks[0] ?? [];
  return (
    <div className="box table-scroll" role="region" aria-label={say('why.grid')} tabIndex={0}>
      <table className="day-grid">
        <caption className="sr-only">{say('why.grid')}</caption>
        <thead>
          <tr>
            <td />
            {head.map((date) => (
              <th key={date} scope="col">
                {weekdayOf(date, say.language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={week[0]}>
              <th scope="row">
                <span aria-hidden="true">{monthLabel(week, index === 0, say.language)}</span>
                <span className="sr-only">
                  {say('why.weekFrom', { date: dateInSentence(week[0] ?? first.on, say.language) })}
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
  if (line === undefined) return <td className="day is-outside" />;
  const mark = markOf(line);
  const role = roleOf(line);
  const classes = ['day', line.isCounted ? 'is-counted' : '', role === null ? '' : `is-${role}`, `mark-${mark}`];
  return (
    <td className={classes.join(' ')} title={line.notice ?? undefined} {...endsOf(role)}>
      <span aria-hidden="true">
        <span className="day-number">{dayText(date)}</span>
        <span className="day-mark">
          {role === null ? '' : `${say(`why.role.${role}`)} `}
          {markText(say, line)}
        </span>
      </span>
      <SpokenDay date={date} line={line} />
    </td>
  );
}

/** The first and the last day can be gone to. */
const endsOf = (role: 'start' | 'due' | 'raw' | null) =>
  role === 'start' || role === 'due' ? { 'data-ends': role, tabIndex: -1 } : {};

/** The same for who hears it: "20 September, make-up workday, counted, 1". */
function SpokenDay({ date, line }: { readonly date: LegalDate; readonly line: DayLine }) {
  const say = useSay();
  const mark = markOf(line);
  const isCounted = line.isCounted && line.total !== null;
  const spoken = [
    dateInSentence(date, say.language),
    mark === 'weekday' && line.isWorking !== true ? null : say(`why.spoken.${mark}`),
    isCounted ? say('why.counted', { n: line.total ?? 0 }) : say('why.notCounted'),
    line.notice,
  ];
  return (
    <span className="sr-only">{spoken.filter((part) => part !== null).join(say.language === 'zh' ? '，' : ', ')}</span>
  );
}

function roleOf({ role, isLegalDue, isRawDue }: DayLine): 'start' | 'due' | 'raw' | null {
  if (role === 'day_zero') return 'start';
  if (isLegalDue) return 'due';
  return isRawDue ? 'raw' : null;
}

/** The number of a day that counts, or why one does not. */
function markText(say: Say, line: DayLine): string {
  if (line.isCounted) return String(line.total ?? '');
  const mark = markOf(line);
  return mark === 'weekday' ? '' : say(`why.day.${mark}`);
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

/** A week is named by the month of its Monday, where that is another than a week before. */
function monthLabel([monday]: readonly LegalDate[], isFirst: boolean, language: Language): string {
  if (monday === undefined) return '';
  const isNew = isFirst || monday.slice(0, 7) !== addDays(monday, -7).slice(0, 7);
  return isNew ? monthOf(monday, language) : '';
}

/** The day of the month; with its month where a month begins, in the middle of a week as it may be. */
const dayText = (date: LegalDate): string => (date.endsWith('-01') ? date.slice(5) : String(Number(date.slice(8))));
