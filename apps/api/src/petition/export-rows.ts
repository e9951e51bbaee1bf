import { type Language, phaseText, wordOf } from '#libs/contracts';
import type { petitionExportRequest } from '#contracts/petition';
import type { reads } from '#libs/persistence';
import type * as z from 'zod';
import type { Cell } from '../workbook/workbook.js';

/** What a file is written with: the reader's language, and names for ids. */
export interface Names {
  readonly language: Language;
  readonly office: (id: string | null) => string;
  readonly category: (id: string | null) => string;
  readonly rule: (id: string | null) => string;
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
}

const texts = {
  zh: {
    sheet: '信访件',
    noteSheet: '导出说明',
    file: '信访件',
    yes: '是',
    head: '编号,状态,持有机构,登记机构,收到,登记时间,渠道,性质,类别,地点,转交次数,期限规则,法定到期,暂定,逾期,督办中,办结时间,演练',
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
    rule: '说明',
    ruleText: '本表不含信访人身份和信访内容。导出已记入查看记录。请勿转发给无权查看的人，用后删除。',
    drill: '【演练】不是真实数据',
  },
  en: {
    sheet: 'Petitions',
    noteSheet: 'Note',
    file: 'petitions',
    yes: 'yes',
    head: 'Number,State,Held by,Registered by,Received,Registered at,Channel,Class,Category,Place,Referrals,Rule,Legal due,Provisional,Overdue,Supervised,Ended at,Drill',
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
    rule: 'Please note',
    ruleText:
      'This file holds no identity of a petitioner and no text of a case. That it was taken is recorded. Give it to nobody who may not see it, and delete it after use.',
    drill: '【演练】 A drill: nothing here is real',
  },
} as const satisfies Record<Language, Record<string, string>>;

export const textsOf = (language: Language) => texts[language];

/** Widths of the columns, in characters. */
export const widths = [18, 14, 24, 20, 12, 18, 8, 10, 24, 22, 9, 24, 12, 8, 8, 8, 18, 8];

export const headOf = (language: Language): readonly Cell[] => texts[language].head.split(',');

/** One petition as a row of the file. */
export function rowOf(row: reads.PetitionRow, { language, office, category, rule }: Names): readonly Cell[] {
  const mark = (is: boolean): string => (is ? texts[language].yes : '');
  return [
    row.number,
    phaseText('petition', row.phase, language),
    office(row.holder),
    office(row.registrar),
    row.receivedOn,
    beijing(row.registeredAt),
    wordOf('petition', 'channel', row.channel, language),
    row.class === null ? '' : wordOf('petition', 'class', row.class, language),
    category(row.category),
    office(row.place),
    row.referrals,
    rule(row.dueRule),
    row.legalDueOn ?? '',
    mark(row.provisional && row.endedAt === null),
    mark(row.isOverdue),
    mark(row.isSupervised),
    row.endedAt === null ? '' : beijing(row.endedAt),
    row.isDrill ? '【演练】' : '',
  ];
}

/** The second sheet: who, for which office, when, why, and what was asked. */
export function* noteRows(note: ExportNote, names: Names): Generator<readonly Cell[]> {
  const say = texts[names.language];
  yield say.note.split(',');
  if (note.filter.drill === 'true') yield ['', say.drill];
  yield [say.who, note.who];
  yield [say.capacity, note.capacity];
  yield [say.office, note.office];
  yield [say.at, beijing(note.at)];
  yield [say.purpose, note.purpose];
  yield [say.filter, filterText(note, names) || say.everything];
  yield [say.rows, note.rows];
  yield [say.order, say.byRegistration];
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

/** An instant as a clock in Beijing shows it. */
function beijing(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
