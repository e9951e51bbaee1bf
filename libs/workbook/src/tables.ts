import { openWorkbook } from './archive.js';
import type { TableRow } from './cell.js';
import { readCsv } from './csv.js';
import { fileKind } from './file-kind.js';
import { defaultLimits, type Limits } from './limits.js';
import { fileReasons, refuse, refusalOf, type FileRefusal } from './refusal.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './read-workbook.js';

/** One sheet of a workbook with its rows that hold something, as they were written. */
export interface Table {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** A workbook, read; or why it is not. */
export type TableReading =
  | { readonly isRead: false; readonly refusal: FileRefusal }
  | {
      readonly isRead: true;
      readonly tables: readonly Table[];
      /** Serial dates count from 1904 instead of 1900 (old Macintosh files). */
      readonly is1904: boolean;
    };

/**
 * Reads the visible sheets of a workbook (.xlsx) whole, for files of some hundred rows that somebody filled in. Under the
 * same limits as an import; nothing in it is evaluated. With `takesCsv` a text is one table too, called `CSV`.
 */
export async function readTables(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  { takesCsv = false } = {},
): Promise<TableReading> {
  const within = { ...defaultLimits, ...limits };
  try {
    if (bytes.length > within.fileBytes) refuse({ reason: 'too-large', what: 'file', limit: within.fileBytes });
    const kind = fileKind(bytes);
    if (kind.is === 'zip') return { isRead: true, ...(await tablesOf(bytes, within)) };
    if (!takesCsv) refuse({ reason: 'not-a-workbook', what: 'text' });
    return { isRead: true, tables: [csvTable(kind.text, within)], is1904: false };
  } catch (error) {
    return { isRead: false, refusal: refusalOf(fileReasons, error) };
  }
}

function csvTable(text: string, limits: Limits): Table {
  const rows: TableRow[] = [];
  readCsv(text, takerOf(rows, limits));
  return { name: 'CSV', rows };
}

/** Takes rows up to the limit. */
const takerOf =
  (rows: TableRow[], limits: Limits) =>
  (row: TableRow): boolean => {
    if (rows.length === limits.rows) refuse({ reason: 'too-many-rows', limit: limits.rows });
    return rows.push(row) > 0;
  };

async function tablesOf(bytes: Uint8Array, limits: Limits) {
  const parts = await openWorkbook(bytes, limits);
  const { sheets, sharedStrings, is1904 } = await readWorkbook(parts, limits);
  const tables: Table[] = [];
  for (const sheet of sheets.filter(({ isVisible }) => isVisible)) {
    const rows: TableRow[] = [];
    await readSheet(parts, sheet.part, { sharedStrings, take: takerOf(rows, limits), limits });
    tables.push({ name: sheet.name, rows });
  }
  return { tables, is1904 };
}
