import { workbookOf, type CellValue, type Choices, type Sheet } from '#libs/workbook';
import type { County } from './county.js';
import { headingOf } from './sheet-reader.js';
import {
  aboutSheet,
  accountSheet,
  calendarSheet,
  none,
  officeSheet,
  separator,
  type Column,
  type ListSheet,
} from './sheets.js';
import { calendarContent, parentOf } from './write.js';
import { chineseWords, wordOf } from './words.js';

/**
 * A county file as a workbook, as bytes: the sheets that are read, each with drop-down lists, after one that explains them.
 *
 * @param county null: an empty one, to be filled in
 */
export function countyWorkbook(county: County | null): AsyncGenerator<Buffer> {
  const lists: readonly (readonly [ListSheet, readonly Fields[]])[] = [
    [officeSheet, county?.offices.map(officeFields) ?? []],
    [calendarSheet, county?.calendars.flatMap(dayFields) ?? []],
    [accountSheet, county?.accounts.flatMap(roleFields) ?? []],
  ];
  return workbookOf([
    explanation(lists.map(([sheet]) => sheet)),
    about(county),
    ...lists.map(([sheet, entries]) => listOf(sheet, entries)),
  ]);
}

/** What stands in the cells of a row, by the fields of its entry. */
export type Fields = Readonly<Record<string, Field>>;
type Field = string | number | boolean | null | undefined | readonly string[];

/**
 * What each column of each sheet is for, and what to do in the end.
 *
 * @param closing lines in both languages, in turn
 * @param first rows that come before those of the sheets
 */
export function explanationOf(
  sheets: readonly ListSheet[],
  closing: readonly string[],
  first: readonly CellValue[][] = [],
): Sheet {
  const rows: CellValue[][] = [
    ['表 Sheet', '列 Column', '怎么填', 'How to fill it in', '必填 Required'],
    ...first,
    ...sheets.flatMap(explainedColumns),
    ...closing.map((line, at): CellValue[] => ['', '', at % 2 === 0 ? line : '', at % 2 === 0 ? '' : line, null]),
  ];
  return { name: '说明', widths: [18, 26, 70, 70, 14], rows };
}

/** The offices that can be named in other sheets, by their names, with their ids. */
export const officeSheetOf = (offices: readonly County['offices'][number][]): Sheet => ({
  name: officeSheet.zh,
  widths: [30, 24],
  rows: [
    officeSheet.columns.slice(0, 2).reverse().map(headingOf),
    ...offices.map(({ id, name }): CellValue[] => [name.zh, id]),
  ],
});

const explainedColumns = (sheet: ListSheet): CellValue[][] =>
  sheet.columns.map((column): CellValue[] => [
    headingOf(sheet),
    headingOf(column),
    hintWithWords(column),
    column.hintEn,
    column.isRequired === true ? '是 yes' : null,
  ]);

function explanation(sheets: readonly ListSheet[]): Sheet {
  const ofCounty = aboutSheet.rows.map(({ zh, en, hintZh, hintEn }): CellValue[] => [
    `${aboutSheet.zh} ${aboutSheet.en}`,
    headingOf({ zh, en }),
    hintZh,
    hintEn,
    null,
  ]);
  return explanationOf(sheets, closing, ofCounty);
}

const closing = [
  '填好以后：maplebridge county load 文件 --dry-run 先看每一处错误和差异，去掉 --dry-run 即装入。',
  'When filled in: maplebridge county load FILE --dry-run shows every error and the difference; without --dry-run it is applied.',
  '文件里不写密码：新账号的一次性密码随机生成，另存为只有您能读的文件。',
  'No password stands in the file: one-time passwords of new accounts are drawn and kept in a file that you alone can read.',
];

function hintWithWords({ is, hintZh }: Column): string {
  return is.holds === 'word' || is.holds === 'words' ? `${hintZh}（${chineseWords(is.list).join('、')}）` : hintZh;
}

function about(county: County | null): Sheet {
  const [parent] = county?.calendars.map(parentOf) ?? [];
  const answers: Readonly<Record<string, CellValue>> =
    county === null
      ? {}
      : {
          'county.zh': county.name.zh,
          'county.en': county.name.en,
          jurisdiction: county.jurisdiction,
          parent: parent ?? null,
          isMadeUp: county.isMadeUp ? wordOf('yesOrNo', 'true') : null,
          'note.zh': county.note?.zh ?? null,
          'note.en': county.note?.en ?? null,
        };
  const rows: CellValue[][] = [
    [headingOf(aboutSheet.question), headingOf(aboutSheet.answer)],
    ...aboutSheet.rows.map(({ path, zh, en }): CellValue[] => [headingOf({ zh, en }), answers[path.join('.')] ?? null]),
  ];
  return { name: aboutSheet.zh, widths: [30, 60], rows };
}

/** A sheet to fill in: headings, entries, drop-down lists. */
export function listOf(sheet: ListSheet, entries: readonly Fields[]): Sheet {
  const choices = sheet.columns.flatMap(({ is }, column): Choices[] => {
    if (is.holds === 'word') return [{ column, from: chineseWords(is.list) }];
    // Several words stand in one cell: the list helps with the first, and takes more.
    if (is.holds === 'words') return [{ column, from: chineseWords(is.list), isOpen: true }];
    const isOffice = is.holds === 'office' || is.holds === 'offices';
    return isOffice ? [{ column, from: `${officeSheet.zh}!$A$2:$A$2000`, isOpen: true }] : [];
  });
  const rows: CellValue[][] = [
    sheet.columns.map(headingOf),
    ...entries.map((fields) => sheet.columns.map((column) => cellOf(fields[column.field], column))),
  ];
  return { name: sheet.zh, widths: sheet.columns.map(({ width }) => width), rows, choices };
}

/** What stands in a cell. */
export function cellOf(value: Field, { is }: Column): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return listCell(value, is);
  return is.holds === 'word' ? wordOf(is.list, String(value)) : String(value);
}

/** A list that is there and empty says so where an empty cell would mean something else. */
function listCell(list: readonly string[], is: Column['is']): CellValue {
  if (list.length === 0 && is.holds === 'offices') return none;
  return list.map((one) => (is.holds === 'words' ? wordOf(is.list, one) : one)).join(separator);
}

function officeFields(office: County['offices'][number]): Fields {
  const { id, name, type, superior, functions, place, reviewedBy, managedBy, phone } = office;
  const { approvesOpinions = true, approvedNotices = [], isActive } = office;
  const of = { id, ...name, type, superior, functions, place, reviewedBy, managedBy, phone, approvedNotices };
  // What is as it would be anyway stays empty, so that a reader sees what was said.
  return { ...of, approvesOpinions: approvesOpinions ? null : false, isActive: isActive ? null : false };
}

function dayFields(calendar: County['calendars'][number]): Fields[] {
  const { year, notice, offDays = [], makeUpWorkdays = [], isMadeUp, ...of } = calendarContent(calendar);
  const days: Fields[] = [
    ...offDays.map((day) => ({ year, notice, day, kind: 'off' })),
    ...makeUpWorkdays.map((day) => ({ year, notice, day, kind: 'work' })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first = { year, notice }, ...rest] = days;
  return [{ ...first, ...of, ...(isMadeUp === true && { isMadeUp }) }, ...rest];
}

function roleFields({ name, displayName, roles, isActive }: County['accounts'][number]): Fields[] {
  return roles.map((role) => ({ name, displayName, ...role, isActive: isActive ? null : false }));
}
