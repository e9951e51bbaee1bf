import type { Sentence } from '#libs/contracts';
import type { Office } from '#libs/office';
import type { ListSheet } from '../sheets.js';
import { cellOf } from '../workbook.js';
import type { ChangedEntry, ListDifference, RegisterDifference } from './difference.js';
import type { RegisteredPerson, RegisteredVenue } from './register.js';
import { personSheet, venueSheet } from './sheets.js';

type Entry = RegisteredPerson | RegisteredVenue;

// Told to nobody but their office: what was changed to what of it stands on no screen.
const untold = ['phone', 'email', 'address'];

/**
 * A difference line by line, in both languages: who is new by office and kind, who is changed, leaves and comes back by name,
 * and how many the file does not name.
 */
export function sayRegister({ people, venues }: RegisterDifference, offices: readonly Office[]): Sentence[] {
  return [
    ...sayList(people, { sheet: personSheet, offices, isPerson: true }),
    ...sayList(venues, { sheet: venueSheet, offices, isPerson: false }),
  ];
}

interface Saying {
  readonly sheet: ListSheet;
  readonly offices: readonly Office[];
  readonly isPerson: boolean;
}

function sayList<E extends Entry>({ added, changed, same, unnamed }: ListDifference<E>, of: Saying): Sentence[] {
  const { sheet } = of;
  if (added.length + changed.length + same === 0) return [];
  const n = String;
  return [
    ...countsOf(added).map(([kind, count]) => ({
      zh: `新增 ${sheet.zh} · ${wordIn(sheet, kind)}：${n(count)}`,
      en: `New ${sheet.en}, ${kind}: ${n(count)}`,
    })),
    ...changed.map((one) => sayChanged(one, of)),
    {
      zh: `${sheet.zh}：新增 ${n(added.length)}，变更 ${n(changed.length)}，相同 ${n(same)}，没有写进文件、照旧的 ${n(unnamed.length)}`,
      en: `${sheet.en}: ${n(added.length)} new, ${n(changed.length)} changed, ${n(same)} the same, ${n(unnamed.length)} not in the file and left as they are`,
    },
  ];
}

function countsOf(added: readonly Entry[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of added) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

function wordIn({ columns }: ListSheet, kind: string): string {
  const column = columns.find(({ field }) => field === 'kind');
  return column === undefined ? kind : String(cellOf(kind, column));
}

function sayChanged<E extends Entry>(
  { before, after, fields }: ChangedEntry<E>,
  { sheet, offices, isPerson }: Saying,
): Sentence {
  const who = `${before.name}（${before.code}）`;
  if (before.isActive && !after.isActive) {
    const [zh, en] = isPerson ? ['离任', 'leaves'] : ['停用', 'is closed'];
    return { zh: `${zh} ${who}：最后一日 ${after.leftOn ?? ''}`, en: `${who} ${en}: last day ${after.leftOn ?? ''}` };
  }
  const isBack = !before.isActive;
  const told = sheet.columns.filter(
    ({ field }) => fields.includes(field) && field !== 'isActive' && field !== 'leftOn',
  );
  const said = told.map((column) => {
    if (isPerson && untold.includes(column.field)) return column.zh;
    const [was, is] = [before, after].map((entry) => textOf(entry, column, offices));
    return `${column.zh} ${was ?? ''} → ${is ?? ''}`;
  });
  const line = `${who}：${said.join('；')}`;
  return { zh: `${isBack ? '恢复' : '变更'} ${line}`, en: `${isBack ? 'Taken back' : 'Changed'} ${line}` };
}

function textOf(entry: Entry, column: ListSheet['columns'][number], offices: readonly Office[]): string {
  const value = (entry as unknown as Readonly<Record<string, string | number | boolean | null | readonly string[]>>)[
    column.field
  ];
  if (column.field === 'office') return offices.find(({ id }) => id === value)?.name.zh ?? String(value);
  const cell = cellOf(value, column);
  return cell === null ? '—' : String(cell);
}
