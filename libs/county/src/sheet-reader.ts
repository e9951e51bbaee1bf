import type { Table, TableRow } from '#libs/workbook';
import { asText, readCell, type Known } from './cells.js';
import type { Entry } from './group-rows.js';
import type { CountyProblem, Place } from './problem.js';
import { officeSheet, type Column, type ListSheet } from './sheets.js';

/** A list sheet as it was read, with where its columns are called what. */
export interface List {
  readonly sheet: string;
  readonly entries: readonly Entry[];
  /** The fields of which the sheet has a column. */
  readonly fields: readonly string[];
}

// A title may stand above the headings.
const mostRowsAboveHeadings = 5;

/** Reads the sheets of a workbook that somebody filled in, and tells what is wrong with each row and column. */
export class SheetReader {
  constructor(
    private readonly tables: readonly Table[],
    private readonly is1904: boolean,
    private readonly problems: CountyProblem[],
  ) {}

  /** Ids of offices by their Chinese names, as far as one name means one office. */
  names(): ReadonlyMap<string, string | null> {
    const table = this.tableOf(officeSheet);
    const headings = table === undefined ? null : headingsOf(table, officeSheet);
    const names = new Map<string, string | null>();
    if (table === undefined || headings === null) return names;
    const [id, zh] = ['id', 'zh'].map((field) => headings.columns.findIndex((one) => one?.field === field));
    for (const { cells } of table.rows.filter(({ row }) => row > headings.row)) {
      const name = asText(cells.get(zh ?? -1));
      // Of a row without an id the name stands for it, so that whoever names that office is not told of it too.
      if (name !== '') names.set(name, names.has(name) ? null : asText(cells.get(id ?? -1)) || name);
    }
    return names;
  }

  /** The entries of a sheet; each row that holds something is one. */
  list(sheet: ListSheet, names: ReadonlyMap<string, string | null>, isRequired: boolean): List {
    const table = this.tableOf(sheet);
    if (table !== undefined) return this.entriesOf(table, sheet, names);
    if (isRequired)
      this.problems.push({ at: { sheet: sheet.zh, row: null, column: null }, message: noHeadings(sheet) });
    return { sheet: sheet.zh, entries: [], fields: [] };
  }

  /** The same of a table, whatever it is called. */
  entriesOf(table: Table, sheet: ListSheet, names: ReadonlyMap<string, string | null>): List {
    const { name } = table;
    const headings = headingsOf(table, sheet);
    if (headings === null) {
      this.problems.push({ at: { sheet: name, row: null, column: null }, message: noHeadings(sheet) });
      return { sheet: name, entries: [], fields: [] };
    }
    this.requireHeadings(headings, sheet, name);
    const rows = table.rows.filter(({ row }) => row > headings.row);
    const entries = rows.flatMap((row) => {
      if (isHeadingRow(row, sheet)) {
        this.problems.push({ at: { sheet: name, row: row.row, column: null }, message: headingsAgain });
        return [];
      }
      const fields = this.fieldsOf(row, headings.columns, { sheet: name, names });
      return Object.keys(fields).length === 0 ? [] : [{ row: row.row, fields }];
    });
    return { sheet: name, entries, fields: headings.columns.flatMap((column) => column?.field ?? []) };
  }

  private fieldsOf(
    { row, cells }: TableRow,
    columns: Headings['columns'],
    { sheet, names }: { readonly sheet: string; readonly names: ReadonlyMap<string, string | null> },
  ): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    columns.forEach((column, place) => {
      if (column === undefined) return;
      const known = this.known({ sheet, row, column: column.zh }, names);
      const value = readCell(cells.get(place), column.is, { ...known, isPhone: column.field === 'phone' });
      if (value !== undefined) fields[column.field] = value;
    });
    return fields;
  }

  private requireHeadings({ unknown, row, columns }: Headings, sheet: ListSheet, name: string): void {
    for (const heading of unknown) {
      const zh = `没有“${heading}”这一列；不需要的请删去。`;
      this.problems.push({
        at: { sheet: name, row, column: heading },
        message: { zh, en: `There is no column ${heading}; delete it.` },
      });
    }
    for (const column of sheet.columns.filter((one) => one.isRequired === true && !columns.includes(one))) {
      const message = { zh: `缺少“${column.zh}”这一列。`, en: `The column ${column.zh} (${column.en}) is missing.` };
      this.problems.push({ at: { sheet: name, row, column: column.zh }, message });
    }
  }

  /** What is known around a cell. */
  known(at: Place, names: ReadonlyMap<string, string | null>): Known {
    return {
      names,
      is1904: this.is1904,
      isPhone: false,
      refuse: (message) => void this.problems.push({ at, message }),
    };
  }

  /** The sheet of that name. */
  tableOf(sheet: { readonly zh: string; readonly en: string }): Table | undefined {
    return this.tables.find(({ name }) => isHeading(name.trim(), sheet));
  }
}

interface Headings {
  readonly row: number;
  /** By column number; undefined: no heading that is known. */
  readonly columns: readonly (Column | undefined)[];
  readonly unknown: readonly string[];
}

/** The first row in which two headings of the sheet stand. */
function headingsOf({ rows }: Table, sheet: ListSheet): Headings | null {
  const heading = rows.slice(0, mostRowsAboveHeadings).find((row) => isHeadingRow(row, sheet));
  if (heading === undefined) return null;
  const { written, columns } = headingsIn(heading, sheet);
  const unknown = written.filter((text, at) => text !== '' && columns[at] === undefined);
  return { row: heading.row, columns, unknown };
}

function headingsIn({ cells }: TableRow, { columns }: ListSheet) {
  const written = Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (_, at) => asText(cells.get(at)));
  return { written, columns: written.map((text) => columns.find((one) => isHeading(text, one))) };
}

const isHeadingRow = (row: TableRow, sheet: ListSheet): boolean =>
  headingsIn(row, sheet).columns.filter((one) => one !== undefined).length >= 2;

const headingsAgain = {
  zh: '表头在这里又出现了一次；请删去这一行。',
  en: 'The headings stand here once more; delete this row.',
};

/** Whether a table has every column that a sheet cannot do without. */
export function hasHeadingsOf(table: Table, sheet: ListSheet): boolean {
  const columns = headingsOf(table, sheet)?.columns ?? [];
  return columns.length > 0 && sheet.columns.every((one) => one.isRequired !== true || columns.includes(one));
}

interface Named {
  readonly zh: string;
  readonly en: string;
  /** What lists of before call it. */
  readonly also?: readonly string[];
}

/** In Chinese, in English, or as the template has it, both. */
export const isHeading = (written: string, { zh, en, also = [] }: Named): boolean =>
  [zh, en, headingOf({ zh, en }), ...also].some((one) => one.toLowerCase() === written.toLowerCase());

/** A heading as the template writes it. */
export const headingOf = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} ${en}`;

const noHeadings = ({ zh, en, columns }: ListSheet) => ({
  zh: `没有“${zh}”这张表，或者表头不是模板的（${columns.map((one) => one.zh).join('、')}）。`,
  en: `There is no sheet ${zh} (${en}), or its headings are not those of the template.`,
});
