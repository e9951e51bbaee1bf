import { headOf, isStartOurs, type Deadline } from '#libs/contracts';
import { Link, useNavigate } from 'react-router';
import { EmptyState, instantText, ofList, Page, useAddress, useMe } from '../base/index.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName, useRuleName } from '../clock/rule-name.js';
import { readClock, ruleOf, useAlmanac, useReckoning } from '../clock/use-almanac.js';
import { useDutyWords } from '../command/duty-words.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import { useSay } from './board.messages.js';
import { periodWords } from './board-page.js';
import {
  deadlineReader,
  useDeadlineFilters,
  useDeadlines,
  useUnknownFilters,
  type DeadlineFilters,
} from './use-board.js';
import './board.css';

/** The deadlines behind a number of the board: as many rows as the number says. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search, change } = useAddress();
  const filters = useDeadlineFilters();
  const cursor = search.get('cursor');
  const unknown = useUnknownFilters(filters);
  const isAsked = Object.keys(unknown).length === 0;
  const answer = useDeadlines(filters, { cursor, isAsked });
  const printed = usePrintedWhole(deadlineReader(filters), search.toString());
  const columns = useColumns(filters.state === 'measured');
  const narrowed = useNarrowedWords(filters);
  const back = filters.period === null ? '/board' : `/board?period=${filters.period}`;
  if (!isAsked) return <NoSuchList unknown={unknown} />;
  return (
    <Page
      title={say('board.deadlines')}
      beside={
        <span className="row page-actions no-print">
          <Link to={back}>{say('board.back')}</Link>
          <PrintList of={printed} />
        </span>
      }
    >
      {answer.data === undefined ? null : <Narrowed filters={filters} page={answer.data} />}
      <PrintedHead
        filters={[say(`board.${filters.state}`), ...narrowed]}
        order={say('board.deadlines.order')}
        whole={printed.whole}
        total={answer.data?.total}
      />
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('board.deadlines')}
        columns={columns}
        keyOf={({ number, id }) => `${number} ${id}`}
        open={({ kind, number }) => void navigate(caseAddress(kind, number))}
        empty={<EmptyState title={say('board.deadlines.empty')} />}
        skeletonRows={14}
        cursor={cursor}
        go={(to) => change({ cursor: to })}
      />
    </Page>
  );
}

/** Where the address names what there is not. */
function NoSuchList({ unknown }: { readonly unknown: ReturnType<typeof useUnknownFilters> }) {
  const say = useSay();
  const { change } = useAddress();
  const names = Object.keys(unknown) as (keyof typeof unknown)[];
  const told = names.map((name) => say('filter.named', { name: say(`word.${name}`), value: unknown[name] ?? '' }));
  return (
    <Page title={say('board.deadlines')}>
      <NoSuchFilter told={told} leave={() => change(ofList(Object.fromEntries(names.map((name) => [name, null]))))} />
    </Page>
  );
}

interface NarrowedProps {
  readonly filters: DeadlineFilters;
  readonly page: NonNullable<ReturnType<typeof useDeadlines>['data']>;
}

// The others are of now.
const endedStates: readonly DeadlineFilters['state'][] = ['onTime', 'late', 'unconfirmed', 'measured'];

/** The office and the rule that it is narrowed to. */
function useNarrowedWords({ office, rule }: DeadlineFilters): readonly string[] {
  const officeName = useOfficeName();
  const ruleName = useRuleName();
  return [office === null ? null : officeName(office), rule === null ? null : ruleName(rule)].filter(
    (one) => one !== null,
  );
}

/** What the list is of, in words, and how many there are. */
function Narrowed({ filters, page: { total, at, period } }: NarrowedProps) {
  const say = useSay();
  const { state } = filters;
  const isOfPeriod = endedStates.includes(state);
  const parts = [...useNarrowedWords(filters), isOfPeriod ? periodWords(say, period) : instantText(at)];
  return (
    <p className="totals" role="status">
      <strong>{say('board.deadlines.of', { what: say(`board.${state}`), n: total })}</strong> {parts.join(' · ')}
    </p>
  );
}

/** @param isMeasured they count for nobody, and none of them is called late */
function useColumns(isMeasured: boolean): readonly Column<Deadline>[] {
  const say = useSay();
  const words = useDutyWords();
  const book = useAlmanac();
  const me = useMe().data;
  const permits = me?.permits ?? [];
  const basis = me?.supervisesBy ?? null;
  const acts: Column<Deadline>[] =
    basis !== null || permits.includes('petition.urge')
      ? [
          {
            id: 'acts',
            title: say('board.deadlines.acts'),
            isToPress: true,
            cell: (row) => <Acts row={row} permits={permits} basis={basis} />,
          },
        ]
      : [];
  return [
    { id: 'case', title: say('word.case'), cell: ({ kind, number }) => <CaseLink kind={kind} number={number} /> },
    { id: 'due', title: say('board.deadlines.due'), cell: (row) => <Due row={row} isMeasured={isMeasured} /> },
    { id: 'office', title: say('word.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'what', title: say('board.deadlines.what'), isText: true, cell: ({ kind, what }) => words(kind, what) },
    {
      id: 'rule',
      title: say('word.rule'),
      cell: ({ kind, clock, startedBy }) => (
        <RuleName rule={ruleOf(book, clock)} clock={clock} isStartOurs={isStartOurs(kind, startedBy)} />
      ),
    },
    ...acts,
  ];
}

interface ActsProps {
  readonly row: Deadline;
  readonly permits: readonly string[];
  readonly basis: 'art40' | 'art43' | null;
}

/** What whoever supervises may do about a case of the row, where its kind knows that it is urged: the form opens on its page. */
function Acts({ row, permits, basis }: ActsProps) {
  const say = useSay();
  const { kind, number, closedAt } = row;
  if (closedAt !== null || !Object.hasOwn(headOf(kind)?.commands ?? {}, 'urge')) return null;
  return (
    <span className="row">
      {permits.includes('petition.urge') ? (
        <Link to={caseAddress(kind, number, 'urge')}>{say('board.deadlines.urge')}</Link>
      ) : null}
      {basis !== null ? (
        <Link to={caseAddress(kind, number, 'openSupervision')}>{say(`board.deadlines.supervise.${basis}`)}</Link>
      ) : null}
    </span>
  );
}

function Due({ row, isMeasured }: { readonly row: Deadline; readonly isMeasured: boolean }) {
  const reckoning = useReckoning();
  const { stage, words } = readClock({ ...row, endedAt: row.closedAt, isPast: isMeasured }, reckoning);
  return <DeadlineLine stage={stage} words={words} />;
}
