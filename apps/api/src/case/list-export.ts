import { Readable } from 'node:stream';
import { generalWord, heads, localTime, mostExported, phaseText, wordOf } from '#libs/contracts';
import type { AnyList, CalendarUsed, KindName } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { workbookOf, type CellValue } from '#libs/workbook';
import { calendarUsed } from '../calendar/calendar-used.js';
import { contracts } from '../contracts.js';
import { readBy } from '../http/changed-by.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { Row } from './kinds-own.js';
import type { ExportNames, ListFile } from './list-file.js';
import { listValuesOf, type ListValues } from './list-values.js';

// One read of the list at a time; a screen's page would take too many, and all at once too much memory.
const rowsPerRead = 500;
// Together with every other list. Whoever reports each month takes a handful, and as many again that were filtered wrongly;
// who takes more is copying what can be read on screen, and keeps a database busy that others wait for.
const perAccount = {
  ...{ what: 'export', limit: 20, windowSeconds: 3_600 },
  refusal: 'account.too_many_exports',
} as const;

interface Asked {
  readonly purpose: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

/**
 * A list of cases as a workbook (导出), with a note of who took it and why. No identity and no text of a case.
 *
 * @throws HttpProblem `http.export_too_large`, 422; DomainError `account.too_many_exports`
 */
export async function exportList(platform: Platform, caller: Caller, file: ListFile, body: Asked) {
  const { database } = platform;
  const world = await platform.world();
  const { offices } = world;
  const { kind, columns } = file;
  const [head, { list }] = [heads[kind], contracts[kind]];
  const values = listValuesOf(body.filter, { head, list, offices });
  const counts = await reads.lists[kind].count(database, caller.reader, values);
  const rows = counts.reduce((sum, { count }) => sum + count, 0);
  if (rows > mostExported) throw new HttpProblem(422, 'http.export_too_large', { rows, limit: mostExported });
  const { language, session } = caller;
  await takeFromLimit(database, perAccount, session.account);
  // Recorded first: what cannot be recorded is not given.
  await noteRead(database, {
    ...readBy(caller),
    ...{ what: 'export', caseId: null, purpose: null, words: body.purpose },
    detail: { list: head.address, ...withoutWords(list, body.filter), rows },
  });
  const names: ExportNames = {
    language,
    office: (id) => (typeof id === 'string' ? (offices.get(as<OfficeId>(id))?.name[language] ?? id) : ''),
  };
  const at = localTime(new Date().toISOString());
  const title = (file.title ?? head.name)[language];
  const own = (await file.named?.(platform, language)) ?? {};
  const filter = filterText(body.filter, (name, value) => own[name]?.(value) ?? filterWord(kind, name, value, names));
  const calendar = calendarUsed(world, world.calendar(jurisdictionOf(world)));
  const note = noteOf(caller, {
    ...{ names, filter, rows, at, calendar },
    isDrill: values.drill,
    purpose: body.purpose,
  });
  const stream = Readable.from(
    workbookOf([
      {
        name: title,
        widths: columns.map(({ width }) => width),
        rows: rowsOf(platform, caller, { file, values, names }),
      },
      { name: language === 'zh' ? '导出说明' : 'Note', widths: [24, 80], rows: note },
    ]),
  );
  const stamp = at.replace(/[-:]/gu, '').replace(' ', '-');
  return { stream, name: `${values.drill ? '【演练】' : ''}${title}-${stamp}.xlsx` };
}

/** What somebody searched for may be a petitioner's words: the log holds that it was searched, not for what. */
function withoutWords({ filters }: AnyList, filter: Asked['filter']) {
  const isWords = (name: string): boolean => filters[name]?.type === 'words';
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  return {
    filter: Object.fromEntries(asked.filter(([name]) => !isWords(name))),
    hasText: asked.some(([name]) => isWords(name)),
  };
}

interface Noted {
  readonly names: ExportNames;
  readonly purpose: string;
  readonly filter: string;
  readonly rows: number;
  readonly at: string;
  readonly isDrill: boolean;
  /** Whose calendar counts now, and its version. */
  readonly calendar: CalendarUsed;
}

const rule = {
  zh: '本表不含当事人身份和所说的内容。导出已记入查看记录。请勿转发给无权查看的人，用后删除。',
  en: 'This file holds no identity of a party and nothing that anybody said. That it was taken is recorded. Give it to nobody who may not see it, and delete it after use.',
} as const;

/** The second sheet: who, for which office, when, why, and what was asked. */
function noteOf({ language, session }: Caller, noted: Noted): readonly (readonly CellValue[])[] {
  const { names, calendar } = noted;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const place = calendar.name[language];
  return [
    [say('项目', 'What'), say('内容', 'Value')],
    ...(noted.isDrill ? [['', say('【演练】不是真实数据', '【演练】 A drill: nothing here is real')]] : []),
    [say('导出人', 'Taken by'), session.displayName],
    [say('身份', 'Capacity'), generalWord('capacity', session.capacity, language)],
    [say('机构', 'Office'), names.office(session.office)],
    [say('时间（北京）', 'When (Beijing)'), noted.at],
    [say('目的', 'Purpose'), noted.purpose],
    [say('筛选条件', 'Filter'), noted.filter || say('全部', 'all')],
    [say('件数', 'Rows'), noted.rows],
    [say('排序', 'Order'), say('新的在前', 'newest first')],
    [
      say('现行日历', 'Calendar in force'),
      say(
        `${place}，版本 ${calendar.version}；此前立的期限按当时的日历`,
        `${place}, version ${calendar.version}; a date that was set before goes by that of its day`,
      ),
    ],
    [say('说明', 'Please note'), rule[language]],
  ];
}

interface Given {
  readonly file: ListFile;
  readonly values: ListValues;
  readonly names: ExportNames;
}

async function* rowsOf(
  platform: Platform,
  caller: Caller,
  { file, values, names }: Given,
): AsyncGenerator<readonly CellValue[]> {
  const { kind, columns } = file;
  yield columns.map((column) => column[names.language]);
  let after: reads.Cursor | null = null;
  let given = 0;
  do {
    const limit = Math.min(rowsPerRead, mostExported - given);
    const list = reads.lists[kind];
    const page: reads.Page<Row> = await list.list(platform.database, caller.reader, values, { after, limit });
    const rows = (await file.beside?.(platform, caller, page.items)) ?? page.items;
    for (const row of rows) yield columns.map((column) => column.of(row, names));
    given += page.items.length;
    after = page.next;
  } while (after !== null && given < mostExported);
}

/** A filter as it stands in an address, with names for what stands there by id. */
const filterText = (
  { drill: _drill, ...filter }: Asked['filter'],
  nameOf: (name: string, value: string) => string,
): string =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${nameOf(name, String(value))}`)
    .join('; ');

function filterWord(kind: KindName, name: string, value: string, { language, office }: ExportNames): string {
  const type = contracts[kind].list.filters[name]?.type;
  if (type === 'office' || type === 'place') return office(value);
  return name === 'phase' ? phaseText(kind, value, language) : wordOf(kind, name, value, language);
}
