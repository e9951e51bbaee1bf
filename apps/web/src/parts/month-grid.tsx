import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { ReactNode } from 'react';
import { useSettings } from '../base/settings.js';
import { dateInSentence, weekdayOf } from '../base/dates.js';
import './month-grid.css';

interface MonthGridProps {
  /** `2026-12` */
  readonly month: string;
  /** What it is of: its name for whoever hears it. */
  readonly caption: string;
  /** What stands on a day; null: nothing. */
  readonly dayOf: (on: LegalDate) => ReactNode;
  readonly today: string;
}

/** A month in weeks from Monday: a real table, a day a cell. */
export function MonthGrid({ month, caption, dayOf, today }: MonthGridProps) {
  const { language } = useSettings();
  const weeks = weeksOf(month);
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="month-grid">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((date) => (
              <th key={date} scope="col">
                {weekdayOf(date, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) =>
                date.startsWith(month) ? (
                  <td key={date} className={date === today ? 'is-today' : undefined}>
                    <span className="month-day">
                      <span aria-hidden="true">{Number(date.slice(8))}</span>
                      <span className="sr-only">{dateInSentence(date, language)}</span>
                    </span>
                    {dayOf(date)}
                  </td>
                ) : (
                  <td key={date} className="is-outside" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whole weeks from Monday that hold a month. */
function weeksOf(month: string): LegalDate[][] {
  const first = as<LegalDate>(`${month}-01`);
  const monday = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, week * 7 + day)),
  );
  return weeks.filter((week) => week.some((date) => date.startsWith(month)));
}
