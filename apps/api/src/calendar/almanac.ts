import { addDays, legalDateOf, type Calendar } from '#libs/calendar';
import type { Almanac, CalendarUsed } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';
import type { RulePack } from '#libs/rules';

// The longest period in law is 90 days; an overdue matter is counted back as far, and a drill may be a year ahead.
const daysBack = 400;
const daysAhead = 500;

/** The rules in force by name and the days around today, for screens that say deadlines in words. */
export function almanacOf(
  packs: readonly RulePack[],
  { calendar, used }: { readonly calendar: Calendar; readonly used: CalendarUsed },
  now: Date,
): Almanac {
  const today = legalDateOf(as<Instant>(now.toISOString()));
  const from = addDays(today, -daysBack);
  const classes = Array.from({ length: daysBack + daysAhead + 1 }, (_, index) =>
    calendar.classify(addDays(from, index)),
  );
  const lastKnown = classes.findLastIndex(({ isKnown }) => isKnown);
  return {
    calendar: used,
    today,
    from,
    days: classes.map(({ isWorking }) => (isWorking ? '1' : '0')).join(''),
    publishedTo: lastKnown < 0 ? null : addDays(from, lastKnown),
    recordingWorkingDays: Object.fromEntries(
      packs.flatMap(({ procedure, parameters: { recordingWorkingDays } }) =>
        recordingWorkingDays === undefined ? [] : [[procedure, recordingWorkingDays.value] as const],
      ),
    ),
    rules: packs
      .flatMap(({ clocks }) => Object.values(clocks))
      .map(({ id, name, article, origin, limit, owner, warnings }) => ({
        id,
        name: { ...name },
        article,
        origin,
        unit: limit.kind === 'period' ? limit.unit : limit.kind === 'date' ? 'CALENDAR_DAY' : null,
        owner,
        warnsBefore: warnings[0] === undefined ? null : { ...warnings[0].before },
      })),
  };
}
