import { calendarUsed } from '../calendar-used.js';
import type { Deadlines, Difference } from './deadlines.js';
import type { Report } from './report.js';

// A clerk corrects these and imports again; more would scroll away. All of them are in the JSON report.
const SHOWN = 50;
const NAME_CHARS = 40;

/** The report for a person, each line in both languages. */
export function reportText(report: Report): string {
  const lines = [
    heading(report),
    ...shown(report.refused.map(({ message }) => `  ${message.zh} · ${message.en}`)),
    ...notes(report),
    ...sameTextLines(report),
    ...(report.deadlines && report.deadlines.replied > 0 ? deadlineLines(report.deadlines) : []),
  ];
  return lines.join('\n');
}

function heading(report: Report): string {
  const { message, isDryRun, imported, unchanged, closed, refused } = report;
  if (message) return `整个文件未导入：${message.zh} · the whole file is refused: ${message.en}`;
  const verb = isDryRun ? ['试读通过', 'good'] : ['已导入', 'imported'];
  const counts = [
    `${verb[0] ?? ''} ${imported} 条 ${verb[1] ?? ''}`,
    `未变 ${unchanged} 条 unchanged`,
    ...(closed > 0 ? [`其中现已结案 ${closed} 条 of them closed now`] : []),
    `拒绝 ${refused.length} 条 refused`,
  ];
  return counts.join(' · ');
}

function notes({ left, notes: found }: Report): string[] {
  const more =
    left === undefined
      ? []
      : [`还有 ${left} 条没有处理，再次运行即可继续 · ${left} rows are left; run it again to go on`];
  return found === undefined ? more : [...more, ...fileNotes(found)];
}

function fileNotes({ hiddenRows, otherSheets, otherColumns, repeatedHeaders }: NonNullable<Report['notes']>): string[] {
  const sheets = named(otherSheets);
  const columns = named(otherColumns.map(({ column, name }) => (name === '' ? column : `${column} ${name}`)));
  const again = named(repeatedHeaders.map(String));
  return [
    ...(hiddenRows === 0
      ? []
      : [`含隐藏的行 ${hiddenRows} 行，同样读取 · ${hiddenRows} hidden rows were read like the others`]),
    ...(sheets === '' ? [] : [`没有读取的工作表：${sheets} · sheets that were not read: ${sheets}`]),
    ...(columns === '' ? [] : [`没有读取的列：${columns} · columns that were not read: ${columns}`]),
    ...(again === ''
      ? []
      : [`又是列名、已跳过的行：${again} · rows that say the names of the columns again, passed over: ${again}`]),
  ];
}

/** Names in one line: of somebody else's file, so without what commands a terminal, none of them endless. */
function named(names: readonly string[]): string {
  const plain = names
    .slice(0, SHOWN)
    .map((name) => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, NAME_CHARS));
  return [...plain, ...(names.length > SHOWN ? [`……（${names.length}）`] : [])].join('、');
}

function sameTextLines({ sameTexts = [] }: Report): string[] {
  if (sameTexts.length === 0) return [];
  const joint = sameTexts.filter(({ kind }) => kind === 'maybe-joint');
  const repeats = sameTexts.length - joint.length;
  const numbersOf = joint.map(({ messages }) => `  ${messages.map(({ number }) => number).join(', ')}`);
  return [
    `相同内容 ${sameTexts.length} 组：同一用户 ${repeats} 组（重复），不同用户 ${joint.length} 组（可能是联名），均已保留 · same text in ${sameTexts.length} groups: ${repeats} of one user (repeats), ${joint.length} of several (perhaps joint); all are kept`,
    ...shown(numbersOf),
  ];
}

function deadlineLines(deadlines: Deadlines): string[] {
  const { replied, lateByRawDate, lateByLegalDate, provisional, notBinding, differences } = deadlines;
  return [
    `办理期限（${deadlines.rule}）：答复 ${replied} 件，超过未顺延的期限 ${lateByRawDate} 件，超过最后一日 ${lateByLegalDate} 件（其中日历未公布、暂定 ${provisional} 件，规则施行前、仅作度量 ${notBinding} 件） · handling limit: ${replied} replies, ${lateByRawDate} after the raw date, ${lateByLegalDate} after the legal date (${provisional} of them provisional, ${notBinding} from before the rule: measured, not binding)`,
    calendarUsed(deadlines.calendar),
    ...shown(differences.map(differenceLine)),
  ];
}

function differenceLine({ number, repliedOn, rawDueOn, legalDueOn, isProvisional, because }: Difference): string {
  const days = because.map(({ on, reason, notice }) => `${on} ${notice ?? reason}`).join(', ');
  const mark = isProvisional ? '（暂定 provisional）' : '';
  return `  ${number}: ${repliedOn}，未顺延 raw ${rawDueOn}，最后一日 legal ${legalDueOn}${mark}：顺延 rolled over ${days}`;
}

function shown(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN;
  const rest = more > 0 ? [`  …… 另有 ${more} 条，见 --json · ${more} more, see --json`] : [];
  return [...lines.slice(0, SHOWN), ...rest];
}
