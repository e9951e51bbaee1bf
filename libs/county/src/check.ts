import { calendarPackText } from './calendar-pack.js';
import { checkAccounts } from './check-accounts.js';
import { checkDays } from './check-days.js';
import { checkOffices, officeOf } from './check-offices.js';
import type { County, CountyCalendar } from './county.js';
import type { Parts, Wrong } from './parts.js';
import type { Refuse } from './refuse.js';
import type { CountyContent } from './schema.js';

/** The county that a content means, with everything that is wrong with it although each field is well formed. */
export function countyOf(parts: Parts): { county: County; problems: Wrong[] } {
  const { content } = parts;
  const problems: Wrong[] = [];
  const refuse: Refuse = (path, message) => void problems.push({ path: parts.pathOf(path), message });
  const offices = content.offices.map(officeOf);
  checkOffices(parts, offices, refuse);
  const accounts = checkAccounts(parts, offices, refuse);
  const calendars = calendarsOf(content, refuse);
  const { county, jurisdiction, isMadeUp } = content;
  const name = { zh: county.zh, en: county.en ?? county.zh };
  return { county: { name, note: noteOf(content), jurisdiction, isMadeUp, calendars, offices, accounts }, problems };
}

const madeUpAlone = {
  zh: '真实的县不能用虚构的日历；期限会算错。',
  en: 'A real county takes no made-up calendar: its dates would be wrong.',
};

function noteOf({ note }: CountyContent): County['note'] {
  const said = [note?.zh, note?.en].filter((one) => one != null);
  const [zh, en = zh] = said;
  return zh === undefined || en === undefined ? null : { zh, en };
}

function calendarsOf({ calendars, jurisdiction, parent, isMadeUp }: CountyContent, refuse: Refuse): CountyCalendar[] {
  const years = new Set<number>();
  return calendars.map((calendar, index) => {
    if (years.has(calendar.year)) {
      refuse(['calendars', index, 'year'], { zh: '这一年出现两次。', en: 'This year stands twice.' });
    }
    years.add(calendar.year);
    if (calendar.isMadeUp && !isMadeUp) refuse(['calendars', index, 'isMadeUp'], madeUpAlone);
    const content = { ...calendar, jurisdiction, parent };
    checkDays(content, index, refuse);
    return { name: `${jurisdiction}-${String(calendar.year)}`, content: calendarPackText(content) };
  });
}
