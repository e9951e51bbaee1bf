import { wordOf, type KindName } from '#libs/contracts';
import { dateOfInstant } from '../base/dates.js';
import type { MessageId } from '../base/texts.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Column } from '../parts/data-table.js';
import { useSay } from './case.messages.js';
import type { ItemOf } from './case-detail.js';
import { DueCell } from './due-cell.js';
import { EndedCell } from './list-cells.js';

/** The fields of a row that are texts, or empty. */
type TextIn<I> = { readonly [N in keyof I]: I[N] extends string | null ? N : never }[keyof I] & string;

/** A hook: the columns that lists of most kinds have. */
export function useKindColumns<K extends KindName>(kind: K) {
  type Row = ItemOf<K>;
  type Field = TextIn<Row>;
  const say = useSay();
  const valueOf = (row: Row, id: Field) => row[id] as string | null;
  const wordIn = (row: Row, id: Field): string | null => {
    const value = valueOf(row, id);
    return value === null ? null : wordOf(kind, id, value, say.language);
  };
  const column = (id: string, title: MessageId, cell: Column<Row>['cell'], more: Partial<Column<Row>> = {}) =>
    ({ id, title: say(title), cell, ...more }) satisfies Column<Row>;
  return {
    /** The number of the case, which leads there. */
    number: (title: MessageId = 'word.number') => column('number', title, (row) => <CaseLink kind={kind} {...row} />),
    due: (title: MessageId) => column('due', title, (row) => <DueCell row={row} />, { isText: true }),
    /** Where it stands, and how it has ended. */
    phase: () => column('phase', 'word.state', (row) => <EndedCell kind={kind} row={row} />, { isText: true }),
    office: (id: Field, title: MessageId) => column(id, title, (row) => <OfficeName id={valueOf(row, id)} />),
    /** What the kind has a word for. */
    word: (id: Field, title: MessageId) => column(id, title, (row) => wordIn(row, id), { isText: true }),
    /** A day, or what else is shown as it is. */
    plain: (id: Field, title: MessageId) => column(id, title, (row) => valueOf(row, id), { isWhole: true }),
    /** The day of an instant. */
    dayOf: (id: Field, title: MessageId) =>
      column(id, title, (row) => dateOfInstant(valueOf(row, id) ?? ''), { isWhole: true }),
  };
}
