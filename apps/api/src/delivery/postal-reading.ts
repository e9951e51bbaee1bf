import { mostPostal, type Language } from '#libs/contracts';
import { isDomainError } from '#libs/kernel';
import type { LegalDate } from '#libs/kernel';
import {
  fileKind,
  fileReasons,
  plain,
  readCsv,
  readTables,
  refusalOf,
  sayFile,
  serialDate,
  trimmed,
  type Cell,
  type FileRefusal,
  type Table,
  type TableRow,
} from '#libs/workbook';
import { fieldOf, type PostalField } from './postal-columns.js';
import { noColumns, type PostalProblem } from './postal-sentences.js';

/** One row as it was filled in. */
export interface ReadRow {
  readonly row: number;
  readonly number: string | null;
  /** Without blanks and dashes, in capitals, as it is compared. */
  readonly tracking: string | null;
  readonly postedOn: LegalDate | null;
  readonly deliveredOn: LegalDate | null;
  readonly signedBy: string | null;
  readonly returnReason: string | null;
  /** The first thing that cannot be read; null: all of it can. */
  readonly problem: PostalProblem | null;
}

/** A file of letters, read; or why it is none. */
export type PostalFile = { readonly refusal: string } | { readonly refusal: null; readonly rows: readonly ReadRow[] };

// A title and some lines of the carrier's own may stand above the heads.
const headWithin = 10;
const mostChars = 500;
// What a workbook keeps of a number.
const exactDigits = 15;

/**
 * Reads a list that was filled in, or the results of a carrier. Nothing in it is evaluated.
 *
 * @param today a date without a year is its last one up to today: nothing was posted or delivered later
 */
export async function readPostalFile(bytes: Buffer, language: Language, today: LegalDate): Promise<PostalFile> {
  const read = await tableIn(bytes);
  if ('reason' in read) return { refusal: sayFile(read)[language] };
  const { table, is1904 } = read;
  const at = table.rows.findIndex((row, index) => index < headWithin && isHead(row));
  const head = table.rows[at];
  if (head === undefined) return { refusal: noColumns[language] };
  const columns = columnsIn(head);
  const rows = table.rows.slice(at + 1).map((row) => rowOf(row, columns, { is1904, today }));
  return { refusal: null, rows };
}

interface ReadTable {
  readonly table: Table;
  readonly is1904: boolean;
}

async function tableIn(bytes: Buffer): Promise<ReadTable | FileRefusal> {
  // With room for what stands above the heads.
  const rows = mostPostal + headWithin;
  try {
    const kind = fileKind(bytes);
    if (kind.is === 'text') return { table: csvTable(kind.text, rows), is1904: false };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return refusalOf(fileReasons, error);
  }
  const reading = await readTables(bytes, { rows });
  if (!reading.isRead) return reading.refusal;
  const { tables, is1904 } = reading;
  const [first = { name: '', rows: [] }] = tables;
  return { table: tables.find(({ rows: own }) => own.slice(0, headWithin).some(isHead)) ?? first, is1904 };
}

function csvTable(text: string, most: number): Table {
  const rows: TableRow[] = [];
  readCsv(text, (row) => rows.length < most && rows.push(row) > 0);
  return { name: '', rows };
}

type Columns = ReadonlyMap<PostalField, number>;

function columnsIn({ cells }: TableRow): Columns {
  const found = new Map<PostalField, number>();
  for (const [column, cell] of cells) {
    const field = fieldOf(cell.text);
    if (field !== null && !found.has(field)) found.set(field, column);
  }
  return found;
}

const isHead = (row: TableRow): boolean => {
  const columns = columnsIn(row);
  return columns.size > 1 && (columns.has('tracking') || columns.has('number'));
};

/** By what the dates of a file are read. */
interface Dating {
  readonly is1904: boolean;
  readonly today: LegalDate;
}

function rowOf({ row, cells }: TableRow, columns: Columns, dating: Dating): ReadRow {
  const problems: PostalProblem[] = [];
  const cell = (field: PostalField): Cell | undefined => cells.get(columns.get(field) ?? -1);
  const text = (field: PostalField): string | null => textIn(cell(field), problems);
  const date = (field: PostalField): LegalDate | null => dateIn(cell(field), dating, problems);
  const tracked = cell('tracking');
  if (tracked !== undefined && isLost(tracked)) problems.push('number_lost');
  const read = {
    number: text('number'),
    tracking: comparableNumber(text('tracking')),
    ...{ postedOn: date('postedOn'), deliveredOn: date('deliveredOn') },
    ...{ signedBy: text('signedBy'), returnReason: text('returnReason') },
  };
  return { row, ...read, problem: problems[0] ?? null };
}

/** A long number as a workbook makes it: with other digits at its end, or, saved as text, as 1.23457E+12. */
const isLost = ({ holds, text }: Cell): boolean =>
  (holds === 'number' && text.replace(/\D/gu, '').length > exactDigits) || /^\d(?:\.\d+)?E\+\d+$/iu.test(trimmed(text));

function textIn(cell: Cell | undefined, problems: PostalProblem[]): string | null {
  if (cell === undefined) return null;
  if (cell.holds === 'formula' || cell.holds === 'error') problems.push('not_a_value');
  const text = trimmed(cell.text);
  if (text.length > mostChars) problems.push('too_long');
  return text === '' ? null : text;
}

function dateIn(cell: Cell | undefined, { is1904, today }: Dating, problems: PostalProblem[]): LegalDate | null {
  const text = textIn(cell, problems);
  if (cell === undefined || text === null) return null;
  const on = cell.holds === 'number' ? (serialDate(cell.number, is1904)?.on ?? null) : writtenDate(plain(text), today);
  if (on === null) problems.push('date_not_read');
  return on as LegalDate | null;
}

/** 2026/5/1, 20260501, 2026年5月1日 and 5月1日 as 2026-05-01, whatever time stands behind; null: no date. */
function writtenDate(text: string, today: LegalDate): string | null {
  const found = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T].*)?$/u.exec(text);
  if (found === null) return withoutYear(text, today);
  const [, year = '', m = found[4] ?? '', d = found[5] ?? ''] = found;
  return dayOf(year, m, d);
}

/** 5月1日, 5-1 and 5/1: of this year, or of the last one where that is still to come. */
function withoutYear(text: string, today: LegalDate): string | null {
  const found = /^(\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/u.exec(text);
  if (found === null) return null;
  const [, m = '', d = ''] = found;
  const year = Number(today.slice(0, 4));
  const on = dayOf(String(year), m, d);
  return on === null || on > today ? dayOf(String(year - 1), m, d) : on;
}

function dayOf(year: string, month: string, day: string): string | null {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = !Number.isNaN(Date.parse(on)) && new Date(on).toISOString().startsWith(on);
  return isDay ? on : null;
}

/** A tracking number as it is compared: people write it in groups. */
export const comparableNumber = (text: string | null): string | null =>
  text === null ? null : plain(text).replace(/[\s-]/gu, '').toUpperCase();
