import { readTables, sayFile } from '#libs/workbook';
import { asText, readCell } from './cells.js';
import { accountsOf, calendarsOf, type Grouped } from './group-rows.js';
import type { CountyProblem, Draft, Place } from './problem.js';
import { isHeading, SheetReader } from './sheet-reader.js';
import { aboutSheet, accountSheet, calendarSheet, officeSheet, type ListSheet } from './sheets.js';

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
  const about = aboutIn(reader);
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

/** The sheet of the county itself: each row asks in its first column and answers in its second. */
function aboutIn(reader: SheetReader) {
  const table = reader.tableOf(aboutSheet);
  const sheet = table?.name ?? aboutSheet.zh;
  const content: Record<string, unknown> = {};
  const rows = new Map<string, number>();
  for (const { row, cells } of table?.rows ?? []) {
    const asked = asText(cells.get(0));
    const found = aboutSheet.rows.find((one) => isHeading(asked, one));
    if (found === undefined) continue;
    rows.set(found.path.join('.'), row);
    const at = { sheet, row, column: found.zh };
    const value = readCell(cells.get(1), found.is ?? { holds: 'text' }, reader.known(at, new Map()));
    if (value !== undefined) put(content, found.path, value);
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const name = path.map(String).join('.');
    const asked = aboutSheet.rows.find((one) => one.path.join('.') === name || one.path[0] === name);
    return { sheet, row: rows.get(asked?.path.join('.') ?? name) ?? null, column: asked?.zh ?? null };
  };
  return { content, placeOf };
}

function put(content: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', second] = path;
  if (second === undefined) content[first] = value;
  else content[first] = { ...(content[first] as object | undefined), [second]: value };
}
