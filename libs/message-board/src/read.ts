import type { Instant } from '#libs/kernel';
import {
  type Cell,
  columnLetters,
  fileKind,
  isBlank,
  openWorkbook,
  readCsv,
  readSheet,
  readWorkbook,
  refusalOf,
  refuse as refuseFile,
  type SheetEnd,
  type SheetPart,
  type TableRow,
} from '#libs/workbook';
import { columns, type Field, type Header, isHeaderAgain, readHeader } from './column.js';
import { Coverage } from './coverage.js';
import { judgeRow, type Judging, type RawRow } from './judge.js';
import { defaultLimits, type Limits } from './limits.js';
import type { Message } from './message.js';
import { fileReasons, type FileRefusal, type RowRefusal } from './refusal.js';

/** What a reader may want to know of a file that was read. */
export interface Notes {
  /** Rows that are hidden in Excel; they are read like the others. */
  readonly hiddenRows: number;
  /** Sheets that were not read: hidden, or without the columns of a message board. */
  readonly otherSheets: readonly string[];
  /** The row of the header, as Excel shows it. */
  readonly headerRow: number;
  /** Rows that say the names of the columns again; they are passed over. */
  readonly repeatedHeaders: readonly number[];
  /** Columns that were not read: their letter, and their name where they have one. */
  readonly otherColumns: readonly { readonly column: string; readonly name: string }[];
}

/** A file, read: the whole is refused, or each row is a message or has its refusals. */
export type Reading =
  | { readonly isRead: false; readonly refusal: FileRefusal }
  | {
      readonly isRead: true;
      readonly messages: readonly Message[];
      readonly refusals: readonly RowRefusal[];
      readonly notes: Notes;
    };

/** What a file is read with. */
export interface ReadOptions {
  /** The moment of the import: nothing in the file lies after it. */
  readonly now: Instant;
  /** The name ends in `.csv`: then a text is one, whatever its header. */
  readonly isNamedCsv?: boolean;
  readonly limits?: Partial<Limits>;
}

interface Table {
  readonly collector: Collector;
  readonly header: Header;
  readonly rows: readonly RawRow[];
  readonly end: SheetEnd;
  readonly is1904: boolean;
  readonly otherSheets: readonly string[];
}

/**
 * Reads a message board's file (.xlsx or CSV) from its bytes. Nothing in it is evaluated, no date is guessed, no row is
 * dropped: each is a message or is refused with its row, column and reason. A bad row does not spoil the others.
 *
 * Why not a spreadsheet library (docs/adr/0012): exceljs 4.4.0 (no release since 2024) leaves `_x000D_` in texts, turns
 * serials into instants in UTC and does not tell its stream reader of merged cells or of cells that an array formula
 * fills. What is needed here is small, and each of its traps is refused by name.
 */
export async function readMessageBoard(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    const table = await readTable(bytes, options.isNamedCsv ?? false, limits);
    if (table.rows.length === 0) refuse({ reason: 'no-rows' });
    return judged(table, options.now, limits);
  } catch (error) {
    return { isRead: false, refusal: refusalOf(fileReasons, error) };
  }
}

async function readTable(bytes: Uint8Array, isNamedCsv: boolean, limits: Limits): Promise<Table> {
  if (bytes.length > limits.fileBytes) refuse({ reason: 'too-large', what: 'file', limit: limits.fileBytes });
  const kind = fileKind(bytes);
  if (kind.is === 'zip') return readFirstBoard(bytes, limits);
  const collector = new Collector(limits);
  readCsv(kind.text, collector.take);
  // A text that has nothing of a message board is no table at all, unless its name says so.
  if (collector.header === null && !isNamedCsv) refuse({ reason: 'not-a-workbook', what: 'text' });
  const end = { merged: [], computed: [], hiddenRows: 0 };
  return { ...whole(collector), end, is1904: false, otherSheets: [] };
}

async function readFirstBoard(bytes: Uint8Array, limits: Limits): Promise<Table> {
  const parts = await openWorkbook(bytes, limits);
  const { sheets, is1904, sharedStrings } = await readWorkbook(parts, limits);
  const others: string[] = [];
  const boards: { sheet: SheetPart; collector: Collector; end: SheetEnd }[] = [];
  for (const sheet of sheets) {
    const collector = new Collector(limits);
    const end =
      sheet.isVisible && (await readSheet(parts, sheet.part, { sharedStrings, take: collector.take, limits }));
    if (end && collector.header) boards.push({ sheet, collector, end });
    else others.push(sheet.name);
  }
  const complete = boards.filter(({ collector }) => collector.rows.length > 0);
  // Row numbers of two sheets would be mixed up, and leaving one out in silence would lose messages.
  if (complete.length > 1)
    refuse({ reason: 'several-sheets', what: complete.map(({ sheet }) => sheet.name).join('、') });
  const board = complete[0] ?? boards[0];
  if (!board) return refuse(allMissing());
  const otherSheets = [...others, ...boards.filter((each) => each !== board).map(({ sheet }) => sheet.name)];
  return { ...whole(board.collector), end: board.end, is1904, otherSheets };
}

const whole = (collector: Collector) => ({ collector, header: collector.complete(), rows: collector.rows });

const refuse = (refusal: FileRefusal): never => refuseFile(refusal);

function allMissing(): FileRefusal {
  const { missing } = readHeader({ row: 1, cells: new Map() });
  return { reason: 'missing-column', column: columns.number, what: missing.join('、') };
}

/** Finds the header, then keeps the cells that mean something. A title or a note may stand above the header. */
class Collector {
  header: Header | null = null;
  readonly rows: RawRow[] = [];
  /** Rows that are the header again. */
  readonly repeated: number[] = [];
  /** Columns without a name that hold something all the same. */
  readonly nameless = new Set<number>();
  private named: ReadonlySet<number> = new Set();
  private looked = 0;
  private chars = 0;

  constructor(private readonly limits: Limits) {}

  /** Answers false once it wants no more rows. */
  readonly take = (row: TableRow): boolean => {
    if (this.header) return this.keep(row, this.header);
    const header = readHeader(row);
    this.looked += 1;
    if (header.known >= 2) {
      this.header = header;
      this.named = new Set([...header.at.values(), ...header.others.keys()]);
    }
    // Without the columns there is nothing to collect, and the header is not looked for in a whole sheet.
    return this.header ? isWhole(this.header) : this.looked < 20;
  };

  private lookBeside(cells: TableRow['cells']): void {
    for (const [column, cell] of cells) {
      if (!this.named.has(column) && !isBlank(cell.text)) this.nameless.add(column);
    }
  }

  complete(): Header {
    if (!this.header) return refuse(allMissing());
    const { doubled, missing } = this.header;
    if (doubled !== null) refuse({ reason: 'duplicate-column', column: doubled });
    const [column] = missing;
    if (column !== undefined) refuse({ reason: 'missing-column', column, what: missing.join('、') });
    return this.header;
  }

  private keep(whole: TableRow, header: Header): boolean {
    const { row, cells } = whole;
    if (isHeaderAgain(whole, header)) return this.repeated.push(row) > 0;
    this.lookBeside(cells);
    const kept = new Map<Field, Cell>();
    for (const [field, column] of header.at) {
      const cell = cells.get(column);
      if (!cell || isBlank(cell.text)) continue;
      this.chars += cell.text.length;
      kept.set(field, cell);
    }
    // Blank and framed empty rows are neither messages nor errors.
    if (kept.size > 0) this.rows.push({ row, cells: kept });
    const { rows, textChars } = this.limits;
    if (this.rows.length > rows) refuse({ reason: 'too-many-rows', limit: rows });
    if (this.chars > textChars) refuse({ reason: 'too-large', what: 'text', limit: textChars });
    return true;
  }
}

/** Every column that was not read, from left to right. */
function otherColumns({ others }: Header, { nameless }: Collector): Notes['otherColumns'] {
  const all = new Map([...[...nameless].map((column) => [column, ''] as const), ...others]);
  return [...all].sort(([a], [b]) => a - b).map(([column, name]) => ({ column: columnLetters(column), name }));
}

function isWhole(header: Header): boolean {
  return header.missing.length === 0 && header.doubled === null;
}

function judged({ collector, header, rows, end, is1904, otherSheets }: Table, now: Instant, limits: Limits): Reading {
  const place = (field: Field) => header.at.get(field) ?? -1;
  const merged = new Coverage(end.merged);
  const computed = new Coverage(end.computed);
  const judging: Judging = {
    now,
    is1904,
    limits,
    mergedOver: (row, field) => merged.find(row, place(field)),
    isComputed: (row, field) => computed.find(row, place(field)) !== undefined,
    firstRows: new Map(),
  };
  const messages: Message[] = [];
  const refusals: RowRefusal[] = [];
  for (const row of rows) {
    const outcome = judgeRow(row, judging);
    if ('message' in outcome) messages.push(outcome.message);
    else refusals.push(outcome.refusal);
  }
  return {
    isRead: true,
    messages,
    refusals,
    notes: {
      hiddenRows: end.hiddenRows,
      otherSheets,
      headerRow: header.row,
      repeatedHeaders: collector.repeated,
      otherColumns: otherColumns(header, collector),
    },
  };
}
