import type { HistoryLine } from '#libs/contracts';
import { use } from 'react';
import { dateFor, dateInList, instantText, endText, timeText } from '../base/dates.js';
import { useOnPaper } from '../base/on-paper.js';
import { PartiesHere } from '../office/party-words.js';
import { aboutWhom } from './about-whom.js';
import { useSay } from './ledger.messages.js';
import type { HistoryDay, HistoryGap } from './history-days.js';

interface HistoryListProps {
  readonly rows: readonly (HistoryDay<HistoryLine> | HistoryGap)[];
  readonly order: 'oldest' | 'newest';
  readonly openFact: (seq: number) => void;
  /** The line that the keys have come to. */
  readonly at: HistoryLine | undefined;
}

/** The history day by day. Days out of sight are not laid out, so that a long history opens as fast as a short one. */
export function HistoryList({ rows, order, openFact, at }: HistoryListProps) {
  const say = useSay();
  return (
    <ol className="stack history-days" reversed={order === 'newest'} aria-label={say('history.list')}>
      {rows.map((row) =>
        row.is === 'gap' ? (
          <Gap key={`gap ${row.from}`} gap={row} />
        ) : (
          <Day
            key={`${row.on} ${String(row.lines[0]?.seq ?? row.lines[0]?.at)}`}
            day={row}
            openFact={openFact}
            at={at}
          />
        ),
      )}
    </ol>
  );
}

function Gap({ gap }: { readonly gap: HistoryGap }) {
  const say = useSay();
  const { from, to, days, isToNow } = gap;
  const reader = { language: say.language, today: from, isOnPaper: useOnPaper() };
  const values = { from: dateInList(from, say.language), to: dateFor(to, reader), n: days };
  return <li className="history-gap">{say(isToNow ? 'history.gapToNow' : 'history.gap', values)}</li>;
}

type DayProps = Pick<HistoryListProps, 'openFact' | 'at'> & { readonly day: HistoryDay<HistoryLine> };

function Day({ day, openFact, at }: DayProps) {
  const { language } = useSay();
  return (
    <li
      className="history-day"
      style={{ containIntrinsicBlockSize: `auto ${String(day.lines.length * 2.4 + 2.4)}rem` }}
    >
      <h2>
        <time dateTime={day.on}>{dateInList(day.on, language)}</time>
      </h2>
      <ol>
        {day.lines.map((line, index) => (
          <LineRow key={line.seq ?? `${line.at} ${String(index)}`} line={line} openFact={openFact} isAt={line === at} />
        ))}
      </ol>
    </li>
  );
}

interface LineRowProps {
  readonly line: HistoryLine;
  readonly openFact: (seq: number) => void;
  readonly isAt: boolean;
}

/** When, who in which capacity, what; and the way to the raw fact. */
function LineRow({ line, openFact, isAt }: LineRowProps) {
  const say = useSay();
  const { at, by, sentence, seq, source } = line;
  const classes = ['history-line', source === 'engine' ? 'is-engine' : '', isAt ? 'is-at' : ''];
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <time dateTime={at}>{timeText(at)}</time>
      <p>
        <span className="history-by">{by}</span> <span>{sentence}</span> <AboutWhom line={line} />{' '}
        <Remark line={line} />
      </p>
      {seq === null ? (
        <span className="quiet">{say('history.engineMark')}</span>
      ) : (
        <button type="button" className="plain-link history-raw" onClick={() => openFact(seq)}>
          <span className="sr-only">{say('history.raw', { n: seq })}</span>
          <span aria-hidden="true">#{seq}</span>
        </button>
      )}
    </li>
  );
}

/** Whom it names of the parties, masked. */
function AboutWhom({ line: { raw } }: { readonly line: HistoryLine }) {
  const say = useSay();
  const who = aboutWhom(raw, use(PartiesHere), say);
  return who === null ? null : <span className="quiet">{say('history.whom', { who })}</span>;
}

// What is recorded within a minute was recorded when it happened.
const promptMs = 60_000;
const isApart = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) > promptMs;

/** When it was due, where time did it later; when it was recorded, where that was later. */
function Remark({ line: { at, dueAt, recordedAt, source } }: { readonly line: HistoryLine }) {
  const say = useSay();
  if (source === 'engine') return null;
  return (
    <>
      {dueAt !== null && isApart(dueAt, at) ? (
        <span className="quiet">{say('history.due', { time: endText(dueAt) })}</span>
      ) : null}
      {recordedAt !== null && isApart(recordedAt, at) ? (
        <span className="quiet"> {say('history.recorded', { time: instantText(recordedAt) })}</span>
      ) : null}
    </>
  );
}
