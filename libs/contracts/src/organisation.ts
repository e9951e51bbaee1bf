import * as z from 'zod';
import { adminChange } from './account.js';
import { approvedNoticeNames } from './approved-notice.js';
import { namesOf } from './names-of.js';
import { capacity, freeText, line, officeId, shape } from './primitives.js';

/** What an office has, for whoever looks after the organisation: numbers alone. */
const officeHoldings = shape('OfficeHoldings', {
  accounts: z.array(z.strictObject({ capacity, count: z.int() })),
  petitions: z.int(),
  supervisions: z.int(),
  duties: z.int(),
  registered: z.int().describe('People and venues of its register that are in use'),
  opinionsWaiting: z.int().describe('Opinions that wait for the approval of its head'),
  lastChange: z.int(),
});

export const officeDetail = shape('OfficeDetail', {
  id: officeId,
  holdings: officeHoldings.nullable().describe('Null for whoever does not administer'),
  changes: z.array(adminChange),
});

const names = z.strictObject({ zh: line(60), en: line(100) });
const reason = freeText(500);
const reviewedBy = z
  .array(officeId)
  .max(5)
  .nullable()
  .describe('Bodies for a review (art. 35), in the order of telling; null: by the type of the office');
const managedBy = officeId
  .nullable()
  .describe(
    'The organ with management authority over it (有管理权限的机关, art. 40(3)); null: by the type of the office',
  );
const phone = line(40).nullish().describe('Where people call it, as it stands on receipts; left out: none');
const approvesOpinions = z
  .boolean()
  .describe('Whether its head approves the opinions that an officer drafts (负责人签发, ours): on unless said');

const approvedNotices = z
  .array(z.enum(namesOf(approvedNoticeNames)))
  .describe('Of which other papers to petitioners its head approves what is drafted (ours)');

export const officeChange = shape('OfficeChange', {
  seen: z.int().min(0),
  name: names,
  superior: officeId.nullable(),
  place: line(60).nullable(),
  isActive: z.boolean(),
  reviewedBy,
  managedBy,
  phone,
  approvesOpinions,
  approvedNotices: approvedNotices.optional().describe('Left out: as it is'),
  reason,
});
export const officeAdd = shape('OfficeAdd', {
  id: officeId,
  type: z.enum([
    'department',
    'branch',
    'vertical-organ',
    'party-department',
    'mass-organisation',
    'peoples-congress',
    'court',
    'procuratorate',
    'institution',
    'enterprise',
    'township',
    'village',
    'grid',
    'mediation-committee',
    'mediation-studio',
    'dispute-centre',
    'guidance-committee',
    'dispatched-office',
    'inspection-group',
    'outside',
  ]),
  name: names,
  superior: officeId.nullable().describe('Null for an organ of another level alone'),
  place: line(60).nullable(),
  reviewedBy,
  managedBy,
  phone,
  approvesOpinions: approvesOpinions.default(true),
  approvedNotices: approvedNotices.default([]),
  reason,
});

const year = z.strictObject({
  year: z.int(),
  packs: z
    .array(z.string())
    .describe('Names of the calendars of that year, the nation first; empty: none is published'),
  isPublished: z.boolean().describe('Every date of that year is certain'),
  provisional: z.int().describe('Running clocks of that year whose date is provisional'),
});

/** Which years have a calendar (日历), and how many running clocks wait for one. */
export const packHorizon = shape('PackHorizon', {
  jurisdiction: z.string(),
  thisYear: z.int(),
  scope: z
    .enum(['all', 'office'])
    .describe('Whose clocks are counted: all, for an administrator; else those the office may see'),
  years: z.array(year),
});

export type OfficeDetail = z.infer<typeof officeDetail>;
export type PackHorizon = z.infer<typeof packHorizon>;
