import { type CalendarUsed, type Language, localTime, phaseText, wordOf } from '#libs/contracts';
import type { petitionExportRequest } from '#contracts/petition';
import type { reads } from '#libs/persistence';
import type * as z from 'zod';
import type { CellValue } from '#libs/workbook';

/** What a file is written with: the reader's language, and names for ids. */
export interface Names {
  readonly language: Language;
  readonly office: (id: string | null) => string;
  readonly category: (id: string | null) => string;
  /** Whose its limit is too; of the date of a row also what of that date is ours. */
  readonly rule: (id: string | null, due?: DueClock) => string;
}

/** Who took the file, and why. */
export interface ExportNote {
  readonly purpose: string;
  readonly at: string;
  readonly rows: number;
  readonly who: string;
  readonly office: string;
  readonly capacity: string;
  readonly filter: z.output<typeof petitionExportRequest>['filter'];
  readonly phase: string;
  /** Whose calendar counts now, and its version. */
  readonly calendar: CalendarUsed;
}

const texts = {
  zh: {
    sheet: '信访件',
    noteSheet: '导出说明',
    file: '信访件',
    yes: '是',
    note: '项目,内容',
    who: '导出人',
    capacity: '身份',
    office: '机构',
    at: '时间（北京）',
    purpose: '目的',
    filter: '筛选条件',
    everything: '全部',
    rows: '件数',
    order: '排序',
    byRegistration: '登记时间，新的在前',
    calendar: '现行日历',
    calendarText: '{place}，版本 {version}；此前立的期限按当时的日历',
    rule: '说明',
    ruleText: '本表不含信访人身份和信访内容。导出已记入查看记录。请勿转发给无权查看的人，用后删除。',
    drill: '【演练】不是真实数据',
  },
  en: {
    sheet: 'Petitions',
    noteSheet: 'Note',
    file: 'petitions',
    yes: 'yes',
    note: 'What,Value',
    who: 'Taken by',
    capacity: 'Capacity',
    office: 'Office',
    at: 'When (Beijing)',
    purpose: 'Purpose',
    filter: 'Filter',
    everything: 'all',
    rows: 'Petitions',
    order: 'Order',
    byRegistration: 'by registration, newest first',
    calendar: 'Calendar in force',
    calendarText: '{place}, version {version}; a date that was set before goes by that of its day',
    rule: 'Please note',
    ruleText:
      'This file holds no identity of a petitioner and no text of a case. That it was taken is recorded. Give it to nobody who may not see it, and delete it after use.',
    drill: '【演练】 A drill: nothing here is real',
  },
} as const satisfies Record<Language, Record<string, string>>;

export const textsOf = (language: Language) => texts[language];

/** How the date of a row was counted. */
export type DueClock = Omit<reads.DueClockRow, 'case'>;

/** One petition of the file. */
export interface ExportedRow extends reads.PetitionRow {
  /** Undefined where nothing is owed. */
  readonly due: DueClock | undefined;
}

interface Column extends Record<Language, string> {
  /** In characters. */
  readonly width: number;
  readonly of: (row: ExportedRow, names: Names) => CellValue;
}

const mark = (is: boolean, { language }: Names): string => (is ? texts[language].yes : '');
const time = (instant: string | null): string => (instant === null ? '' : localTime(instant));
const word = (field: string, value: string | null, { language }: Names): string =>
  value === null ? '' : wordOf('petition', field, value, language);

/** The columns of the file, in their order. */
export const columns: readonly Column[] = [
  { zh: '编号', en: 'Number', width: 18, of: (row) => row.number },
  { zh: '状态', en: 'State', width: 14, of: ({ phase }, { language }) => phaseText('petition', phase, language) },
  { zh: '持有机构', en: 'Held by', width: 24, of: ({ holder }, names) => names.office(holder) },
  { zh: '登记机构', en: 'Registered by', width: 20, of: ({ registrar }, names) => names.office(registrar) },
  { zh: '收到', en: 'Received', width: 12, of: (row) => row.receivedOn },
  { zh: '登记时间', en: 'Registered at', width: 18, of: (row) => time(row.registeredAt) },
  { zh: '渠道', en: 'Channel', width: 8, of: (row, names) => word('channel', row.channel, names) },
  { zh: '性质', en: 'Class', width: 10, of: (row, names) => word('class', row.class, names) },
  { zh: '类别', en: 'Category', width: 24, of: ({ category }, names) => names.category(category) },
  { zh: '地点', en: 'Place', width: 22, of: ({ place }, names) => names.office(place) },
  { zh: '转送、交办次数', en: 'Referrals', width: 14, of: (row) => row.referrals },
  { zh: '期限规则', en: 'Rule', width: 40, of: ({ dueRule, due }, names) => names.rule(dueRule, due) },
  { zh: '最后一日', en: 'Last day', width: 12, of: (row) => row.legalDueOn ?? '' },
  { zh: '暂定', en: 'Provisional', width: 8, of: (row, names) => mark(row.provisional && row.endedAt === null, names) },
  { zh: '逾期', en: 'Overdue', width: 8, of: (row, names) => mark(row.isOverdue, names) },
  { zh: '督办未结束', en: 'Supervision not ended', width: 12, of: (row, names) => mark(row.isSupervised, names) },
  { zh: '结案时间', en: 'Ended at', width: 18, of: (row) => time(row.endedAt) },
  { zh: '演练', en: 'Drill', width: 8, of: (row) => (row.isDrill ? '【演练】' : '') },
];

/** The second sheet: who, for which office, when, why, and what was asked. */
export function* noteRows(note: ExportNote, names: Names): Generator<readonly CellValue[]> {
  const say = texts[names.language];
  yield say.note.split(',');
  if (note.filter.drill === 'true') yield ['', say.drill];
  yield [say.who, note.who];
  yield [say.capacity, note.capacity];
  yield [say.office, note.office];
  yield [say.at, localTime(note.at)];
  yield [say.purpose, note.purpose];
  yield [say.filter, filterText(note, names) || say.everything];
  yield [say.rows, note.rows];
  yield [say.order, say.byRegistration];
  const { name, version } = note.calendar;
  const values = { place: name[names.language], version };
  yield [say.calendar, say.calendarText.replace(/\{(place|version)\}/gu, (_, key: keyof typeof values) => values[key])];
  yield [say.rule, say.ruleText];
}

/** A filter as it stands in an address, offices and states by their names. */
function filterText({ filter, phase }: ExportNote, names: Names): string {
  const { drill: _drill, ...asked } = filter;
  const said = {
    ...asked,
    phase: phase || undefined,
    category: named(names.category, filter.category),
    rule: named(names.rule, filter.rule),
  };
  const offices = { holder: named(names.office, filter.holder), owes: named(names.office, filter.owes) };
  return Object.entries({ ...said, ...offices, place: named(names.office, filter.place) })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('; ');
}

const named = (name: (id: string | null) => string, id: string | undefined): string | undefined =>
  id === undefined ? undefined : name(id);
