import type { Office } from '#libs/office';
import { workbookOf } from '#libs/workbook';
import { explanationOf, listOf, officeSheetOf, type Fields } from '../workbook.js';
import type { RegisteredPerson, RegisteredVenue, Register } from './register.js';
import { personSheet, venueSheet } from './sheets.js';

/**
 * A register as a workbook, as bytes: the sheets that are read, each with drop-down lists, after one that explains them, and
 * the offices that can be written.
 *
 * @param register null: an empty one, to be filled in
 */
export function registerWorkbook(register: Register | null, offices: readonly Office[]): AsyncGenerator<Buffer> {
  const named = namesOf(offices);
  const people = register?.people.map((entry) => fieldsOf(entry, named)) ?? [];
  const venues = register?.venues.map((entry) => fieldsOf(entry, named)) ?? [];
  return workbookOf([
    explanationOf([personSheet, venueSheet], closing),
    listOf(personSheet, people),
    listOf(venueSheet, venues),
    officeSheetOf(offices.filter(({ isActive }) => isActive)),
  ]);
}

const closing = [
  '填好以后：maplebridge roster load 文件 --dry-run 先看每一处错误和差异，去掉 --dry-run 即装入。多出来的列请删去，尤其是身份证号。',
  'When filled in: maplebridge roster load FILE --dry-run shows every error and the difference; without --dry-run it is applied. Delete columns that are not listed here, identity numbers first of all.',
  '没有写进文件的人照旧；文件没有的列不改；有这一列而空着的，就是空。导出的文件有联系方式，请保管好。',
  'Whoever is not in the file stays as they are. A column that the file does not have changes nothing; an empty cell empties. An export holds how to reach people: keep it safe.',
];

/** What is as it would be anyway stays empty, so that a reader sees what was said. */
function fieldsOf(entry: RegisteredPerson | RegisteredVenue, named: ReadonlyMap<string, string>): Fields {
  const { isActive, office, ...of } = entry;
  const isFullTime = 'isFullTime' in entry && entry.isFullTime ? true : null;
  const written = { ...of, office: named.get(office) ?? office, isActive: isActive ? null : false };
  return { ...written, ...('isFullTime' in entry && { isFullTime }) };
}

/** Offices by what they are called, where no two in use are called so. */
function namesOf(offices: readonly Office[]): ReadonlyMap<string, string> {
  const inUse = offices.filter(({ isActive }) => isActive);
  const often = new Map<string, number>();
  for (const { name } of inUse) often.set(name.zh, (often.get(name.zh) ?? 0) + 1);
  return new Map(inUse.filter(({ name }) => often.get(name.zh) === 1).map(({ id, name }) => [id, name.zh]));
}
