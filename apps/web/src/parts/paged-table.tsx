import { Button } from 'antd';
import { type Answered, AnswerView } from '../base/index.js';
import { useSay } from '../base/say.js';
import { DataTable, type DataTableProps } from './data-table.js';
import { PrintedEnd } from './printed-end.js';
import type { WholeRows } from './whole-list.js';

interface PagedTableProps<T> extends Omit<DataTableProps<T>, 'rows' | 'isDimmed'> {
  readonly answer: Answered<{ readonly items: readonly T[]; readonly next: string | number | null }>;
  /** Rows of the skeleton: about as high as the table. */
  readonly skeletonRows?: number;
  /** Cursor of the page that is shown; null: the first. */
  readonly cursor: string | null;
  readonly go: (cursor: string | null) => void;
  /** Whether it is read from its last page, and how to go there; left out: it has no other end that anybody asks for. */
  readonly end?: { readonly isLast: boolean; readonly go: () => void };
  /** Rows of a page, and how many it could have instead; left out: a page is as long as it is. */
  readonly size?: { readonly rows: number; readonly other: number; readonly change: (rows: number) => void };
  /** All of its rows, while they are printed; null: the page that is shown. */
  readonly whole: WholeRows<T> | null;
}

/** A list that the server keeps the place of: on, and to its first and last page; the browser's own key goes back. */
export function PagedTable<T>({
  answer,
  skeletonRows = 12,
  cursor,
  go,
  size,
  end,
  whole,
  ...table
}: PagedTableProps<T>) {
  return (
    <AnswerView answer={answer} rows={skeletonRows}>
      {({ items, next }) => {
        const page = { rows: items, isCut: cursor !== null || next !== null, at: answer.dataUpdatedAt };
        const { rows, isCut, at } = whole ?? page;
        return (
          <>
            <DataTable<T> {...table} rows={rows} isDimmed={whole === null && answer.isPlaceholderData} />
            <PrintedEnd rows={rows.length} isWhole={!isCut} at={at} />
            <Pager {...{ cursor, go, size, end }} next={next === null ? null : String(next)} />
          </>
        );
      }}
    </AnswerView>
  );
}

type PagerProps = Pick<PagedTableProps<never>, 'cursor' | 'go' | 'size' | 'end'> & { readonly next: string | null };

function Pager({ cursor, go, size, end, next }: PagerProps) {
  const say = useSay();
  const isLast = end?.isLast === true;
  const isFirst = cursor === null && !isLast;
  // A list that fits a page needs no way on; one that fits the longer page alone keeps the way back to the usual one.
  if (isFirst && next === null && !isLonger(size)) return null;
  return (
    <p className="row pager">
      <Button disabled={isFirst} onClick={() => go(null)}>
        {say('table.first')}
      </Button>
      <Button disabled={next === null} onClick={() => go(next)}>
        {say(isLast ? 'table.before' : 'table.next')}
      </Button>
      {end === undefined ? null : (
        <Button disabled={isLast ? cursor === null : next === null} onClick={end.go}>
          {say('table.last')}
        </Button>
      )}
      {size === undefined ? null : (
        <Button onClick={() => size.change(size.other)}>{say('table.size', { n: size.other })}</Button>
      )}
    </p>
  );
}

const isLonger = (size: PagerProps['size']): boolean => size !== undefined && size.rows > size.other;
