import { legalDateOf, yearOf, type Calendar } from '#libs/calendar';
import type { Sentence } from '#libs/contracts';
import { jurisdictionOf, WorldCache } from '#libs/docket';
import { as, isDomainError, type Instant, type LegalDate } from '#libs/kernel';
import { readJurisdiction, type Queryable } from '#libs/persistence';
import { fault, notChecked, ok, warning, type Finding } from '../finding.js';
import type { Check } from '../inspection.js';

// The State Council publishes the next year's holidays in November; from December on somebody should have them here.
const expectedFromMonth = 12;

/** 日历: this year and the next are published, in every layer of the installation's jurisdiction. */
export const calendars: Check = {
  name: 'calendars',
  title: { zh: '日历', en: 'calendars' },
  look: async (inspection) => {
    const database = await inspection.database();
    if ((await readJurisdiction(database)) === null) return [noPlace];
    const calendar = await calendarOf(database);
    if (calendar === null) return [none];
    const today = legalDateOf(as<Instant>(new Date(inspection.nowMs()).toISOString()));
    const thisYear = yearOf(today);
    const layers = calendar.layers.join(' + ');
    if (calendar.awaited(thisYear).length > 0) return [fault(missing(calendar, thisYear), load)];
    if (calendar.awaited(thisYear + 1).length > 0) return [nextYear(calendar, today)];
    const years = `${String(thisYear)}, ${String(thisYear + 1)}`;
    return [ok(`${layers}：${years} 已公布`, `${layers}: ${years} are published`)];
  },
};

/** As a case that begins now would count; null where not even the nation has one. */
async function calendarOf(database: Queryable): Promise<Calendar | null> {
  const world = await new WorldCache().at('', database);
  try {
    return world.calendar(jurisdictionOf(world));
  } catch (error) {
    if (isDomainError(error) && error.code === 'calendar.bad_jurisdiction') return null;
    throw error;
  }
}

function nextYear(calendar: Calendar, today: LegalDate): Finding {
  const isLate = Number(today.slice(5, 7)) >= expectedFromMonth;
  return (isLate ? fault : warning)(missing(calendar, yearOf(today) + 1), load);
}

/** Names only whose calendar is missing: that of the county may be there and the nation's not. */
function missing(calendar: Calendar, year: number): Sentence {
  const layers = calendar.awaited(year);
  return {
    zh: `${layers.join('、')}：${String(year)} 年的日历还没有装入，那一年的期限只是暂定`,
    en: `${layers.join(', ')}: the calendar of ${String(year)} is not loaded, dates in it are provisional`,
  };
}

const load = {
  zh: '公布后按 docs/runbooks/next-years-calendar.md 装入',
  en: 'load it when it is published, as docs/runbooks/next-years-calendar.md says',
};

const noPlace = notChecked({
  zh: '没有适用地区，不知道该看哪里的日历',
  en: 'without a jurisdiction it is not known whose to look at',
});

const none = fault({ zh: '一个日历也没有', en: 'there is no calendar at all' }, load);
