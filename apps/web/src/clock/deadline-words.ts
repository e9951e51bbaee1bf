import { daysBetween } from '#libs/calendar';
import type { Almanac, Language } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { dateFor, dateInList, endText, type ReaderOfDates } from '../base/dates.js';
import type { ClockStage } from './clock-stage.js';

/** What of a clock its words need. */
export interface Deadline {
  readonly stage: ClockStage;
  readonly rawDueOn: string | null;
  readonly legalDueOn: string | null;
  /** Of a limit in hours when exactly it ends; left out or null: with its day. */
  readonly legalDueAt?: string | null;
  readonly provisional: boolean;
  /** Unit of the rule; calendar days where it is not known. */
  readonly unit: Almanac['rules'][number]['unit'];
  /** For a clock that ended: when. */
  readonly endedOn?: string | null;
}

/** The reader's day and language, and which days are worked. */
export interface Reckoning extends ReaderOfDates {
  readonly today: LegalDate;
  readonly almanac: Pick<Almanac, 'from' | 'days'> | null;
}

/** A deadline in words: what is left and until when, and beside it why the date is not the plain one. */
export interface DeadlineWords {
  readonly lead: string;
  readonly until: string | null;
  readonly rolled: string | null;
  readonly provisional: string | null;
}

/**
 * The one place where a deadline becomes words. Always with the weekday; a day ends at 24:00, a limit in hours at its hour; the
 * unit is the rule's.
 */
export function deadlineWords(deadline: Deadline, reckoning: Reckoning): DeadlineWords {
  const { legalDueOn } = deadline;
  if (legalDueOn === null) return { lead: undated(deadline.stage, reckoning.language), ...nothingMore };
  const { lead, until } = sayings[deadline.stage]({ due: as<LegalDate>(legalDueOn), deadline, reckoning });
  return {
    lead,
    until,
    rolled: rolledWords(deadline, reckoning),
    provisional: deadline.provisional ? provisionalWords(legalDueOn, reckoning.language) : null,
  };
}

const nothingMore = { until: null, rolled: null, provisional: null } as const;

function undated(stage: ClockStage, language: Language): string {
  if (stage === 'idle') return language === 'zh' ? '未起算' : 'Not started';
  return language === 'zh' ? '没有规定期限' : 'No limit in the text';
}

interface Saying {
  readonly due: LegalDate;
  readonly deadline: Deadline;
  readonly reckoning: Reckoning;
}
type Said = Pick<DeadlineWords, 'lead' | 'until'>;

/** At what time of its day it ends: `24:00`, or of a limit in hours `11:07`. */
const hourOf = ({ unit, legalDueAt = null }: Deadline): string =>
  unit === 'HOUR' && legalDueAt !== null ? endText(legalDueAt).slice(11) : '24:00';

const open = ({ due, deadline, reckoning }: Saying): Said => {
  const left = span(reckoning.today, due, deadline, reckoning);
  const date = dateInList(due, reckoning.language);
  const hour = hourOf(deadline);
  return reckoning.language === 'zh'
    ? { lead: `还剩 ${left}`, until: `${date}${hour} 止` }
    : { lead: `${left} left`, until: `until ${hour}, ${date}` };
};

const today = ({ deadline, reckoning }: Saying): Said =>
  reckoning.language === 'zh'
    ? { lead: '今日到期', until: `${hourOf(deadline)} 止` }
    : { lead: 'Due today', until: `by ${hourOf(deadline)}` };

const late = ({ due, deadline, reckoning }: Saying): Said => {
  const { language } = reckoning;
  const [date, hour] = [dateFor(due, reckoning), hourOf(deadline)];
  const until =
    language === 'zh' ? `已于 ${date}${hour} 到期` : `was due ${hour === '24:00' ? '' : `${hour}, `}${date}`;
  // Of hours it is late on its own day.
  if (due >= reckoning.today) return { lead: language === 'zh' ? '已逾期' : 'Overdue', until };
  const over = span(due, reckoning.today, deadline, reckoning);
  return { lead: language === 'zh' ? `逾期 ${over}` : `${over} overdue`, until };
};

/** Beyond its date, of which nobody is told that they are late. */
const measured = (saying: Saying): Said => {
  const { due, deadline, reckoning } = saying;
  if (deadline.endedOn != null) return doneMeasured(saying);
  const over = span(due, reckoning.today, deadline, reckoning);
  const limit = dateInList(due, reckoning.language);
  return reckoning.language === 'zh'
    ? { lead: `仅作度量：已过 ${over}`, until: `期限 ${limit}` }
    : { lead: `Measured only: ${over} past`, until: `limit ${limit}` };
};

const ended =
  (words: Readonly<Record<Language, string>>) =>
  ({ due, deadline, reckoning }: Saying): Said => {
    const { language } = reckoning;
    const limit = dateInList(due, language);
    const on = deadline.endedOn ?? null;
    const lead = on === null ? words[language] : `${words[language]} ${dateFor(on, reckoning)}`;
    return { lead, until: language === 'zh' ? `期限 ${limit}` : `limit ${limit}` };
  };

const doneMeasured = ended({ zh: '仅作度量：期限后完成', en: 'Measured only: done after its date' });

const sayings: Readonly<Record<ClockStage, (saying: Saying) => Said>> = {
  idle: open,
  running: open,
  warn: open,
  today,
  overdue: late,
  met: ended({ zh: '按期完成', en: 'Done on time' }),
  met_late: ended({ zh: '逾期完成', en: 'Done late' }),
  unconfirmed: ended({ zh: '按填报日期完成，未核实', en: 'Done by its stated date, unconfirmed' }),
  superseded: ended({ zh: '已被替代', en: 'Superseded' }),
  cancelled: ended({ zh: '已取消', en: 'Cancelled' }),
  used: ended({ zh: '已行使', en: 'Used' }),
  fired: ended({ zh: '已到时', en: 'Its day came' }),
  lapsed: ended({ zh: '已过期', en: 'Lapsed' }),
  measured,
  no_limit: ended({ zh: '没有规定期限', en: 'No limit in the text' }),
};

/** How many days lie between, in the unit of the rule: `7 天`, `3 个工作日`, `3 working days`. */
function span(from: LegalDate, to: LegalDate, { unit }: Deadline, { almanac, language }: Reckoning): string {
  const worked = unit === 'WORKING_DAY' && almanac !== null ? workedDays(from, to, almanac) : null;
  const count = worked ?? daysBetween(from, to);
  if (language === 'zh') return worked === null ? `${String(count)} 天` : `${String(count)} 个工作日`;
  const noun = count === 1 ? 'day' : 'days';
  return worked === null ? `${String(count)} ${noun}` : `${String(count)} working ${noun}`;
}

/** Days that are worked after `from`, up to and with `to`; null where the almanac does not reach. */
export function workedDays(from: LegalDate, to: LegalDate, almanac: Pick<Almanac, 'from' | 'days'>): number | null {
  const first = daysBetween(as<LegalDate>(almanac.from), from) + 1;
  const last = daysBetween(as<LegalDate>(almanac.from), to);
  if (first < 0 || last >= almanac.days.length) return null;
  return [...almanac.days.slice(first, last + 1)].filter((day) => day === '1').length;
}

function rolledWords({ rawDueOn, legalDueOn, stage }: Deadline, reckoning: Reckoning): string | null {
  if (rawDueOn === null || legalDueOn === null || rawDueOn === legalDueOn) return null;
  // Once it is over, that the last day was moved matters to the reasons of the date alone.
  if (isOver(stage)) return null;
  const [raw, legal] = [dateFor(rawDueOn, reckoning), dateFor(legalDueOn, reckoning)];
  return reckoning.language === 'zh' ? `原 ${raw}顺延至 ${legal}` : `Moved from ${raw} to ${legal}`;
}

const isOver = (stage: ClockStage): boolean =>
  ['met', 'measured', 'unconfirmed', 'used', 'superseded', 'cancelled', 'fired', 'lapsed'].includes(stage);

function provisionalWords(legalDueOn: string, language: Language): string {
  const year = legalDueOn.slice(0, 4);
  return language === 'zh' ? `≈ 暂定，${year} 年放假安排未公布` : `≈ Provisional, ${year} calendar not published`;
}
