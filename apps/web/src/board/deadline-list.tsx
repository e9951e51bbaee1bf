import type { Deadline } from '#libs/contracts';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { AnswerView, EmptyState, instantText, Page, useAddress } from '../base/index.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName, useRuleName } from '../clock/rule-name.js';
import { readClock, ruleOf, useAlmanac, useReckoning } from '../clock/use-almanac.js';
import { useDutyWords } from '../command/duty-words.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Pager } from '../parts/pager.js';
import { useSay } from './board.messages.js';
import { periodWords } from './board-page.js';
import { useDeadlineFilters, useDeadlines, type DeadlineFilters } from './use-board.js';
import './board.css';

/** The deadlines behind a number of the board: as many rows as the number says. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search, change } = useAddress();
  const filters = useDeadlineFilters();
  const cursor = search.get('cursor');
  const answer = useDeadlines(filters, cursor);
  const columns = useColumns();
  const go = (to: string | null): void => change({ cursor: to });
  const back = filters.period === null ? '/board' : `/board?period=${filters.period}`;
  return (
    <Page
      title={say('board.deadlines')}
      beside={
        <span className="row page-actions no-print">
          <Link to={back}>{say('board.back')}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      <AnswerView answer={answer} rows={14}>
        {({ items, next, total, at, period }) => (
          <>
            <Narrowed filters={filters} total={total} at={at} period={period} />
            {items.length === 0 ? (
              <EmptyState title={say('board.deadlines.empty')} />
            ) : (
              <>
                <DataTable<Deadline>
                  caption={say('board.deadlines')}
                  columns={columns}
                  rows={items}
                  keyOf={({ number, id }) => `${number} ${id}`}
                  open={({ kind, number }) => void navigate(caseAddress(kind, number))}
                  isDimmed={answer.isPlaceholderData}
                />
                <Pager cursor={cursor} next={next} go={go} />
              </>
            )}
          </>
        )}
      </AnswerView>
    </Page>
  );
}

interface NarrowedProps {
  readonly filters: DeadlineFilters;
  readonly total: number;
  readonly at: string;
  readonly period: string;
}

/** What the list is of, in words, and how many there are. */
function Narrowed({ filters, total, at, period }: NarrowedProps) {
  const say = useSay();
  const officeName = useOfficeName();
  const ruleName = useRuleName();
  const { state, office, rule } = filters;
  const isOfPeriod = state === 'onTime' || state === 'late';
  const parts = [
    office === null ? null : officeName(office),
    rule === null ? null : ruleName(rule),
    isOfPeriod ? periodWords(say, period) : instantText(at),
  ];
  return (
    <p className="totals" role="status">
      <strong>{say('board.deadlines.of', { what: say(`board.${state}`), n: total })}</strong>{' '}
      {parts.filter((one) => one !== null).join(' · ')}
    </p>
  );
}

function useColumns(): readonly Column<Deadline>[] {
  const say = useSay();
  const words = useDutyWords();
  const book = useAlmanac();
  return [
    {
      id: 'case',
      title: say('word.case'),
      cell: ({ kind, number }) => (
        <Link className="case-number" to={caseAddress(kind, number)}>
          {number}
        </Link>
      ),
    },
    { id: 'due', title: say('board.deadlines.due'), cell: (row) => <Due row={row} /> },
    { id: 'office', title: say('board.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'what', title: say('board.deadlines.what'), cell: ({ kind, what }) => words(kind, what) },
    {
      id: 'rule',
      title: say('board.rule'),
      cell: ({ clock }) => <RuleName rule={ruleOf(book, clock)} clock={clock} />,
    },
  ];
}

function Due({ row }: { readonly row: Deadline }) {
  const reckoning = useReckoning();
  const { stage, words } = readClock({ ...row, endedAt: row.closedAt }, reckoning);
  return <DeadlineLine stage={stage} words={words} />;
}
