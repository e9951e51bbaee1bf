import type { Board } from '#libs/contracts';
import { Button, Select } from 'antd';
import { useRef } from 'react';
import { AnswerView, EmptyState, instantText, Page, useAddress, useShortcuts } from '../base/index.js';
import { useSay, type Say } from './board.messages.js';
import { Rules, Rungs } from './board-panels.js';
import { Pictures } from './board-pictures.js';
import { NumberLink } from '../parts/number-link.js';
import { OfficeTable } from './office-table.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { SignatureLine } from '../parts/signature-line.js';
import { deadlinesAddress, isNoPeriod, useBoard, usePeriod, usePeriods } from './use-board.js';
import './board.css';

/** The supervision board (督办看板): what is late and will be, of offices and rules, never of persons. */
export function Screen() {
  const say = useSay();
  const period = usePeriod();
  const answer = useBoard(period);
  const { change } = useAddress();
  useShortcuts([{ keys: 'r', does: say('word.refresh'), run: () => void answer.refetch() }]);
  return (
    <Page
      title={say('board.title')}
      beside={
        <span className="row page-actions no-print">
          <PeriodSelect shown={(isNoPeriod(period) ? null : period) ?? answer.data?.period ?? null} />
          <Button onClick={() => void answer.refetch()} loading={answer.isFetching}>
            {say('word.refresh')}
          </Button>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      {period !== null && isNoPeriod(period) ? (
        <NoSuchFilter
          told={[say('filter.named', { name: say('word.period'), value: period })]}
          leave={() => change({ period: null })}
        />
      ) : (
        <AnswerView answer={answer} rows={16}>
          {(board) => <Numbers board={board} />}
        </AnswerView>
      )}
    </Page>
  );
}

// On paper so many rules stand beside thirty offices, whatever they are called; more have a sheet of their own.
const rulesBeside = 12;

function Numbers({ board }: { readonly board: Board }) {
  const say = useSay();
  const { at, period, from, to, offices, totals, changedOn } = board;
  const isEmpty = offices.length === 0;
  return (
    <>
      <p className="quiet board-as-of">
        {say('board.asOf', { time: instantText(at), period: periodWords(say, period), from, to })}
      </p>
      {changedOn === null ? null : <p role="status">{say('board.changedSince', { date: changedOn })}</p>}
      <Formula />
      {isEmpty ? <EmptyState title={say('board.nothing')} /> : null}
      {!isEmpty && totals.overdue === 0 ? <p role="status">{say('board.nothingLate')}</p> : null}
      <div className={`board-sheet ${board.rules.length > rulesBeside ? 'has-many-rules' : ''}`}>
        {isEmpty ? null : <OfficeTable board={board} />}
        <Pictures board={board} />
        <div className="board-beside">
          {isEmpty ? null : <Rules board={board} />}
          <Rungs board={board} />
        </div>
        <div className="board-end">
          <Measured board={board} />
          <p className="quiet">{say('board.scope')}</p>
          <SignatureLine />
        </div>
      </div>
    </>
  );
}

/** What ended in the period and counts for nobody, apart from every other number. */
function Measured({ board }: { readonly board: Board }) {
  const say = useSay();
  const { ended, late } = board.measured;
  if (ended === 0) return null;
  return (
    <p className="board-measured">
      {say('board.measured')}{' '}
      <NumberLink count={ended} to={deadlinesAddress(board, { state: 'measured' })} what={say('board.measured')} />{' '}
      {say('board.measured.late', { n: late })}
    </p>
  );
}

function Formula() {
  const say = useSay();
  return (
    <details className="board-formula">
      <summary>
        {say('board.formula')} <span className="quiet">[{say('board.formula.show')}]</span>
      </summary>
      <p>{say('board.formula.about')}</p>
    </details>
  );
}

/** A quarter or a year in words; a month as it is written. */
export function periodWords(say: Say, period: string): string {
  const [year = '', quarter] = period.split('Q');
  if (quarter !== undefined) return say('word.quarter', { year, n: quarter });
  return year.length === 4 ? say('board.period.year', { year }) : period;
}

/** `p` goes to it; what is chosen stands in the address. */
function PeriodSelect({ shown }: { readonly shown: string | null }) {
  const say = useSay();
  const { change } = useAddress();
  const offered = usePeriods();
  const field = useRef<HTMLSpanElement>(null);
  useShortcuts([
    { keys: 'p', does: say('board.keys.period'), run: () => field.current?.querySelector('input')?.focus() },
  ]);
  const all = shown === null || offered.includes(shown) ? offered : [shown, ...offered];
  return (
    <span ref={field}>
      <Select<string>
        aria-label={say('word.period')}
        value={shown ?? undefined}
        onChange={(period) => change({ period })}
        options={all.map((value) => ({ value, label: periodWords(say, value) }))}
        popupMatchSelectWidth={false}
        className="board-period"
      />
    </span>
  );
}
