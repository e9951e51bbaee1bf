import { fieldProblems, type Sentence } from '#libs/contracts';
import { readTables, sayFile, type Table } from '#libs/workbook';
import type * as z from 'zod';
import type { CountyProblem } from '../problem.js';
import { hasHeadingsOf, SheetReader } from '../sheet-reader.js';
import type { ListSheet } from '../sheets.js';
import { checkRow, matched, type RegisterKnown } from './check.js';
import { listDifference, type ListDifference, type Matched, type RegisterDifference } from './difference.js';
import { peopleOnce, venuesOnce, type Judged } from './one-each.js';
import {
  blankPerson,
  blankVenue,
  type Present,
  type Register,
  type RegisteredPerson,
  type RegisteredVenue,
} from './register.js';
import { personRow, venueRowInFile } from './schema.js';
import { personSheet, venueSheet } from './sheets.js';

/** A file of a register, judged: what it would change, or everything that is wrong with it. */
export type RegisterReading =
  | { readonly isRead: true; readonly difference: RegisterDifference }
  | { readonly isRead: false; readonly problems: readonly CountyProblem[] };

/** What the rows are compared with. */
export interface RegisterSetting {
  readonly present: Register;
  readonly known: RegisterKnown;
}

// A county has some 3,500 people in its register.
const mostRows = 20_000;

/**
 * Reads a register (名册), a workbook (.xlsx) or CSV, by its bytes: every sheet with the columns of people or of venues,
 * however it is called, as lists of each township are. Everything that is wrong is told at once, each with its row and column.
 *
 * @param setting null: nothing is known of the installation, so that the rows alone are judged
 */
export async function readRegister(bytes: Uint8Array, setting: RegisterSetting | null): Promise<RegisterReading> {
  const problems: CountyProblem[] = [];
  const reading = await readTables(bytes, { rows: mostRows }, { takesCsv: true });
  if (!reading.isRead) return { isRead: false, problems: [{ at: whole, message: sayFile(reading.refusal) }] };
  const { tables, is1904 } = reading;
  const reader = new SheetReader(tables, is1904, problems);
  const known = setting?.known ?? null;
  const read = <R>(sheet: ListSheet, schema: z.ZodType<R>) =>
    rowsOf(reader, tables, { sheet, schema, known, problems });
  const [people, venues] = [read(personSheet, personRow), read(venueSheet, venueRowInFile)];
  if (people.places.length + venues.places.length + problems.length === 0)
    problems.push({ at: whole, message: noSheet });
  const present = setting?.present ?? { people: null, venues: null };
  const difference: RegisterDifference = {
    people: compared<RegisteredPerson>(people, present.people, {
      ...{ blank: blankPerson, problems },
      once: (rows, judged) => peopleOnce(rows, { ...judged, known }),
    }),
    venues: compared<RegisteredVenue>(venues, present.venues, { blank: blankVenue, problems, once: venuesOnce }),
  };
  return problems.length === 0 ? { isRead: true, difference } : { isRead: false, problems };
}

const whole = { sheet: '文件 file', row: null, column: null };
const noSheet: Sentence = {
  zh: '没有人员（姓名、类别、机构三列），也没有场所（名称、类别、机构三列）。',
  en: 'There are neither people (columns 姓名, 类别, 机构) nor venues (名称, 类别, 机构).',
};

/** Rows of one list, wherever they stand. */
interface Rows<R> {
  readonly sheet: ListSheet;
  /** Null: something is wrong with it. */
  readonly rows: readonly (R | null)[];
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
}

function rowsOf<R>(
  reader: SheetReader,
  tables: readonly Table[],
  of: {
    readonly sheet: ListSheet;
    readonly schema: z.ZodType<R>;
    readonly known: RegisterKnown | null;
    readonly problems: CountyProblem[];
  },
): Rows<R> {
  const { sheet, schema, known, problems } = of;
  const rows: (R | null)[] = [];
  const places: { sheet: string; row: number }[] = [];
  const names = namesOf(known);
  for (const table of tables.filter((one) => hasHeadingsOf(one, sheet))) {
    const list = reader.entriesOf(table, sheet, names);
    const empty = Object.fromEntries(list.fields.map((field) => [field, null]));
    for (const { row, fields } of list.entries) {
      const place = { sheet: list.sheet, row };
      const before = problems.length;
      const refuse = (field: string, message: Sentence): void => {
        problems.push({ at: { ...place, column: columnOf(sheet, field) }, message });
      };
      // What was refused as it was read is missing, and not told twice.
      const isRefused = problems.some(({ at }) => at.sheet === list.sheet && at.row === row);
      const parsed = schema.safeParse({ ...empty, ...fields });
      if (parsed.success) checkRow(parsed.data as never, known, refuse);
      else if (!isRefused) tell(parsed.error, fields, refuse);
      const isRight = parsed.success && !isRefused && problems.length === before;
      rows.push(isRight ? parsed.data : null);
      places.push(place);
    }
  }
  return { sheet, rows, places };
}

function tell(error: z.ZodError, fields: object, refuse: (field: string, message: Sentence) => void): void {
  for (const issue of error.issues) {
    for (const { path, message } of fieldProblems(issue, fields)) refuse(String(path[0]), message);
  }
}

const columnOf = ({ columns }: ListSheet, field: string): string | null =>
  columns.find((one) => one.field === field)?.zh ?? null;

/** Ids of offices by their Chinese names; null: two have the name. */
function namesOf(known: RegisterKnown | null): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { id, name, isActive } of known?.offices.all ?? []) {
    if (isActive) names.set(name.zh, names.has(name.zh) ? null : id);
  }
  return names;
}

function compared<E extends RegisteredPerson | RegisteredVenue>(
  { sheet, rows, places }: Rows<object>,
  present: readonly Present<E>[] | null,
  { blank, problems, once }: Comparing<E>,
): ListDifference<E> {
  const told = {
    refuse: (index: number, field: string, message: Sentence) => {
      const place = places[index] ?? { sheet: sheet.zh, row: null };
      problems.push({ at: { ...place, column: columnOf(sheet, field) }, message });
    },
    rowOf: (index: number) => {
      const { sheet: of = '', row = '' } = places[index] ?? {};
      return { zh: `${of} 第 ${String(row)} 行`, en: `${of}, row ${String(row)}` };
    },
  };
  const found = matched<E, object>(rows as never, present, told);
  const understood = once(found, { ...told, present: present ?? [], blank });
  return listDifference(
    present ?? [],
    understood.filter((one) => one !== null),
    blank,
  );
}

/** How the rows of a list are compared with what is there. */
interface Comparing<E> {
  readonly blank: Partial<E>;
  readonly problems: CountyProblem[];
  /** Refuses what would stand twice. @returns the rows as they are understood */
  readonly once: (rows: readonly (Matched<E> | null)[], judged: Judged<E>) => readonly (Matched<E> | null)[];
}
