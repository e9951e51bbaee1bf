import { approvedNoticesOf, approvesOpinions, type Office } from '#libs/office';
import type { County, CountyAccount, CountyCalendar } from './county.js';
import type { CountyInput } from './schema.js';

/** A county as a JSON file has it; what is as it would be without being said is left out. */
export function countyJson(county: County): string {
  const { name, note, jurisdiction, isMadeUp, calendars, offices, accounts } = county;
  const days = calendars.map(calendarContent);
  const [parent] = calendars.map(parentOf);
  const content: CountyInput = {
    county: { ...name },
    ...(note !== null && { note: { ...note } }),
    jurisdiction,
    ...(parent !== undefined && parent !== 'CN' && { parent }),
    ...(isMadeUp && { isMadeUp }),
    calendars: days,
    offices: offices.map(officeContent),
    accounts: accounts.map(accountContent),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

type Entry<K extends 'calendars' | 'offices' | 'accounts'> = NonNullable<CountyInput[K]>[number];

/** The jurisdiction above, as a calendar of the county names it. */
export const parentOf = ({ content }: CountyCalendar): string =>
  (JSON.parse(content) as { parent?: string }).parent ?? 'CN';

/** A calendar as a county file has it: of which jurisdiction it is, the file says once. */
export function calendarContent({ content }: CountyCalendar): Entry<'calendars'> {
  const { jurisdiction: _, parent: __, ...of } = JSON.parse(content) as Entry<'calendars'> & Record<string, unknown>;
  return of;
}

function officeContent(office: Office): Entry<'offices'> {
  const { id, name, type, superior, functions, place, reviewedBy, managedBy = null, phone = null, isActive } = office;
  return {
    ...{ id, zh: name.zh, en: name.en, type, superior },
    ...(functions.length > 0 && { functions: [...functions] }),
    ...(place !== null && { place }),
    ...(reviewedBy !== null && { reviewedBy: [...reviewedBy] }),
    ...(managedBy !== null && { managedBy }),
    ...(phone !== null && { phone }),
    ...approvalContent(office),
    ...(!isActive && { isActive }),
  };
}

function approvalContent(office: Office): Pick<Entry<'offices'>, 'approvesOpinions' | 'approvedNotices'> {
  const approved = approvedNoticesOf(office);
  return {
    ...(!approvesOpinions(office) && { approvesOpinions: false }),
    ...(approved.length > 0 && { approvedNotices: [...approved] }),
  };
}

function accountContent({ name, displayName, roles, isActive }: CountyAccount): Entry<'accounts'> {
  const held = roles.map(({ office, capacity }) => ({ office, capacity }));
  return { name, displayName, roles: held, ...(!isActive && { isActive }) };
}
