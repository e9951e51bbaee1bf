import { type Cell, isBlank, plain, type TableRow, trimmed } from '#libs/workbook';

/** The columns of a message board, by what they mean. */
export const columns = {
  number: '留言编号',
  user: '留言用户',
  subject: '留言主题',
  receivedAt: '留言时间',
  detail: '留言详情',
  reply: '答复意见',
  repliedAt: '答复时间',
  votesAgainst: '反对数',
  votesFor: '点赞数',
  category1: '一级分类',
  category2: '二级分类',
  category3: '三级分类',
  state: '办理状态',
} as const;
/** What a column means. */
export type Field = keyof typeof columns;

const REQUIRED: readonly Field[] = ['number', 'user', 'subject', 'receivedAt', 'detail'];
const fieldOfName = new Map<string, Field>(Object.entries(columns).map(([field, name]) => [name, field as Field]));

function fieldNamed(cell: Cell): Field | undefined {
  return cell.holds === 'formula' ? undefined : fieldOfName.get(plain(cell.text).replace(/\s+/gu, ''));
}

/** True for a row that says the names of the columns again, each in its place: a page that was pasted below another. */
export function isHeaderAgain({ cells }: TableRow, header: Header): boolean {
  const said = [...header.at].filter(([, column]) => !isBlank(cells.get(column)?.text ?? ''));
  return said.length >= 2 && said.every(([field, column]) => fieldNamed(cells.get(column) as Cell) === field);
}

/** Where the fields of a table stand. Read by the names in the header: the order differs from file to file. */
export interface Header {
  readonly row: number;
  readonly at: ReadonlyMap<Field, number>;
  /** Columns that mean nothing here, by their number from 0. */
  readonly others: ReadonlyMap<number, string>;
  /** Columns that must be there and are not. */
  readonly missing: readonly string[];
  /** A column that stands there twice. */
  readonly doubled: string | null;
  /** How many columns of a message board it has. */
  readonly known: number;
}

/** Takes a row for a header; blanks, invisible characters and full-width forms in the names do not matter. */
export function readHeader({ row, cells }: TableRow): Header {
  const at = new Map<Field, number>();
  const others = new Map<number, string>();
  let doubled: string | null = null;
  for (const [column, cell] of cells) {
    const field = fieldNamed(cell);
    if (field === undefined) {
      if (!isBlank(cell.text)) others.set(column, trimmed(cell.text));
    } else if (at.has(field)) doubled ??= columns[field];
    else at.set(field, column);
  }
  const missing = REQUIRED.filter((field) => !at.has(field)).map((field) => columns[field]);
  return { row, at, others, missing, doubled, known: at.size };
}
