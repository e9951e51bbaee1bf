import type { Sentence } from '#libs/contracts';
import type { Office } from '#libs/office';
import type { Changed, CountyDifference, FieldChange } from './difference.js';
import type { CountyAccount } from './county.js';
import { sayCalendar } from './say-calendar.js';
import { aboutSheet, accountSheet, officeSheet } from './sheets.js';
import { wordOf, type WordList } from './words.js';

/** A difference line by line, in both languages: what would be added, changed (field by field, old → new) and closed. */
export function sayDifference({ about, calendars, offices, accounts }: CountyDifference): Sentence[] {
  return [
    ...about.map((change) => {
      const [named, values] = [aboutNames[change.field], sayValues(change)];
      return line(
        `${aboutSheet.zh} · ${named?.zh ?? change.field}：`,
        `county, ${named?.en ?? change.field}: `,
        values,
      );
    }),
    ...calendars.map(sayCalendar),
    ...offices.added.map((office) => ({ zh: `新增机构 ${nameOf(office)}`, en: `office added: ${nameOf(office)}` })),
    ...offices.changed.flatMap(sayOffice),
    ...offices.closed.map((office) => ({ zh: `停用机构 ${nameOf(office)}`, en: `office closed: ${nameOf(office)}` })),
    ...accounts.added.map((account) => ({
      zh: `新增账号 ${accountName(account)}：${heldBy(account)}`,
      en: `account added: ${accountName(account)}: ${heldBy(account)}`,
    })),
    ...accounts.changed.flatMap(sayAccount),
  ];
}

const nameOf = ({ id, name }: Office): string => `${name.zh}（${id}）`;
const accountName = ({ name, displayName }: CountyAccount): string => `${displayName}（${name}）`;
const heldBy = ({ roles }: CountyAccount): string =>
  roles.map(({ office, capacity }) => `${office}/${capacity}`).join(' ');

const line = (zh: string, en: string, values: string): Sentence => ({ zh: `${zh}${values}`, en: `${en}${values}` });
const sayValues = ({ before, after }: FieldChange): string => `${said(before)} → ${said(after)}`;

const aboutNames: Readonly<Record<string, Sentence>> = {
  name: { zh: '名称', en: 'name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  jurisdiction: { zh: '地区代码', en: 'jurisdiction' },
  isMadeUp: { zh: '虚构', en: 'made up' },
};

function sayOffice({ after, fields }: Changed<Office>): Sentence[] {
  return fields.map((change) => {
    const column = officeSheet.columns.find(({ field }) => field === change.field);
    const values = sayValues(inWords(change));
    const [zh, en] = [column?.zh ?? change.field, column?.en.toLowerCase() ?? change.field];
    return line(`变更 ${nameOf(after)} · ${zh}：`, `changed ${nameOf(after)}, ${en}: `, values);
  });
}

function sayAccount({ after, fields }: Changed<CountyAccount>): Sentence[] {
  return fields.map((change) => {
    const column = accountSheet.columns.find(({ field }) => field === change.field);
    const isRoles = change.field === 'roles';
    const zh = isRoles ? '身份' : (column?.zh ?? change.field);
    const en = isRoles ? 'roles' : (column?.en.toLowerCase() ?? change.field);
    return line(
      `变更账号 ${accountName(after)} · ${zh}：`,
      `changed account ${accountName(after)}, ${en}: `,
      sayValues(inWords(change)),
    );
  });
}

const lists: Readonly<Record<string, WordList>> = {
  type: 'type',
  functions: 'function',
  approvesOpinions: 'yesOrNo',
  approvedNotices: 'notice',
  isActive: 'inUse',
};

function inWords({ field, before, after }: FieldChange): FieldChange {
  const list = lists[field];
  if (list === undefined) return { field, before, after };
  const word = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((one) => wordOf(list, textOf(one))) : wordOf(list, textOf(value));
  return { field, before: word(before), after: word(after) };
}

/** A value as a person reads it; nothing is a dash. */
function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(textOf).join('、');
  return typeof value === 'boolean' ? wordOf('yesOrNo', String(value)) : textOf(value);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
