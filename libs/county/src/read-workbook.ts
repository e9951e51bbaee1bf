import { readTables, sayFile, type Table, type TableRow } from '#libs/workbook';
import { asText, readCell, type Known } from './cells.js';
import { accountsOf, calendarsOf, type Entry, type Grouped } from './group-rows.js';
import type { CountyProblem, Draft, Place } from './problem.js';
import { aboutSheet, accountSheet, calendarSheet, officeSheet, type Column, type ListSheet } from './sheets.js';

/** A list sheet as it was read, with where its columns are called what. */
interface List {
  readonly sheet: string;
  readonly entries: readonly Entry[];
}

// A title may stand above the headings.
const mostRowsAboveHeadings = 5;

/** Reads a county file that is a workbook. A workbook that cannot be read is one problem of the whole file. */
export async function readWorkbookDraft(bytes: Uint8Array): Promise<Draft> {
  const reading = await readTables(bytes, { rows: 20_000 });
  if (!reading.isRead) {
    const at = { sheet: '工作簿 workbook', row: null, column: null };
    return { content: null, placeOf: () => at, problems: [{ at, message: sayFile(reading.refusal) }] };
  }
  const { tables, is1904 } = reading;
  const problems: CountyProblem[] = [];
  const reader = new SheetReader(tables, is1904, problems);
  const about = reader.about();
  const names = reader.names();
  const offices = reader.list(officeSheet, names, true);
  const days = reader.list(calendarSheet, names, false);
  const roles = reader.list(accountSheet, names, false);
  const calendars = calendarsOf(days.entries);
  const accounts = accountsOf(roles.entries);
  problems.push(
    ...conflictsIn(days.sheet, calendarSheet, calendars),
    ...conflictsIn(roles.sheet, accountSheet, accounts),
  );
  const content = {
    ...about.content,
    offices: offices.entries.map(({ fields }) => fields),
    ...{ calendars: calendars.entries, accounts: accounts.entries },
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const [list, index, field] = path;
    if (list === 'offices') return placeIn(offices.sheet, officeSheet, offices.entries[Number(index)]?.row, field);
    if (list === 'calendars') return placeOfItem(days.sheet, calendarSheet, calendars, path);
    if (list === 'accounts') return placeOfItem(roles.sheet, accountSheet, accounts, path);
    return about.placeOf(path);
  };
  return { content, placeOf, problems };
}

/** Two rows of one name or year that do not say the same: perhaps two people, or a slip. */
function conflictsIn(sheet: string, list: ListSheet, { conflicts }: Grouped): CountyProblem[] {
  return conflicts.map(({ row, field, firstRow }) => ({
    at: placeIn(sheet, list, row, field),
    message: {
      zh: `与第 ${String(firstRow)} 行写的不一样，那一行是同一个账号或者同一年。`,
      en: `It is not what row ${String(firstRow)} says of the same account or year.`,
    },
  }));
}

// What a field of the content is called in a sheet where both are not the same.
const headed: Readonly<Record<string, string>> = { roles: 'capacity', offDays: 'day', makeUpWorkdays: 'day' };

function placeIn(sheet: string, list: ListSheet, row: number | undefined, field: PropertyKey | undefined): Place {
  const name = headed[String(field)] ?? field;
  const column = list.columns.find((one) => one.field === name);
  return { sheet, row: row ?? null, column: column?.zh ?? null };
}

/** A day or a role has a row of its own; a role has columns of its own too: `['accounts', 2, 'roles', 1, 'office']`. */
function placeOfItem(sheet: string, list: ListSheet, grouped: Grouped, path: readonly PropertyKey[]): Place {
  const [, index, field, item, column = field] = path;
  if (index === undefined) return placeIn(sheet, list, undefined, undefined);
  return placeIn(sheet, list, grouped.rowOf(Number(index), String(field), Number(item)), column);
}

class SheetReader {
  constructor(
    private readonly tables: readonly Table[],
    private readonly is1904: boolean,
    private readonly problems: CountyProblem[],
  ) {}

  /** The sheet of the county itself: each row asks in its first column and answers in its second. */
  about() {
    const table = this.tableOf(aboutSheet);
    const sheet = table?.name ?? aboutSheet.zh;
    const content: Record<string, unknown> = {};
    const rows = new Map<string, number>();
    for (const { row, cells } of table?.rows ?? []) {
      const asked = asText(cells.get(0));
      const found = aboutSheet.rows.find((one) => isHeading(asked, one));
      if (found === undefined) continue;
      rows.set(found.path.join('.'), row);
      const at = { sheet, row, column: found.zh };
      const value = readCell(cells.get(1), found.is ?? { holds: 'text' }, this.known(at, new Map()));
      if (value !== undefined) put(content, found.path, value);
    }
    const placeOf = (path: readonly PropertyKey[]): Place => {
      const name = path.map(String).join('.');
      const asked = aboutSheet.rows.find((one) => one.path.join('.') === name || one.path[0] === name);
      return { sheet, row: rows.get(asked?.path.join('.') ?? name) ?? null, column: asked?.zh ?? null };
    };
    return { content, placeOf };
  }

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
    const name = table?.name ?? sheet.zh;
    const at = { sheet: name, row: null, column: null };
    const headings = table === undefined ? null : headingsOf(table, sheet);
    if (table === undefined || headings === null) {
      if (isRequired || table !== undefined) this.problems.push({ at, message: noHeadings(sheet) });
      return { sheet: name, entries: [] };
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
    return { sheet: name, entries };
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

  private known(at: Place, names: ReadonlyMap<string, string | null>): Known {
    return {
      names,
      is1904: this.is1904,
      isPhone: false,
      refuse: (message) => void this.problems.push({ at, message }),
    };
  }

  private tableOf(sheet: { readonly zh: string; readonly en: string }): Table | undefined {
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

/** In Chinese, in English, or as the template has it, both. */
const isHeading = (written: string, { zh, en }: { readonly zh: string; readonly en: string }): boolean =>
  [zh, en, headingOf({ zh, en })].some((one) => one.toLowerCase() === written.toLowerCase());

/** A heading as the template writes it. */
export const headingOf = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} ${en}`;

const noHeadings = ({ zh, en, columns }: ListSheet) => ({
  zh: `没有“${zh}”这张表，或者表头不是模板的（${columns.map((one) => one.zh).join('、')}）。`,
  en: `There is no sheet ${zh} (${en}), or its headings are not those of the template.`,
});

function put(content: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', second] = path;
  if (second === undefined) content[first] = value;
  else content[first] = { ...(content[first] as object | undefined), [second]: value };
}
