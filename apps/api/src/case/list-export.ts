import { Readable } from 'node:stream';
import { contractOf, generalWord, headOf, localTime, mostExported, phaseText } from '#libs/contracts';
import type { KindName, Language } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { workbookOf, type CellValue } from '#libs/workbook';
import { readBy } from '../http/changed-by.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { Row } from './kinds-own.js';
import { listValuesOf, type ListValues } from './list-values.js';

// One read of the list at a time; a screen's page would take too many, and all at once too much memory.
const rowsPerRead = 500;
// Together with every other list: who takes more is copying what can be read on screen.
const perAccount = {
  ...{ what: 'export', limit: 20, windowSeconds: 3_600 },
  refusal: 'account.too_many_exports',
} as const;

/** What a file is written with: the reader's language, and names for ids. */
export interface ExportNames {
  readonly language: Language;
  readonly office: (id: unknown) => string;
}

/** One column of the file. */
export interface ExportColumn {
  readonly zh: string;
  readonly en: string;
  /** In characters. */
  readonly width: number;
  readonly of: (row: Row, names: ExportNames) => CellValue;
}

/** The column that says where a case stands, and those that every list has. */
export const phaseColumn = (kind: KindName): ExportColumn => ({
  ...{ zh: '状态', en: 'State', width: 14 },
  of: ({ phase }, { language }) => phaseText(kind, String(phase), language),
});
export const textColumn = (field: string, zh: string, en: string, width: number): ExportColumn => ({
  ...{ zh, en, width },
  of: (row) => (row[field] ?? null) as CellValue,
});
export const officeColumn = (field: string, zh: string, en: string): ExportColumn => ({
  ...{ zh, en, width: 26 },
  of: (row, names) => names.office(row[field]),
});
export const drillColumn: ExportColumn = {
  ...{ zh: '演练', en: 'Drill', width: 8 },
  of: ({ isDrill }) => (isDrill === true ? '【演练】' : ''),
};

interface Exported {
  readonly kind: KindName;
  readonly columns: readonly ExportColumn[];
  readonly body: { readonly purpose: string; readonly filter: Readonly<Record<string, unknown>> };
}

/**
 * A list of cases as a workbook (导出), with a note of who took it and why, which is recorded before a row is given. No identity and no
 * text of a case.
 *
 * @throws HttpProblem `http.export_too_large`, 422; DomainError `account.too_many_exports`
 */
export async function exportList(platform: Platform, caller: Caller, { kind, columns, body }: Exported) {
  const { database } = platform;
  const { offices } = await platform.world();
  const [head, contract] = [headOf(kind), contractOf(kind)];
  if (head === null || contract === null) throw new Error(`no kind ${kind}`);
  const list = reads.lists[kind];
  const values = listValuesOf(body.filter, { head, list: contract.list, offices });
  const counts = await list.count(database, caller.reader, values);
  const rows = counts.reduce((sum, { count }) => sum + count, 0);
  if (rows > mostExported) throw new HttpProblem(422, 'http.export_too_large', { rows, limit: mostExported });
  const { language, session } = caller;
  await takeFromLimit(database, perAccount, session.account);
  await noteRead(database, {
    ...readBy(caller),
    ...{ what: 'export', caseId: null, purpose: null, words: body.purpose },
    detail: { list: head.address, filter: body.filter, rows },
  });
  const names: ExportNames = {
    language,
    office: (id) => (typeof id === 'string' ? (offices.get(as<OfficeId>(id))?.name[language] ?? id) : ''),
  };
  const at = localTime(new Date().toISOString());
  const title = head.name[language];
  const widths = columns.map(({ width }) => width);
  const all = rowsOf(platform, caller, { kind, columns, values, names });
  const note = noteOf(caller, { names, body, rows, at, isDrill: values.drill });
  const stream = Readable.from(
    workbookOf([
      { name: title, widths, rows: all },
      { name: language === 'zh' ? '导出说明' : 'Note', widths: [24, 80], rows: note },
    ]),
  );
  const stamp = at.replace(/[-:]/gu, '').replace(' ', '-');
  return { stream, name: `${values.drill ? '【演练】' : ''}${title}-${stamp}.xlsx` };
}

interface Noted {
  readonly names: ExportNames;
  readonly body: Exported['body'];
  readonly rows: number;
  readonly at: string;
  readonly isDrill: boolean;
}

const rule = {
  zh: '本表不含当事人身份和所说的内容。导出已记入查看记录。请勿转发给无权查看的人，用后删除。',
  en: 'This file holds no identity of a party and nothing that anybody said. That it was taken is recorded. Give it to nobody who may not see it, and delete it after use.',
} as const;

/** The second sheet: who, for which office, when, why, and what was asked. */
function noteOf(
  { language, session }: Caller,
  { names, body, rows, at, isDrill }: Noted,
): readonly (readonly CellValue[])[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  return [
    [say('项目', 'What'), say('内容', 'Value')],
    ...(isDrill ? [['', say('【演练】不是真实数据', '【演练】 A drill: nothing here is real')]] : []),
    [say('导出人', 'Taken by'), session.displayName],
    [say('身份', 'Capacity'), generalWord('capacity', session.capacity, language)],
    [say('机构', 'Office'), names.office(session.office)],
    [say('时间（北京）', 'When (Beijing)'), at],
    [say('目的', 'Purpose'), body.purpose],
    [say('筛选条件', 'Filter'), filterText(body.filter) || say('全部', 'all')],
    [say('件数', 'Rows'), rows],
    [say('说明', 'Please note'), rule[language]],
  ];
}

interface Given {
  readonly kind: KindName;
  readonly columns: readonly ExportColumn[];
  readonly values: ListValues;
  readonly names: ExportNames;
}

async function* rowsOf(
  { database }: Platform,
  { reader }: Caller,
  { kind, columns, values, names }: Given,
): AsyncGenerator<readonly CellValue[]> {
  yield columns.map((column) => column[names.language]);
  let after: reads.Cursor | null = null;
  let given = 0;
  do {
    const limit = Math.min(rowsPerRead, mostExported - given);
    const page: reads.Page<Row> = await reads.lists[kind].list(database, reader, values, { after, limit });
    for (const row of page.items) yield columns.map((column) => column.of(row, names));
    given += page.items.length;
    after = page.next;
  } while (after !== null && given < mostExported);
}

const filterText = ({ drill: _drill, ...filter }: Readonly<Record<string, unknown>>): string =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('; ');
