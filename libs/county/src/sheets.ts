import type { WordList } from './words.js';

/** How a cell of a column is read and written. */
type Holds =
  | { readonly holds: 'text' }
  /** An office by its id, or by its Chinese name where one office of the file has that. */
  | { readonly holds: 'office' }
  | { readonly holds: 'offices' }
  | { readonly holds: 'word'; readonly list: WordList }
  | { readonly holds: 'words'; readonly list: WordList }
  | { readonly holds: 'date' }
  | { readonly holds: 'number' }
  | { readonly holds: 'year' };

/** One column of a sheet: the field of an entry, its headings, and what somebody who fills it in has to know. */
export interface Column {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** What lists call it that were not made for this. */
  readonly also?: readonly string[];
  readonly is: Holds;
  readonly width: number;
  readonly isRequired?: true;
  readonly hintZh: string;
  readonly hintEn: string;
}

/** A sheet that holds one list of entries. */
export interface ListSheet {
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column[];
}

const text = { holds: 'text' } as const;
const word = (list: WordList) => ({ holds: 'word', list }) as const;

/** 机构: one row for each office. */
export const officeSheet: ListSheet = {
  zh: '机构',
  en: 'Offices',
  columns: [
    {
      ...{ field: 'id', zh: '编号', en: 'Id', is: text, width: 24, isRequired: true },
      hintZh: '小写字母、数字、连字符，如 dept-water；台账以它为准，以后不改',
      hintEn: 'lower-case letters, digits, hyphens, such as dept-water; the ledger names it, so it never changes',
    },
    {
      ...{ field: 'zh', zh: '名称', en: 'Name', is: text, width: 30, isRequired: true },
      hintZh: '全称，印在文书上',
      hintEn: 'the full Chinese name, as documents have it',
    },
    {
      ...{ field: 'en', zh: '英文名称', en: 'English name', is: text, width: 30 },
      hintZh: '空着的，与名称相同',
      hintEn: 'left empty: the Chinese name',
    },
    {
      ...{ field: 'type', zh: '性质', en: 'Type', is: word('type'), width: 16, isRequired: true },
      hintZh: '从下拉列表选；“其他层级”只作为复查机关等被提到',
      hintEn: 'from the list; “其他层级” (another level) is only named, as a body for a review',
    },
    {
      ...{ field: 'superior', zh: '上级', en: 'Superior', is: { holds: 'office' }, width: 24 },
      hintZh: '写编号或名称；最上面的机构和其他层级的空着',
      hintEn: 'id or name; empty for the one at the top and for organs of another level',
    },
    {
      ...{ field: 'functions', zh: '职能', en: 'Functions', is: { holds: 'words', list: 'function' }, width: 22 },
      hintZh: '几项用顿号隔开；每一级的信访局、联席会议、纪检监察、本级政府、本级党委各由一个机构承担',
      hintEn: 'several with 、 between; in each level one office holds each of them, “受理检举控告” may have many',
    },
    {
      ...{ field: 'place', zh: '服务的地方', en: 'Place', is: text, width: 18 },
      hintZh: '乡镇、村写地名；服务全县的空着',
      hintEn: 'of a township or village its place; empty: the whole county',
    },
    {
      ...{ field: 'reviewedBy', zh: '复查机关', en: 'Reviewed by', is: { holds: 'offices' }, width: 30 },
      hintZh: '条例第三十五条的上一级，按告知的先后，几个用顿号隔开；空着的按性质的默认；不设的写“无”',
      hintEn: 'the organs one level above (art. 35) in the order of telling; empty: by its type; “无”: none',
    },
    {
      ...{ field: 'managedBy', zh: '有管理权限的机关', en: 'Managed by', is: { holds: 'office' }, width: 22 },
      hintZh: '条例第四十条第三款；空着的按性质',
      hintEn: 'art. 40(3); empty: by its type',
    },
    {
      ...{ field: 'phone', zh: '对外电话', en: 'Telephone', is: text, width: 16 },
      hintZh: '印在回执上；单元格请设为文本',
      hintEn: 'as receipts have it; make the cell text',
    },
    {
      ...{ field: 'approvesOpinions', zh: '负责人签发', en: 'Head approves', is: word('yesOrNo'), width: 12 },
      hintZh: '处理意见书由负责人签发；空着的是“是”，只有一人办理的单位写“否”',
      hintEn: 'the head approves opinions; empty: yes; “否” (no) where one person works alone',
    },
    {
      ...{ field: 'approvedNotices', zh: '负责人另签发', en: 'Head also approves', width: 26 },
      is: { holds: 'words', list: 'notice' },
      hintZh: '除处理意见书以外，由负责人签发的文书，几种用顿号隔开；空着的没有',
      hintEn: 'other papers to petitioners that the head approves, several with 、 between; empty: none',
    },
    {
      ...{ field: 'isActive', zh: '状态', en: 'State', is: word('inUse'), width: 10 },
      hintZh: '空着的是在用；停用的机构保留，因为台账提到它',
      hintEn: 'empty: in use; a closed office stays because the ledger names it',
    },
  ],
};

/** 日历: one row for each day that is off or worked here and not in the whole nation. */
export const calendarSheet: ListSheet = {
  zh: '日历',
  en: 'Calendar',
  columns: [
    {
      ...{ field: 'year', zh: '年份', en: 'Year', is: { holds: 'year' }, width: 8, isRequired: true },
      hintZh: '通知所说的年份；本地没有自己的假日的，写一行年份和通知、日期空着',
      hintEn: 'the year of the notice; a year without days of its own has one row without a date',
    },
    {
      ...{ field: 'notice', zh: '通知', en: 'Notice', is: text, width: 40, isRequired: true },
      hintZh: '通知的全称；同一年的每一行写一样的',
      hintEn: 'the notice by its name, the same in every row of the year',
    },
    {
      ...{ field: 'day', zh: '日期', en: 'Date', is: { holds: 'date' }, width: 14 },
      hintZh: '如 2026-11-22；国家的节假日不用写',
      hintEn: 'such as 2026-11-22; national days need not be listed',
    },
    {
      ...{ field: 'kind', zh: '放假或上班', en: 'Off or worked', is: word('day'), width: 12 },
      hintZh: '放假，或者调休上班的周末；空着的是放假',
      hintEn: 'off, or a weekend day that is worked; empty: off',
    },
    {
      ...{ field: 'publishedOn', zh: '发布日期', en: 'Published', is: { holds: 'date' }, width: 14 },
      ...{
        hintZh: '可以空着；以下各列写在这一年的第一行',
        hintEn: 'may stay empty; what follows stands in the first row of its year',
      },
    },
    {
      ...{ field: 'noticeEn', zh: '英文通知', en: 'English notice', is: text, width: 30 },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    {
      ...{ field: 'source', zh: '来源', en: 'Source', is: text, width: 24 },
      ...{ hintZh: '在哪里能查到，可以空着', hintEn: 'where it can be found; may stay empty' },
    },
    {
      ...{ field: 'isMadeUp', zh: '虚构', en: 'Made up', is: word('yesOrNo'), width: 8 },
      ...{
        hintZh: '没有这样的通知的写“是”，只有虚构的县可以',
        hintEn: '“是” (yes) where there is no such notice, in a made-up county alone',
      },
    },
    {
      ...{ field: 'remarkZh', zh: '备注', en: 'Remark', is: text, width: 30 },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    {
      ...{ field: 'remark', zh: '英文备注', en: 'English remark', is: text, width: 30 },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
  ],
};

/** 账号: one row for each account and role. */
export const accountSheet: ListSheet = {
  zh: '账号',
  en: 'Accounts',
  columns: [
    {
      ...{ field: 'name', zh: '账号名', en: 'Account', is: text, width: 24, isRequired: true },
      hintZh: '登录用，小写字母、数字、点、连字符，如 li.wenjing；一人一个，几种身份写几行',
      hintEn: 'to sign in with, such as li.wenjing; one for each person, a row for each role',
    },
    {
      ...{ field: 'displayName', zh: '姓名', en: 'Name', is: text, width: 14, isRequired: true },
      hintZh: '显示在台账和文书上',
      hintEn: 'as the ledger and documents show it',
    },
    {
      ...{ field: 'office', zh: '机构', en: 'Office', is: { holds: 'office' }, width: 24, isRequired: true },
      hintZh: '写编号或名称',
      hintEn: 'id or name',
    },
    {
      ...{ field: 'capacity', zh: '身份', en: 'Capacity', is: word('capacity'), width: 16, isRequired: true },
      hintZh: '从下拉列表选；管理员不办案，办案的人不兼管理员',
      hintEn: 'from the list; who administers handles no cases, and the reverse',
    },
    {
      ...{ field: 'isActive', zh: '状态', en: 'State', is: word('inUse'), width: 10 },
      hintZh: '空着的是在用；没有写进来的账号不动',
      hintEn: 'empty: in use; accounts that are not in the file stay as they are',
    },
  ],
};

/** One row of the sheet of the county itself: what is asked, and the field that answers. */
interface AboutRow {
  readonly path: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly hintZh: string;
  readonly hintEn: string;
  readonly is?: { readonly holds: 'word'; readonly list: WordList };
}

/** 本县: what holds for the installation as a whole, one answer a row. */
export const aboutSheet = {
  zh: '本县',
  en: 'County',
  question: { zh: '项目', en: 'Item' },
  answer: { zh: '内容', en: 'Content' },
  rows: [
    {
      ...{ path: ['county', 'zh'], zh: '名称', en: 'Name' },
      ...{ hintZh: '如 青岩县', hintEn: 'in Chinese' },
    },
    {
      ...{ path: ['county', 'en'], zh: '英文名称', en: 'English name' },
      ...{ hintZh: '空着的，与名称相同', hintEn: 'left empty: the Chinese name' },
    },
    {
      ...{ path: ['jurisdiction'], zh: '地区代码', en: 'Jurisdiction' },
      ...{
        hintZh: 'CN 加行政区划代码，如 CN-532924；按它的日历计算',
        hintEn: 'CN and the division code; whose calendar counts',
      },
    },
    {
      ...{ path: ['parent'], zh: '上级地区代码', en: 'Jurisdiction above' },
      ...{
        hintZh: '本地没有写的日子按它的日历；空着的是 CN（全国）',
        hintEn: 'counts where the county lists nothing; empty: CN, the nation',
      },
    },
    {
      ...{ path: ['isMadeUp'], zh: '虚构', en: 'Made up', is: word('yesOrNo') },
      ...{
        hintZh: '演示、试用的县写“是”；真实的县空着',
        hintEn: '“是” (yes) for a county to try things in; empty for a real one',
      },
    },
    {
      ...{ path: ['note', 'zh'], zh: '说明', en: 'Note' },
      ...{ hintZh: '读的人要知道的，可以空着', hintEn: 'what a reader must know; may stay empty' },
    },
    {
      ...{ path: ['note', 'en'], zh: '英文说明', en: 'English note' },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
  ] as readonly AboutRow[],
} as const;

/** What separates several words or offices in one cell when it is written; more is taken when it is read. */
export const separator = '、';
export const separators = /[、，,;；/\n]+/u;
/** Written where a list is there and empty, which is something else than an empty cell. */
export const none = '无';
