import * as z from 'zod';
import { optional } from '../command.js';
import { drillId, freeText, legalDate, line, officeId, party, shape } from '../primitives.js';
import { partyName } from '../reveal.js';
import { courtTrack, disputeSort, mediationSource } from './commands.js';

const mostParties = 30;

/** Somebody named with the beginning: who it is stays sealed. */
const namedParty = z.strictObject({
  ...party.shape,
  role: z.enum(['applicant', 'respondent', 'representative']),
  nature: z.enum(['person', 'organisation']).default('person'),
  capacity: z.enum(['full', 'limited', 'none']).default('full'),
});

/** Registers a dispute for a committee: `POST /api/mediations`. */
export const openMediation = shape('MediationOpen', {
  committee: officeId.describe('The mediation committee that is to take it'),
  sort: disputeSort,
  source: mediationSource.default('application'),
  track: optional(courtTrack),
  title: freeText(200),
  request: optional(freeText()).describe('What happened, and what is asked for (事实和请求)'),
  court: optional(freeText(200)).describe('Of what a court hands over: which court'),
  courtNumber: optional(freeText(100)).describe('Its number at the court'),
  sender: optional(officeId).describe(
    'Which office has handed it over, where it is one of the platform: it is told there whether it was accepted and how it ended; a court, or a tribunal below one, where a court did. Left out: the committee tells it by letter',
  ),
  links: z.array(line(60)).max(5).default([]).describe('Numbers of petitions and mediations of the same matter'),
  parties: z.array(namedParty).min(2).max(mostParties).describe('Both sides'),
  drill: optional(drillId).describe('Opens a case of that drill (演练)'),
});

/** Who asks for it: whom the committee has to reach. */
const applying = party.pick({ name: true, phone: true, address: true }).required({ phone: true });

/** Asks for a mediation without an account (网上申请调解): `POST /api/public/mediation/requests`. */
export const requestMediation = shape('MediationRequest', {
  place: officeId.describe('The township whose committee is asked; it moves it to that of a village itself'),
  sort: disputeSort,
  title: freeText(200).describe('What it is about, in a few words: the other side reads it once it was accepted'),
  request: optional(freeText()).describe('What happened, and what is asked for (事实和请求): for the committee alone'),
  applicant: applying,
  respondent: party
    .pick({ name: true, phone: true, address: true })
    .extend({ nature: z.enum(['person', 'organisation']).default('person') })
    .describe('The other side: who it is stays sealed, and nothing is told of it'),
});

/** What those who applied take away: number and codes, by which the page of each opens. */
export const openedMediation = shape('MediationReceipt', {
  id: z.uuid(),
  number: z.string(),
  queryCode: z.string().describe('Of the first applicant'),
  receipts: z
    .array(z.strictObject({ party: partyName, queryCode: z.string() }))
    .min(1)
    .describe(
      'Of each applicant, in the order in which they were named; the other side is handed its own by the committee',
    ),
  openedAt: z.iso.datetime(),
  answerBy: legalDate.nullable().describe('By when the committee says whether it accepts; null: by no date'),
  isDrill: z.boolean(),
  isRepeat: z.boolean(),
});

/** Links a petition with a mediation of the same matter (一案一码): `POST /api/petitions/:id/links`. */
export const linkToMediation = shape('PetitionLink', {
  number: line(60).describe('Of the mediation, as it stands on its receipt'),
  isRemoved: z.boolean().default(false).describe('It is not the same matter after all'),
});

/** What came of it. */
export const linkedToMediation = shape('PetitionLinked', { number: z.string(), isRepeat: z.boolean() });

/** Hands a petition over to mediation (访调): `POST /api/petitions/:id/mediations`. Who petitions is the applicant. */
export const handToMediation = shape('PetitionMediation', {
  committee: officeId.describe('The mediation committee that is to take it'),
  agreedOn: legalDate.describe('When everybody who petitions had agreed to be mediated'),
  sort: disputeSort,
  title: freeText(200),
  respondents: z
    .array(namedParty.omit({ role: true }))
    .min(1)
    .max(mostParties)
    .describe('The other side: who it is stays sealed'),
});

/** What whoever asked for it takes away, before anybody has seen it. */
export const requestedMediation = shape('RequestedMediation', {
  number: z.string(),
  queryCode: z.string(),
  committee: officeId.describe('That has to accept or to decline'),
  openedAt: z.iso.datetime(),
  isRepeat: z.boolean(),
});

export type MediationRequest = z.output<typeof requestMediation>;
