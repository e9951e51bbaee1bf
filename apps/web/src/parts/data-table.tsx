import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useShortcuts } from '../base/index.js';
import { useSay } from '../base/say.js';

/** One column of a list. */
export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'end';
  /** What never breaks: a number, a date, a state. */
  readonly isWhole?: boolean;
}

export interface DataTableProps<T> {
  /** What the table is, for readers of the screen and on paper. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly open?: (row: T) => void;
  /** What stands there where there is none; left out: the heads alone. */
  readonly empty?: ReactNode;
  readonly isDimmed?: boolean;
  /** It is read and not gone through by keys: one of several on a page, or one in a drawer. */
  readonly isPlain?: boolean;
}

/** A dense list: `j k` move, `Enter` opens. A real table, so that it reads, copies and prints as one. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, keyOf, empty, isDimmed = false } = props;
  const { at, goTo, body, onKeyDown } = useRowKeys(props);
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="box table-scroll" role="region" aria-label={caption} tabIndex={0} onKeyDown={onKeyDown}>
      <table className={isDimmed ? 'data-table is-dimmed' : 'data-table'}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, align }) => (
              <th key={id} scope="col" className={classOf({ align })}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr key={keyOf(row)} className={index === at ? 'is-at' : undefined} onClick={() => goTo(index)}>
              {columns.map(({ id, title, cell, ...looks }, place) => {
                const Cell = place === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={id}
                    {...(place === 0 ? { scope: 'row' } : {})}
                    className={classOf(looks)}
                    data-name={title}
                  >
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf({ align, isWhole = false }: Pick<Column<never>, 'align' | 'isWhole'>): string | undefined {
  const names = [align === 'end' ? 'is-end' : '', isWhole ? 'is-whole' : ''].filter((name) => name !== '');
  return names.length === 0 ? undefined : names.join(' ');
}

function useRowKeys<T>({ rows, open, isPlain = false }: DataTableProps<T>) {
  const say = useSay();
  const [at, setAt] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (step: number): void => {
    const next = Math.min(Math.max(at + step, 0), rows.length - 1);
    setAt(next);
    body.current?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const openRow = (): void => {
    const row = rows[at];
    if (row !== undefined) open?.(row);
  };
  useShortcuts(
    [
      { keys: 'j', does: say('keys.down'), run: () => move(1) },
      { keys: 'k', does: say('keys.up'), run: () => move(-1) },
      { keys: 'Enter', does: say('keys.enter'), run: openRow },
    ],
    !isPlain,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isPlain || event.target !== event.currentTarget) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return { at, goTo: (index: number) => setAt(isPlain ? -1 : index), body, onKeyDown };
}
