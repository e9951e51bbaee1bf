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
  /** A sentence or several words: it breaks into lines that one still reads as such. */
  readonly isText?: boolean;
  /** Of what is only pressed: nothing of it is printed. */
  readonly isToPress?: boolean;
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
  /** Rows can be chosen, to do something with all of them; left out: they cannot. */
  readonly selection?: RowSelection | undefined;
  /** It is ordered by the heads of some columns; left out: it stands as it came. */
  readonly sort?: TableSort | undefined;
}

/** Which way the rows are ordered by a column. */
export type ColumnSort = 'ascending' | 'descending' | 'none';

/** By which columns a list can be ordered. */
export interface TableSort {
  /** Null: not by this one. */
  readonly of: (column: string) => ColumnSort | null;
  readonly by: (column: string) => void;
}

/** Which rows are chosen, by their keys. */
export interface RowSelection {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (key: string) => void;
  /** Chooses all of them, or none where all are chosen. */
  readonly chooseAll: (keys: readonly string[]) => void;
}

/** A dense list: `j k` move, `Enter` opens, `x` chooses. A real table, so that it reads, copies and prints as one. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, keyOf, empty, isDimmed = false } = props;
  const { at, goTo, body, onKeyDown } = useRowKeys(props);
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="box table-scroll" role="region" aria-label={caption} tabIndex={0} onKeyDown={onKeyDown}>
      <table className={isDimmed ? 'data-table is-dimmed' : 'data-table'}>
        <caption className="sr-only">{caption}</caption>
        <Heads {...props} />
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
                    {place > 0 ? null : <Choose row={keyOf(row)} of={props.selection} />}
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

/** The heads of the columns: in the first one all rows are chosen, and some order the list. */
function Heads<T>({ columns, rows, keyOf, selection, sort }: DataTableProps<T>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, title, align, isToPress }, place) => {
          const way = sort?.of(id) ?? null;
          return (
            <th key={id} scope="col" className={classOf({ align, isToPress })} aria-sort={way ?? undefined}>
              {place > 0 ? null : <ChooseAll keys={rows.map(keyOf)} of={selection} />}
              {way === null ? (
                title
              ) : (
                <button type="button" className="sort-button" onClick={() => sort?.by(id)}>
                  {title} <span aria-hidden="true">{sortMarks[way]}</span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const sortMarks: Readonly<Record<ColumnSort, string>> = { ascending: '↑', descending: '↓', none: '↕' };

function Choose({ row, of }: { readonly row: string; readonly of: RowSelection | undefined }) {
  const say = useSay();
  if (of === undefined) return null;
  return (
    <input
      type="checkbox"
      className="row-choice no-print"
      aria-label={say('table.select', { row })}
      checked={of.chosen.has(row)}
      onChange={() => of.choose(row)}
    />
  );
}

function ChooseAll({ keys, of }: { readonly keys: readonly string[]; readonly of: RowSelection | undefined }) {
  const say = useSay();
  if (of === undefined) return null;
  return (
    <input
      type="checkbox"
      className="row-choice no-print"
      aria-label={say('table.selectAll')}
      checked={keys.length > 0 && keys.every((key) => of.chosen.has(key))}
      onChange={() => of.chooseAll(keys)}
    />
  );
}

function classOf(
  looks: Partial<Pick<Column<never>, 'align' | 'isWhole' | 'isText' | 'isToPress'>>,
): string | undefined {
  const { align, isWhole = false, isText = false, isToPress = false } = looks;
  const all = { 'is-end': align === 'end', 'is-whole': isWhole, 'is-text': isText, 'no-print': isToPress };
  const names = Object.entries(all).flatMap(([name, is]) => (is ? [name] : []));
  return names.length === 0 ? undefined : names.join(' ');
}

function useRowKeys<T>({ rows, keyOf, open, isPlain = false, selection }: DataTableProps<T>) {
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
  const chooseRow = (): void => {
    const row = rows[at];
    if (row !== undefined) selection?.choose(keyOf(row));
  };
  const choosing =
    selection === undefined
      ? []
      : [
          { keys: 'x', does: say('keys.select'), run: chooseRow },
          { keys: 'X', does: say('table.selectAll'), run: () => selection.chooseAll(rows.map(keyOf)) },
        ];
  useShortcuts(
    [
      { keys: 'j', does: say('keys.down'), run: () => move(1) },
      { keys: 'k', does: say('keys.up'), run: () => move(-1) },
      { keys: 'Enter', does: say('keys.enter'), run: openRow },
      ...choosing,
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
