import { partyRoles } from '#libs/kernel';
import * as z from 'zod';

const named = z.object({ zh: z.string(), en: z.string() });

/** What of a calendar is shown; whatever else is in it stands in the raw text. */
export const calendarContent = z.object({
  jurisdiction: z.string(),
  year: z.number(),
  notice: z.string(),
  noticeEn: z.string().nullish(),
  source: z.string().nullish(),
  publishedOn: z.string().nullable(),
  offDays: z.array(z.string()),
  makeUpWorkdays: z.array(z.string()),
  remark: z.string().nullish(),
  remarkZh: z.string().nullish(),
});

const limit = z.object({
  kind: z.enum(['period', 'date', 'none']),
  unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']).optional(),
  length: z.number().optional(),
});
export type Limit = z.output<typeof limit>;

const origin = z.enum(['law', 'set', 'named', 'ours']);

const rule = z.object({
  id: z.string(),
  name: named,
  article: z.string(),
  origin,
  limit,
  roll: z.boolean(),
  owner: z.enum(['office', ...partyRoles]),
  extension: z.object({ max: z.number() }).nullish(),
  remark: z.string().nullish(),
  remarkZh: z.string().nullish(),
});
export type Rule = z.output<typeof rule>;

const parameter = z.object({
  value: z.number(),
  origin,
  remark: z.string().nullish(),
  remarkZh: z.string().nullish(),
});
export type Parameter = z.output<typeof parameter>;

const rung = z.object({
  rung: z.number(),
  name: named,
  article: z.string().nullish(),
  afterWorkingDays: z.number(),
  judgement: z.object({}).nullish(),
});
export type Rung = z.output<typeof rung>;

/** What of a rule pack is shown. */
export const rulesContent = z.object({
  name: named,
  jurisdiction: z.string(),
  source: z.string(),
  sourceZh: z.string().nullish(),
  inForceOn: z.string(),
  parameters: z.record(z.string(), parameter),
  clocks: z.array(rule),
  // Of supervision alone: one for each basis.
  ladders: z.object({ art40: z.array(rung), art43: z.array(rung), ours: z.array(rung) }).nullish(),
});
