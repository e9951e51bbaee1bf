import * as z from 'zod';
import { caseParts, maskedParty } from './case.js';
import { pageOf, pageQuery } from './paging.js';
import { drillsInstead, instant, legalDate, line, officeId, petitionPhase } from './primitives.js';
import { searchText } from './search.js';

const days = (description: string) => z.coerce.number().int().min(0).max(36_500).optional().meta({ description });

const filters = {
  text: searchText.optional().meta({
    description: 'Words that a text of the case contains, or the number of the case, its beginning or its last digits',
  }),
  phase: petitionPhase.optional(),
  holder: officeId.optional(),
  state: z.enum(['overdue', 'today', 'week', 'due', 'open', 'ended']).optional().meta({
    description:
      'overdue, today, week (from tomorrow to seven days on), due (within three days): of a duty that is open',
  }),
  owes: officeId.optional().meta({ description: 'Office that owes an open duty of the case' }),
  rule: z
    .string()
    .regex(/^[A-Z]{1,10}-[0-9A-Z]{1,10}$/)
    .optional()
    .meta({ description: 'Rule of that duty, e.g. XF-09; state, owes and rule speak of one and the same duty' }),
  class: z.enum(['appeal', 'suggestion', 'accusation']).optional(),
  channel: z.enum(['web', 'letter', 'visit', 'call', 'import']).optional(),
  category: line(100).optional().meta({ description: 'The category and what lies below it' }),
  place: officeId.optional().meta({ description: 'Office of the place, with the places below it' }),
  from: legalDate.optional().meta({ description: 'First day of receipt' }),
  to: legalDate.optional().meta({ description: 'Last day of receipt' }),
  minReferrals: days('Referred at least so often'),
  idleDays: days('Nothing happened for more than so many days'),
  minAge: days('At least so many days since registration'),
  maxAge: days('At most so many days since registration'),
  number: z.string().trim().min(1).max(40).optional(),
  drill: drillsInstead,
};

export const petitionQuery = z.strictObject({ ...pageQuery, ...filters });
export const petitionCountQuery = z.strictObject(filters);

/** Most rows of one file: more than anybody reads, few enough that the file opens. */
export const mostExported = 20_000;

/** Takes a list away as a file (导出). Who, for which office, when and why is recorded before a row is given. */
export const petitionExportRequest = z
  .strictObject({
    purpose: line(300).min(4).meta({ description: 'What the file is for, in words; recorded, and written into it' }),
    filter: petitionCountQuery.prefault({}),
  })
  .meta({ id: 'PetitionExportRequest' });
export const petitionFile = z.string().meta({ description: 'A workbook (.xlsx)', format: 'binary' });

/** One line of a list of petitions. */
export const petitionItem = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    title: z.string().nullable().meta({ description: 'What it is called, as it was registered' }),
    version: z.int(),
    isDrill: z.boolean(),
    phase: petitionPhase,
    class: z.string().nullable(),
    channel: z.string(),
    category: z.string().nullable(),
    place: z.string().nullable(),
    registrar: officeId.nullable(),
    holder: officeId.nullable(),
    referrer: officeId.nullable(),
    holderSince: instant.nullable(),
    receivedOn: legalDate,
    registeredAt: instant,
    ageDays: z.int().meta({ description: 'Days since its first registration; no referral hides it' }),
    acceptedOn: legalDate.nullable(),
    decidedOn: legalDate.nullable(),
    outcome: z.string().nullable(),
    dueRule: z.string().nullable(),
    legalDueOn: legalDate.nullable(),
    legalDueAt: instant.nullable(),
    provisional: z.boolean(),
    referrals: z.int(),
    isSupervised: z.boolean(),
    isOverdue: z.boolean(),
    sourceNumber: z.string().nullable(),
    isTrial: z.boolean().meta({ description: 'Imported to try the platform out' }),
    endedAt: instant.nullable(),
    endedAs: z.string().nullable(),
    now: instant.meta({ description: "The case's own now: a drill is elsewhere in time" }),
  })
  .meta({ id: 'PetitionItem' });

export const petitionPage = pageOf('PetitionPage', petitionItem);

export const petitionCounts = z
  .strictObject({
    total: z.int(),
    overdue: z.int(),
    trial: z.int().meta({ description: 'Of the total: imported to try the platform out' }),
    byPhase: z.array(z.strictObject({ phase: petitionPhase, count: z.int(), overdue: z.int(), trial: z.int() })),
  })
  .meta({ id: 'PetitionCounts' });

export const petitionDetail = z
  .strictObject({
    petition: petitionItem,
    matter: z.string().nullable().meta({ description: 'What it is about, as it was registered (信访事项)' }),
    parties: z.array(maskedParty),
    ...caseParts,
  })
  .meta({ id: 'PetitionDetail' });

export const retrospectiveBreach = z
  .strictObject({
    petition: z.uuid(),
    number: z.string(),
    clock: z.string(),
    rule: z.string(),
    office: officeId,
    trigger: z.string(),
    dueOn: legalDate,
    metAt: instant.nullable(),
    provisional: z.boolean(),
  })
  .meta({ id: 'RetrospectiveBreach' });
export const retrospectiveQuery = z.strictObject(pageQuery);
export const retrospectivePage = pageOf('RetrospectiveBreachPage', retrospectiveBreach);
export const retrospectiveAnswer = z
  .strictObject({
    opened: z.array(
      z.strictObject({ petition: z.uuid(), clock: z.string(), supervision: z.uuid(), number: z.string() }),
    ),
    refused: z.array(z.strictObject({ petition: z.uuid(), clock: z.string(), code: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'RetrospectiveAnswer' });
