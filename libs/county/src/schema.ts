import { divisionCode } from '#libs/calendar';
import { accountCreate, legalDate, line, officeId } from '#libs/contracts';
import { Capacity } from '#libs/kernel';
import { approvableNotices, OfficeFunction, OfficeType } from '#libs/office';
import * as z from 'zod';

const division = z.string().regex(divisionCode, 'format.division');

/** An office that is named: any text, because whether there is one of that name or id is asked of the file. */
const named = z.string().trim().min(1).max(100);

const office = z.strictObject({
  id: officeId,
  zh: line(60),
  en: line(100).nullish(),
  type: z.enum(OfficeType),
  superior: named.nullish(),
  functions: z.array(z.enum(OfficeFunction)).max(8).default([]),
  place: line(60).nullish(),
  reviewedBy: z.array(named).max(5).nullish(),
  managedBy: named.nullish(),
  phone: line(40).nullish(),
  approvesOpinions: z.boolean().default(true),
  approvedNotices: z.array(z.enum(approvableNotices)).default([]),
  isActive: z.boolean().default(true),
});

/** The days off of one year that the nation does not have; none listed: the year is known, and has none of its own. */
const calendar = z.strictObject({
  year: z.int().min(1992).max(2100),
  notice: line(200),
  noticeEn: line(200).nullish(),
  source: line(300).nullish(),
  publishedOn: legalDate.nullish(),
  isMadeUp: z.boolean().default(false),
  offDays: z.array(legalDate).max(60).default([]),
  makeUpWorkdays: z.array(legalDate).max(60).default([]),
  remark: z.string().max(2000).nullish(),
  remarkZh: z.string().max(2000).nullish(),
});

const { name, displayName } = accountCreate.shape;
const roles = z
  .array(z.strictObject({ office: named, capacity: z.enum(Capacity) }))
  .min(1)
  .max(20);

/** One that signs in. A file holds no password: the first one is drawn when the account is made. */
const account = z.strictObject({ name, displayName, roles, isActive: z.boolean().default(true) });

/** What each list of a county holds, to judge one entry where another one is wrong. */
export const entrySchemas = { offices: office, calendars: calendar, accounts: account };

/**
 * A county as it is written down (县域数据), the same for JSON and for a workbook. A name or note in one language alone
 * serves both.
 */
export const countySchema = z.strictObject({
  county: z.strictObject({ zh: line(60), en: line(100).nullish() }),
  note: z.strictObject({ zh: z.string().nullish(), en: z.string().nullish() }).nullish(),
  jurisdiction: division,
  /** Whose calendar counts where that of the county lists nothing. */
  parent: division.default('CN'),
  isMadeUp: z.boolean().default(false),
  calendars: z.array(calendar).max(50).default([]),
  offices: z.array(office).min(1).max(5000),
  accounts: z.array(account).max(5000).default([]),
});

export type CountyContent = z.output<typeof countySchema>;
export type CountyInput = z.input<typeof countySchema>;
