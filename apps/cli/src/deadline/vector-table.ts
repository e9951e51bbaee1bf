import { calendarUsed } from '../calendar-used.js';
import type { CheckedFile, CheckedVector } from './check-vectors.js';

const HEADINGS = ['编号 id', '未顺延 raw due', '最后一日 legal due', '暂定 provisional', '结果 result'];

/** The answers as a table for people, in both languages, and a closing line. */
export function vectorTable(file: CheckedFile): string {
  const rows = [HEADINGS, ...file.vectors.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const unasked = file.vectors.length - file.agreed - file.differed;
  const counts = [
    `一致 agreed: ${String(file.agreed)}`,
    `不一致 differed: ${String(file.differed)}`,
    ...(unasked > 0 ? [`无预期 nothing expected: ${String(unasked)}`] : []),
  ];
  return [...lines, '', ...calendarsOf(file), counts.join('; '), ...file.vectors.flatMap(differencesOf)].join('\n');
}

/** Which calendars counted, each once, by its place in both languages and its version. */
function calendarsOf({ vectors }: CheckedFile): string[] {
  const used = vectors.flatMap(({ calendar }) => (calendar === undefined ? [] : [calendar]));
  return [...new Set(used.map(calendarUsed))];
}

function rowOf(vector: CheckedVector): string[] {
  const { id, rawDue, legalDue, provisional, error, agrees } = vector;
  const result = agrees === null ? '-' : agrees ? '一致 agrees' : '不一致 differs';
  const isProvisional = provisional === null ? '-' : provisional ? '是 yes' : '否 no';
  return [id, rawDue ?? '-', legalDue ?? '-', isProvisional, error === undefined ? result : `${result} (${error})`];
}

function differencesOf({ id, differences = [] }: CheckedVector): string[] {
  return differences.map(
    ({ field, expected, computed }) => `${id}: ${field}: 预期 expected ${expected}, 得出 computed ${computed}`,
  );
}

/** Chinese characters are two columns wide in a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

function pad(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width(text)));
}
