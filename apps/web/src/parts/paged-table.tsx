import { Button } from 'antd';
import { type Answered, AnswerView } from '../base/index.js';
import { useSay } from '../base/say.js';
import { DataTable, type DataTableProps } from './data-table.js';

interface PagedTableProps<T> extends Omit<DataTableProps<T>, 'rows' | 'isDimmed'> {
  readonly answer: Answered<{ readonly items: readonly T[]; readonly next: string | number | null }>;
  /** Rows of the skeleton: about as high as the table. */
  readonly skeletonRows?: number;
  /** Cursor of the page that is shown; null: the first. */
  readonly cursor: string | null;
  readonly go: (cursor: string | null) => void;
}

/** A list that the server keeps the place of: on, and back to the first page; the browser's own key goes back. */
export function PagedTable<T>({ answer, skeletonRows = 12, cursor, go, ...table }: PagedTableProps<T>) {
  const say = useSay();
  return (
    <AnswerView answer={answer} rows={skeletonRows}>
      {({ items, next }) => (
        <>
          <DataTable<T> {...table} rows={items} isDimmed={answer.isPlaceholderData} />
          {cursor === null && next === null ? null : (
            <p className="row pager">
              <Button disabled={cursor === null} onClick={() => go(null)}>
                {say('table.first')}
              </Button>
              <Button disabled={next === null} onClick={() => go(String(next))}>
                {say('table.next')}
              </Button>
            </p>
          )}
        </>
      )}
    </AnswerView>
  );
}
