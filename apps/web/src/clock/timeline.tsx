import { addDays, daysBetween } from '#libs/calendar';
import { isStartOurs, type Clock } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { OfficeName } from '../office/office-name.js';
import type { WhyOf } from '../parts/case-address.js';
import { useSay } from './clock.messages.js';
import { ClockChip } from './clock-chip.js';
import { barColoursOf, type ClockStage } from './clock-stage.js';
import { dateFor, dateOfInstant, monthOf, Section, useOnPaper } from '../base/index.js';
import { RuleName } from './rule-name.js';
import { LegalDate as DateLink } from './legal-date.js';
import { readClock, useReckoning } from './use-almanac.js';
import './timeline.css';

interface TimelineProps {
  readonly clocks: readonly Clock[];
  /** The case, which has the reasons of its dates. */
  readonly of: Omit<WhyOf, 'clock'>;
  /** The day of a drill; ours where it is left out. */
  readonly now?: string | undefined;
}

interface Span {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** Every clock of a case as a bar on one line of time; each row is also read as a table row with its words. */
export function Timeline({ clocks, of, now }: TimelineProps) {
  const say = useSay();
  const reckoning = useReckoning(now);
  const span = spanOf(clocks, reckoning.today);
  return (
    <Section id="timeline" title={say('clock.timeline')} className="timeline">
      {clocks.length === 0 ? (
        <p className="quiet">{say('clock.none')}</p>
      ) : (
        <div className="box table-scroll" role="region" aria-label={say('clock.timelineTable')} tabIndex={0}>
          <table className="data-table timeline-table">
            <caption className="sr-only">{say('clock.timelineTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('clock.column.rule')}</th>
                <th scope="col">
                  <span className="sr-only">{say('clock.column.bar')}</span>
                  <Months span={span} today={reckoning.today} />
                </th>
                <th scope="col">{say('clock.column.due')}</th>
                <th scope="col">{say('word.state')}</th>
              </tr>
            </thead>
            <tbody>
              {clocks.map((one) => (
                <Row key={one.id} clock={one} span={span} of={of} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

interface RowProps {
  readonly clock: Clock;
  readonly span: Span;
  readonly of: Omit<WhyOf, 'clock'>;
  readonly now: string | undefined;
}

function Row({ clock: one, span, of, now }: RowProps) {
  const say = useSay();
  const reckoning = useReckoning(now);
  const { stage, words, rule } = readClock({ ...one, clock: one.id, endedAt: one.metAt ?? one.endedAt }, reckoning);
  const isDropped = ['superseded', 'cancelled', 'fired', 'lapsed'].includes(stage);
  return (
    <tr className={isDropped ? 'is-dropped' : undefined}>
      <th scope="row">
        <RuleName rule={rule} clock={one.id} isStartOurs={isStartOurs(of.kind, one.startedBy)} />
        <span className="quiet">
          {' '}
          · <OfficeName id={one.owner} />
        </span>
      </th>
      <td className="bar-cell">
        <Bar clock={one} span={span} stage={stage} today={reckoning.today} />
      </td>
      <td>
        {one.legalDueOn === null ? (
          say('word.none')
        ) : (
          <DateLink on={one.legalDueOn} isProvisional={one.provisional} why={{ ...of, clock: one.id }} />
        )}
        {words.rolled === null ? null : <span className="quiet deadline-remark"> {words.rolled}</span>}
      </td>
      <td>
        <ClockChip stage={stage} isProvisional={one.provisional}>
          {words.lead}
        </ClockChip>
      </td>
    </tr>
  );
}

function Bar({ clock: one, span, stage, today }: { clock: Clock; span: Span; stage: ClockStage; today: LegalDate }) {
  const start = as<LegalDate>(one.startOn);
  const endedAt = one.metAt ?? one.endedAt;
  const due = one.legalDueOn === null ? null : as<LegalDate>(one.legalDueOn);
  const end = endedAt === null ? today : dateOfInstant(endedAt);
  const last = due === null || (endedAt !== null && end < due) ? end : due > end ? due : end;
  return (
    <div className="bar-line" aria-hidden="true">
      <span className="bar-today" style={{ insetInlineStart: share(span, today) }} />
      <span
        className={one.provisional ? 'bar is-provisional' : 'bar'}
        style={{ ...barColoursOf(stage), insetInlineStart: share(span, start), inlineSize: widthOf(span, start, last) }}
      >
        <span className="bar-past" style={{ inlineSize: pastShare(start, last, end) }} />
      </span>
      {due === null ? null : <span className="bar-due" style={{ insetInlineStart: share(span, due) }} />}
    </div>
  );
}

function Months({ span, today }: { readonly span: Span; readonly today: LegalDate }) {
  const say = useSay();
  const isOnPaper = useOnPaper();
  const starts = monthStarts(span);
  // Names that have no room beside each other lie on each other: every second or third one says enough.
  const every = Math.ceil(starts.length / mostMonths[say.language]);
  return (
    <div className="months" aria-hidden="true">
      {starts
        .filter((_date, at) => at % every === 0)
        .map((date) => (
          <span key={date} className={sideOf(span, date, monthRoom)} style={{ insetInlineStart: share(span, date) }}>
            {monthOf(date, say.language)}
          </span>
        ))}
      <span
        className={`months-today ${sideOf(span, today, todayRoom)}`}
        style={{ insetInlineStart: share(span, today) }}
      >
        {say('clock.today')} {dateFor(today, { language: say.language, today, isOnPaper })}
      </span>
    </div>
  );
}

// So many names of months stand beside each other on the line; `September` is longer than 九月.
const mostMonths = { zh: 10, en: 6 } as const;

// How much of the line the words need after their mark, of what is at least fourteen characters wide.
const monthRoom = 0.14;
const todayRoom = 0.5;

/** On which side of its mark a word stands: near the end before it, or it would lie on the next column. */
const sideOf = ({ from, to }: Span, date: LegalDate, room: number): string =>
  daysBetween(from, date) / Math.max(1, daysBetween(from, to)) > 1 - room ? 'is-before' : '';

/** From the first start to the last date or today, with a little room on both sides. */
export function spanOf(clocks: readonly Pick<Clock, 'startOn' | 'legalDueOn'>[], today: LegalDate): Span {
  const dates = [today, ...clocks.flatMap(({ startOn, legalDueOn }) => [startOn, legalDueOn ?? startOn])].sort();
  const first = as<LegalDate>(dates[0] ?? today);
  const last = as<LegalDate>(dates.at(-1) ?? today);
  const room = Math.max(2, Math.ceil(daysBetween(first, last) * 0.04));
  return { from: addDays(first, -room), to: addDays(last, room) };
}

function monthStarts({ from, to }: Span): LegalDate[] {
  const days = daysBetween(from, to);
  const all = Array.from({ length: days + 1 }, (_, index) => addDays(from, index)).filter((day) => day.endsWith('-01'));
  // Names stand apart: on a long line only some of the months are named.
  const step = Math.ceil(all.length / 8);
  return all.filter((_, index) => index % step === 0);
}

const percent = (part: number, whole: number): string => `${String(whole <= 0 ? 0 : (100 * part) / whole)}%`;
const share = ({ from, to }: Span, date: LegalDate): string => percent(daysBetween(from, date), daysBetween(from, to));
const widthOf = (span: Span, from: LegalDate, to: LegalDate): string =>
  percent(Math.max(daysBetween(from, to), 0.5), daysBetween(span.from, span.to));
const pastShare = (from: LegalDate, to: LegalDate, now: LegalDate): string =>
  percent(Math.min(Math.max(daysBetween(from, now), 0), daysBetween(from, to)), daysBetween(from, to));
