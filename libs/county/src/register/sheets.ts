import type { Column, ListSheet } from '../sheets.js';
import type { WordList } from '../words.js';

const text = { holds: 'text' } as const;
const word = (list: WordList) => ({ holds: 'word', list }) as const;
const words = (list: WordList) => ({ holds: 'words', list }) as const;

const code: Column = {
  ...{ field: 'code', zh: '编号', en: 'Code', is: text, width: 16 },
  hintZh: '名册里的编号，定下就不改；第一次没有的空着，自动编；再装时以它认人',
  hintEn: 'as the register has it, for good; empty the first time: one is drawn; by it an entry is known again',
};
const office: Column = {
  ...{ field: 'office', zh: '机构', en: 'Office', is: { holds: 'office' }, width: 30, isRequired: true },
  also: ['所在机构', '所属机构', '所属调委会', '调委会', '单位', '所在单位'],
  hintZh: '写编号或名称',
  hintEn: 'id or name',
};
const leftOn: Column = {
  ...{ field: 'leftOn', zh: '最后一日', en: 'Last day', is: { holds: 'date' }, width: 14 },
  hintZh: '离任、停用的写；不晚于今天',
  hintEn: 'of whoever left or what was closed; no later than today',
};
const phone: Column = {
  ...{ field: 'phone', zh: '电话', en: 'Telephone', is: text, width: 16 },
  also: ['联系电话', '手机', '手机号', '手机号码', '联系方式'],
  hintZh: '单元格请设为文本；人员的加密保存，只告知该机构和管理员',
  hintEn: 'make the cell text; that of a person is kept sealed, for the office and administrators',
};

/** 人员: one row for each of the people. */
export const personSheet: ListSheet = {
  zh: '人员',
  en: 'People',
  columns: [
    code,
    {
      ...{ field: 'name', zh: '姓名', en: 'Name', is: text, width: 12, isRequired: true },
      ...{ hintZh: '本人姓名', hintEn: 'of the person' },
    },
    {
      ...{ field: 'kind', zh: '类别', en: 'Kind', is: word('rosterKind'), width: 14, isRequired: true },
      ...{ hintZh: '从下拉列表选', hintEn: 'from the list' },
    },
    office,
    {
      ...{ field: 'isFullTime', zh: '专职或兼职', en: 'Full or part time', is: word('fullTime'), width: 12 },
      also: ['专兼职', '专/兼职'],
      ...{ hintZh: '空着的是兼职', hintEn: 'empty: part time' },
    },
    {
      ...{ field: 'fromOn', zh: '任期自', en: 'Term from', is: { holds: 'date' }, width: 14 },
      also: ['聘任日期', '任期开始'],
      ...{ hintZh: '如 2026-01-01，可以空着', hintEn: 'such as 2026-01-01; may stay empty' },
    },
    {
      ...{ field: 'untilOn', zh: '任期最后一日', en: 'Term until', is: { holds: 'date' }, width: 14 },
      also: ['任期至', '任期届满'],
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    {
      ...{ field: 'specialities', zh: '专长', en: 'Specialities', is: words('speciality'), width: 26 },
      also: ['专业特长', '擅长领域', '擅长调解领域'],
      ...{ hintZh: '几项用顿号隔开，最多十项', hintEn: 'several with 、 between, ten at most' },
    },
    {
      ...{ field: 'languages', zh: '语言', en: 'Languages', is: words('spokenLanguage'), width: 18 },
      ...{ hintZh: '几项用顿号隔开', hintEn: 'several with 、 between' },
    },
    {
      ...{ field: 'qualifications', zh: '专业资格', en: 'Qualifications', is: words('qualification'), width: 22 },
      also: ['资格'],
      ...{ hintZh: '几项用顿号隔开', hintEn: 'several with 、 between' },
    },
    {
      ...{ field: 'mostCases', zh: '同时最多承办件数', en: 'Most cases at once', is: { holds: 'number' }, width: 16 },
      ...{ hintZh: '机构规定的上限；空着的没有规定', hintEn: 'a ceiling that the office sets; empty: none' },
    },
    phone,
    {
      ...{ field: 'email', zh: '邮箱', en: 'Mail', is: text, width: 22 },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    {
      ...{ field: 'address', zh: '地址', en: 'Address', is: text, width: 26 },
      also: ['住址', '联系地址'],
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    {
      ...{ field: 'account', zh: '账号名', en: 'Account', is: text, width: 18 },
      ...{ hintZh: '本人有账号的写；没有的空着', hintEn: 'of whoever has one; else empty' },
    },
    {
      ...{ field: 'isActive', zh: '状态', en: 'State', is: word('inOffice'), width: 10 },
      hintZh: '空着的是在任；离任的写“离任”和最后一日。没有写进文件的不动',
      hintEn:
        'empty: active; who leaves is written as 离任 with a last day. Whoever is not in the file stays as they are',
    },
    leftOn,
  ],
};

/** 场所: one row for each venue. */
export const venueSheet: ListSheet = {
  zh: '场所',
  en: 'Venues',
  columns: [
    code,
    {
      ...{ field: 'name', zh: '名称', en: 'Name', is: text, width: 26, isRequired: true },
      also: ['场所名称'],
      ...{ hintZh: '如 第一调解室', hintEn: 'such as 第一调解室' },
    },
    {
      ...{ field: 'kind', zh: '类别', en: 'Kind', is: word('venueKind'), width: 14, isRequired: true },
      ...{ hintZh: '从下拉列表选', hintEn: 'from the list' },
    },
    office,
    {
      ...{ field: 'address', zh: '地址', en: 'Address', is: text, width: 30 },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    phone,
    {
      ...{ field: 'seats', zh: '座位', en: 'Seats', is: { holds: 'number' }, width: 8 },
      ...{ hintZh: '可以空着', hintEn: 'may stay empty' },
    },
    {
      ...{ field: 'isActive', zh: '状态', en: 'State', is: word('inUse'), width: 10 },
      ...{ hintZh: '空着的是在用', hintEn: 'empty: in use' },
    },
    leftOn,
  ],
};
