import type { DayLine } from '#libs/calendar';
import { originText, type Language } from '#libs/contracts';
import { factOfKind, kindOf } from '#libs/docket';
import { as, DomainError, type CaseId, type ClockChange } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { explainClock, extendClock, mayAgree, mostApproved, type ClockReason } from '#libs/rules';
import { calendarUsed } from '../calendar/calendar-used.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { clockOf } from './clock-of.js';
import { speechFor } from './sayer.js';
import { visibleHead } from './visible-head.js';

/** A line of an explanation as the contract says it. */
export function dayLineOf(line: DayLine, language: Language) {
  return {
    on: line.on,
    isCounted: line.isCounted,
    total: line.total,
    role: line.role,
    rule: line.rule,
    isWorking: line.day?.isWorking ?? null,
    reason: line.day?.reason ?? null,
    notice: (language === 'en' ? line.day?.noticeEn : null) ?? line.day?.notice ?? null,
    isRawDue: line.isRawDue,
    isLegalDue: line.isLegalDue,
  };
}

interface AskedClock {
  readonly id: string;
  readonly clock: string;
  /** By how many units it would be extended; null: as it is. */
  readonly extension: number | null;
}

/**
 * Why a clock has its date (日期依据), for whoever may see its case; or which one an extension would give it.
 *
 * @throws DomainError `rules.clock_not_found`; those of `extendClock`, where it cannot be extended by so much
 */
export async function clockReasonOf(platform: Platform, caller: Caller, { id, clock: clockId, extension }: AskedClock) {
  const { database, docket } = platform;
  const caseId = as<CaseId>(id);
  const head = await visibleHead(platform, caller, caseId);
  const dossier = await docket.dossier(caseId, database);
  const stored = dossier.clocks.find((one) => one.id === clockId);
  const storedRow = (await reads.readClocks(database, caller.reader, caseId)).find((one) => one.id === clockId);
  if (stored === undefined || storedRow === undefined) {
    throw new DomainError('not_found', 'rules.clock_not_found', `no clock ${clockId}`);
  }
  const world = await platform.world();
  const time = { rules: world.rules(stored.rulePack), calendar: world.calendar(stored.jurisdiction) };
  const move = extension === null ? null : datesOf(extendClock(time, stored, extension));
  const clock = { ...stored, ...move };
  const row = { ...storedRow, ...move };
  const reason = explainClock(time, clock);
  return {
    clock: clockOf(row, head.caseNow),
    rule: ruleOf(reason),
    counted: reason.counted,
    isSameCalendar: reason.isSameCalendar,
    sentence: sentenceOf(reason, row)[caller.language],
    days: reason.days.map((line) => dayLineOf(line, caller.language)),
    startFact: await startOf(platform, caller, head, clockId),
    ...countingOf(reason),
    rulePack: { id: time.rules.id, name: { ...time.rules.name } },
    calendar: calendarUsed(world, { jurisdiction: clock.jurisdiction, version: clock.calendar }),
  };
}

/** What an extension changes of a clock. */
function datesOf(change: ClockChange) {
  if (change.change !== 'move') return {};
  const { extension, rawDueOn, legalDueOn, legalDueAt, provisional } = change;
  return { extension, rawDueOn, legalDueOn, legalDueAt, provisional };
}

/** The fact that opened the clock, as the history says it. */
async function startOf(platform: Platform, caller: Caller, head: reads.CaseHead, clockId: string) {
  const page = { afterSeq: 0, limit: head.version };
  const rows = await reads.readFacts(platform.database, caller.reader, head.id, page);
  const law = kindOf(platform.registry, head.kind);
  const facts = rows.map(({ whole }) => factOfKind(law, whole));
  const fact = facts.find(({ clocks = [] }) => clocks.some((one) => one.change === 'open' && one.clock.id === clockId));
  if (fact === undefined) return null;
  const context = facts.filter((one) => one.seq < fact.seq);
  const speech = await speechFor(platform, { kind: head.kind, facts: [fact], context }, caller.language, head.rulePack);
  const { seq, at, type, actor } = fact;
  return { seq, at, type, sentence: speech.sentenceOf(fact), by: speech.actorOf(actor) };
}

const ruleOf = ({ rule: { id, name, article, origin, starts, remark, remarkZh } }: ClockReason) => ({
  ...{ id, name, article, origin, starts },
  reason: remark === null ? null : { en: remark, zh: remarkZh ?? remark },
});

/** How the clock counts, and what could still change its date. */
function countingOf({ clock, rule }: ClockReason) {
  const { limit, exclusions, agreed = null, metAt, endedAt, breachedAt, extension } = clock;
  const isMovable = [metAt, endedAt, breachedAt].every((at) => at === null) && limit.kind !== 'none';
  return {
    limit: limit.kind === 'period' ? { unit: limit.unit, length: limit.length } : null,
    exclusions: exclusions.map(({ from, to, reason, isOpen = false }) => ({ from, to, reason, isOpen })),
    agreed,
    usedBefore: clock.usedBefore ?? 0,
    rolls: rule.roll,
    mayExtendBy: isMovable && extension === 0 ? mostApproved(rule) : null,
    mayAgree: isMovable && mayAgree(rule, clock),
    mayExclude: isMovable ? rule.exclusions.map(({ reason }) => reason) : [],
  };
}

type Both = Readonly<Record<Language, string>>;
const silent: Both = { zh: '', en: '' };

function sentenceOf(reason: ClockReason, row: reads.ClockRow): Both {
  const { name } = reason.rule;
  const [zh, en] = [originText(reason.rule, 'zh'), originText(reason.rule, 'en')];
  const of = { zh: `${name.zh}（${zh}）`, en: `${name.en} (${en})` };
  if (row.legalDueOn === null) return { zh: `${of.zh}：没有规定期限。`, en: `${of.en}: the text sets no limit.` };
  const length = lengthOf(reason, row);
  const measured = row.binding ? silent : { zh: '，仅作度量', en: ', measured only' };
  const provisional = row.provisional ? provisionalText(reason) : silent;
  const raw = row.rawDueOn ?? row.legalDueOn;
  const used = usedText(reason);
  return {
    zh: `${of.zh}：${length.zh}自 ${row.startOn} 的次日起算，顺延前 ${raw}，最后一日 ${row.legalDueOn}（含当日）${measured.zh}。${used.zh}${provisional.zh}`,
    en: `${of.en}: ${length.en}counted from the day after ${row.startOn}, before rolling ${raw}, last day ${row.legalDueOn}, that day included${measured.en}.${used.en}${provisional.en}`,
  };
}

/** Days that were used before a correction of the class: why it starts before its event. */
function usedText({ clock: { usedBefore = 0 } }: ClockReason): Both {
  if (usedBefore === 0) return silent;
  const n = String(usedBefore);
  return {
    zh: `更正分类以前已用 ${n} 日，接着算，起点提前同样日数（平台规定）。`,
    en: ` Day 0 lies ${n} days earlier, which were used before the class was corrected (a rule of the platform).`,
  };
}

const units: Readonly<Record<string, Both>> = {
  CALENDAR_DAY: { zh: '日', en: 'days' },
  WORKING_DAY: { zh: '个工作日', en: 'working days' },
  MONTH: { zh: '个月', en: 'months' },
  HOUR: { zh: '小时', en: 'hours' },
};

/** How long the clock is, and by how much it was extended (延长). */
function lengthOf({ clock }: ClockReason, { extension }: reads.ClockRow): Both {
  if (clock.limit.kind !== 'period') return silent;
  const { length, unit } = clock.limit;
  const word = units[unit] ?? { zh: unit, en: unit };
  const more =
    extension === 0
      ? silent
      : { zh: `，延长 ${String(extension)} 日`, en: ` + ${String(extension)} days of extension` };
  return { zh: `${String(length)} ${word.zh}${more.zh}；`, en: `${String(length)} ${word.en}${more.en}; ` };
}

/** Why a date is provisional (暂定): the holidays of a year that it was counted through are not published yet. */
function provisionalText({ days }: ClockReason): Both {
  const unknown = days.filter(({ day }) => day?.isKnown === false).map(({ on }) => on.slice(0, 4));
  const years = [...new Set(unknown)];
  if (years.length === 0) return { zh: '日期暂定。', en: ' The date is provisional.' };
  return {
    zh: `日期暂定：${years.join('、')} 年的放假安排尚未公布。`,
    en: ` The date is provisional: the holidays of ${years.join(', ')} are not published yet.`,
  };
}
