import type { RevisitBoard, RevisitCalendar } from '#contracts/revisit';
import { addDays } from '#libs/calendar';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import { visitorsFor } from '#libs/kind';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

type Planned = RevisitCalendar['plans'][number];

// More is no list that anybody reads: the days say how many there are.
const mostPlans = 500;

/** The first and the last day of a month. */
export function daysOf(month: string): { readonly from: LegalDate; readonly until: LegalDate } {
  const from = as<LegalDate>(`${month}-01`);
  const next = `${addDays(from, 31).slice(0, 7)}-01`;
  return { from, until: addDays(as<LegalDate>(next), -1) };
}

/**
 * The dates of a month that have not come, each with the office that would visit: to that one, to whoever would call back and to
 * whoever sees the matter. Which matter it is only the last are told; it may be another office by then.
 */
export async function plannedIn(platform: Platform, { reader }: Caller, month: string): Promise<readonly Planned[]> {
  const [rows, { offices }] = await Promise.all([
    reads.listPlannedVisits(platform.database, reader, daysOf(month)),
    platform.world(),
  ]);
  const known = new Map<string, ReturnType<typeof visitorsFor>>();
  const whoVisits = (of: string, handler: string) => {
    const found = known.get(`${of} ${handler}`);
    if (found !== undefined) return found;
    const near = as<OfficeId>(handler);
    const made = visitorsFor(offices, { near, handled: [near] }, of === 'petition' ? of : 'mediation');
    known.set(`${of} ${handler}`, made);
    return made;
  };
  return rows.flatMap(({ handler, on, ...row }): Planned[] => {
    const { office, supervisor } = whoVisits(row.kind, handler);
    const isTold = row.number !== null || office === reader.office || supervisor === reader.office;
    return office === null || !isTold ? [] : [{ ...row, office, on: as<LegalDate>(on) }];
  });
}

/** The revisits of a month by day and office (回访月历). */
export async function revisitCalendarOf(
  platform: Platform,
  caller: Caller,
  asked: string | undefined,
): Promise<RevisitCalendar> {
  const { database } = platform;
  const today = as<LegalDate>(await reads.readToday(database));
  const month = asked ?? today.slice(0, 7);
  const [plans, come] = await Promise.all([
    plannedIn(platform, caller, month),
    reads.countRevisitDays(database, caller.reader, daysOf(month)),
  ]);
  const days = new Map<string, RevisitCalendar['days'][number]>();
  const dayOf = (office: string, on: string) => {
    const key = `${on} ${office}`;
    const found = days.get(key) ?? {
      ...{ office: as<OfficeId>(office), on: as<LegalDate>(on) },
      ...{ planned: 0, open: 0, made: 0, notReached: 0 },
    };
    days.set(key, found);
    return { key, found };
  };
  for (const { office, on, count } of plans) {
    const { key, found } = dayOf(office, on);
    days.set(key, { ...found, planned: found.planned + count });
  }
  for (const { office, on, ...counts } of come) {
    const { key, found } = dayOf(office, on);
    days.set(key, { ...found, ...counts });
  }
  const inOrder = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { month, today, days: inOrder, plans: plans.slice(0, mostPlans), isCut: plans.length > mostPlans };
}

/** Of the present month, by office. */
export const plannedBy = (
  plans: readonly Planned[],
): ReadonlyMap<RevisitBoard['offices'][number]['office'], number> => {
  const sums = new Map<OfficeId, number>();
  for (const { office, count } of plans) sums.set(as(office), (sums.get(as(office)) ?? 0) + count);
  return sums;
};
