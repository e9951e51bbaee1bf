import { revisitCalendar, type RevisitCalendar } from '#contracts/revisit';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dateInSentence } from '../base/dates.js';
import { AnswerView, useAnswer } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { OfficeSelect } from '../office/office-select.js';
import { listAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import { MonthGrid } from '../parts/month-grid.js';
import { useSay } from './revisit.messages.js';

/** By which the board opens it. */
export const calendarId = 'visit-calendar';

type Day = RevisitCalendar['days'][number];
type Plan = RevisitCalendar['plans'][number];
const stages = ['planned', 'open', 'made', 'notReached'] as const;
type Stage = (typeof stages)[number];

/** The list behind a number of what has come. */
const listed: Readonly<Record<Exclude<Stage, 'planned'>, Readonly<Record<string, string>>>> = {
  open: { state: 'open' },
  made: { endedAs: 'made' },
  notReached: { endedAs: 'not_reached' },
};

/** The month before or after another one. */
const monthBeside = (month: string, by: 1 | -1): string => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + by, 1)).toISOString().slice(0, 7);
};

/** The revisits of a month by office (回访月历): what is planned, and what became of what has come. Offices alone. */
export function RevisitCalendarPart() {
  const say = useSay();
  const [month, setMonth] = useState<string | undefined>();
  const [office, setOffice] = useState<string | undefined>();
  const [day, setDay] = useState<string | null>(null);
  const answer = useAnswer(revisitCalendar, '/api/revisits/calendar', {
    ...(month !== undefined && { query: { month } }),
    keepsPrevious: true,
  });
  const turn = (to: string): void => {
    setMonth(to);
    setDay(null);
  };
  return (
    <details id={calendarId} className="no-print stack">
      <summary>{say('revisit.calendar')}</summary>
      <AnswerView answer={answer} rows={6}>
        {(data) => (
          <>
            <div className="row">
              <Button onClick={() => turn(monthBeside(data.month, -1))}>{say('revisit.calendar.before')}</Button>
              <Button onClick={() => turn(data.today.slice(0, 7))}>{say('revisit.calendar.now')}</Button>
              <Button onClick={() => turn(monthBeside(data.month, 1))}>{say('revisit.calendar.after')}</Button>
              <OfficeSelect aria-label={say('revisit.office')} value={office} onChange={setOffice} />
            </div>
            <Month data={data} office={office} choose={setDay} />
            <Planned data={data} office={office} day={day} />
          </>
        )}
      </AnswerView>
    </details>
  );
}

interface MonthProps {
  readonly data: RevisitCalendar;
  readonly office: string | undefined;
  readonly choose: (on: string) => void;
}

function Month({ data, office, choose }: MonthProps) {
  const say = useSay();
  const days = data.days.filter((one) => office === undefined || one.office === office);
  const [year = '', at = ''] = data.month.split('-');
  const dayOf = (on: string) => {
    const own = days.filter((one) => one.on === on);
    return own.length === 0 ? null : <OneDay on={on} days={own} office={office} choose={choose} />;
  };
  return (
    <MonthGrid
      month={data.month}
      today={data.today}
      caption={say('revisit.calendar.of', { year, month: Number(at) })}
      dayOf={dayOf}
    />
  );
}

interface OneDayProps {
  readonly on: string;
  readonly days: readonly Day[];
  readonly office: string | undefined;
  readonly choose: (on: string) => void;
}

/** The numbers of a day, each with its list. */
function OneDay({ on, days, office, choose }: OneDayProps) {
  const say = useSay();
  const date = dateInSentence(on, say.language);
  const sumOf = (stage: Stage): number => days.reduce((sum, one) => sum + one[stage], 0);
  return stages.flatMap((stage) => {
    const n = sumOf(stage);
    if (n === 0) return [];
    const text = say(`revisit.calendar.${stage}`, { n });
    const label = say('revisit.calendar.list', { date, what: text });
    if (stage === 'planned') {
      return [
        <button key={stage} type="button" className="plain-link" aria-label={label} onClick={() => choose(on)}>
          {text}
        </button>,
        <br key="planned-end" />,
      ];
    }
    const query = new URLSearchParams({
      ...listed[stage],
      ...{ from: on, until: on },
      ...(office !== undefined && { office }),
    });
    return [
      <Link key={stage} to={`${listAddress('revisit')}?${query.toString()}`} aria-label={label}>
        {text}
      </Link>,
      <br key={`${stage}-end`} />,
    ];
  });
}

interface PlannedProps {
  readonly data: RevisitCalendar;
  readonly office: string | undefined;
  /** Null: the whole month. */
  readonly day: string | null;
}

/** What is planned: on one day, or in the month. Which matter it is, whoever may see that is told. */
function Planned({ data, office, day }: PlannedProps) {
  const say = useSay();
  const plans = data.plans.filter(
    (one) => (office === undefined || one.office === office) && (day === null || one.on === day),
  );
  const title =
    day === null
      ? say('revisit.calendar.plans')
      : say('revisit.calendar.plansOn', { date: dateInSentence(day, say.language) });
  if (plans.length === 0) return <p className="quiet">{say('revisit.calendar.none')}</p>;
  return (
    <details open={day !== null} key={day ?? 'month'}>
      <summary>{title}</summary>
      <ul className="plain">
        {plans.map((one) => (
          <li key={`${one.on} ${one.office} ${one.kind} ${one.number ?? ''}`} className="words">
            <span>{one.on}</span> <OfficeName id={one.office} /> <Matter plan={one} />
          </li>
        ))}
      </ul>
      {data.isCut ? <p className="quiet">{say('revisit.calendar.cut')}</p> : null}
    </details>
  );
}

function Matter({ plan: { kind, number, count } }: { readonly plan: Plan }) {
  const say = useSay();
  if (number !== null) return <CaseLink kind={kind} number={number} isDrill={false} />;
  return <span className="quiet">{say('revisit.calendar.untold', { n: count })}</span>;
}
