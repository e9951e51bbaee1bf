import * as z from 'zod';
import { optional } from '../command.js';
import { caseId, freeText, legalDate, officeId, shape } from '../primitives.js';
import { partyName } from '../reveal.js';

/** Which month (月): `GET /api/revisits/calendar`. */
export const revisitMonth = z.strictObject({
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/u, 'format.period')
    .optional()
    .describe('`2026-12`; the present month if left out'),
});

const counted = {
  office: officeId.describe('Who visits; of a date that has not come, who would'),
  on: legalDate,
};

/** The revisits of a month by day and office (回访月历): what is planned, and what became of the dates that have come. */
export const revisitCalendar = shape('RevisitCalendar', {
  month: z.string(),
  today: legalDate,
  days: z.array(
    z.strictObject({
      ...counted,
      planned: z.int().describe('Dates that have not come'),
      open: z.int(),
      made: z.int(),
      notReached: z.int(),
    }),
  ),
  plans: z
    .array(
      z.strictObject({
        ...counted,
        kind: z.string().describe('Kind of the matter'),
        count: z.int().describe('How many; 1 where it has a number'),
        number: z
          .string()
          .nullable()
          .describe('Of the matter, for whoever may see it; null: the office hears on the day which one it is'),
      }),
    )
    .describe('Each date that is planned, by day'),
  isCut: z.boolean().describe('More are planned than are listed'),
});
export type RevisitCalendar = z.output<typeof revisitCalendar>;

/** One revisit of an errand: by its number and its date. */
export const besideOne = { id: caseId, number: z.string(), plannedOn: legalDate };

/** Matters for which the reader goes several times at once (一并回访): each is one errand. */
export const revisitErrands = shape('RevisitErrands', {
  errands: z.array(z.strictObject({ revisits: z.array(z.strictObject(besideOne)).min(2) })),
});
export type RevisitErrands = z.output<typeof revisitErrands>;

/** Opens a new case for what has broken out again, by what one party has said: `POST /api/revisits/:id/rebound`. */
export const reboundAsked = shape('ReboundAsked', {
  party: partyName,
  words: optional(freeText(4000)).describe('What happened: for the committee, as the request of the new case'),
});
export const reboundOpened = shape('ReboundOpened', {
  number: z.string().describe('Of the new case, which whoever asked sees no further'),
  isRepeat: z.boolean(),
});
