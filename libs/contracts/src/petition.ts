import * as z from 'zod';
import { caseParts, maskedParty } from './case.js';
import { pageOf, pageQuery } from './paging.js';
import { drillsInstead, instant, legalDate, officeId, petitionPhase } from './primitives.js';

const filters = {
  phase: petitionPhase.optional(),
  holder: officeId.optional(),
  state: z.enum(['overdue', 'due', 'open', 'ended']).optional(),
  class: z.enum(['appeal', 'suggestion', 'accusation']).optional(),
  channel: z.enum(['web', 'letter', 'visit', 'call', 'import']).optional(),
  number: z.string().trim().min(1).max(40).optional(),
  drill: drillsInstead,
};

export const petitionQuery = z.strictObject({ ...pageQuery, ...filters });
export const petitionCountQuery = z.strictObject(filters);

/** One line of a list of petitions. */
export const petitionItem = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
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
    title: z.string().nullable().meta({ description: 'What it is called, as it was registered' }),
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
