import type { ReactNode } from 'react';
import './number-table.css';

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/**
 * A table of numbers. On a telephone each row stands as a block of its own, its name first: the roles are said aloud,
 * since a table that is not drawn as one is none for readers of the screen.
 */
export function NumberTable({ caption, heads, children, foot }: TableProps) {
  return (
    <div className="box table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table number-table" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head, index) => (
              <th key={head} scope="col" role="columnheader" className={index === 0 ? undefined : 'is-end'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
        {foot === undefined ? null : <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
    </div>
  );
}

/** What the numbers are of, and the numbers. */
export function NumberRow({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {head}
      </th>
      {children}
    </tr>
  );
}

interface CellProps {
  /** Its head, said beside it where no row of heads stands above. */
  readonly head: string;
  /** Words or days, which take a line of their own on a telephone. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** One number, or what is said beside it. */
export function NumberCell({ head, isText = false, children }: CellProps) {
  return (
    <td role="cell" className={isText ? 'is-end is-line' : 'is-end'} data-head={head}>
      {/* One box, so that a sign, a number and a bar stay together beside their head. */}
      <span>{children}</span>
    </td>
  );
}
