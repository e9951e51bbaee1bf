import * as z from 'zod';
import { adminChange } from './account.js';
import { reason, seen } from './admin-change.js';
import { namesOf } from './names-of.js';
import { pageOf, pageQuery } from './paging.js';
import { legalDate, line, officeId, party, shape } from './primitives.js';
import { wordsOf } from './sentences/vocabulary.js';

const kind = z.enum(namesOf(wordsOf('rosterKind')));
const speciality = z.enum(namesOf(wordsOf('speciality')));
/** A language that somebody of the register speaks. */
export const spoken = z.enum(namesOf(wordsOf('spokenLanguage')));
const qualification = z.enum(namesOf(wordsOf('qualification')));
const venueKind = z.enum(namesOf(wordsOf('venueKind')));

/** What somebody is called in the register and in county files, for good. */
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'format.roster_code');
/** What is not seen, and what turns the direction of writing, would make one name look like another. */
const name = line(60).refine((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text), 'format.name_unseen');
const each = <T extends z.ZodType>(word: T) =>
  z
    .array(word)
    .max(10)
    .refine((words) => new Set(words).size === words.length, 'format.word_twice');
const state = z.enum(['active', 'left']);
const within = officeId.optional().describe('Of that office, and of those below it');

const person = {
  kind,
  name: line(60),
  office: officeId,
  isFullTime: z.boolean().describe('A full-time mediator (专职)'),
  fromOn: legalDate.nullable(),
  untilOn: legalDate.nullable().describe('Last day of the term (任期)'),
  specialities: z.array(speciality).max(10),
  languages: z.array(spoken).max(10),
  qualifications: z.array(qualification).max(10),
  mostCases: z.int().min(1).max(500).nullable().describe('How many cases at once at most, as the office sets it'),
};

const contact = z
  .strictObject({ phone: party.shape.phone, email: party.shape.email, address: party.shape.address })
  .describe('Stored encrypted, told to whoever acts for the office and to administrators');

/** Somebody of the register (名册) who needs no account: a mediator, an expert, a grid member. Never a grade or a count of results. */
export const rosterPerson = shape('RosterPerson', {
  id: z.uuid(),
  code: z.string(),
  ...person,
  hasAccount: z.boolean(),
  erasedOn: legalDate.nullable().describe('Since when nothing personal is kept of them; their name is a dash'),
  isActive: z.boolean(),
  leftOn: legalDate.nullable(),
  lastChange: z.int(),
});
export const rosterPersonPage = pageOf('RosterPersonPage', rosterPerson);
const personFilter = {
  text: line(60).optional(),
  office: officeId.optional(),
  within,
  kind: kind.optional(),
  speciality: speciality.optional(),
  language: spoken.optional(),
  qualification: qualification.optional(),
  state: z
    .enum([...state.options, 'serving', 'termOver'])
    .optional()
    .describe(
      '`serving`: their term runs today, so that something can be recorded for them; `termOver`: not left, and it is over',
    ),
};
export const rosterPersonQuery = z.strictObject({ ...pageQuery, ...personFilter });
export const rosterPersonCountQuery = z.strictObject(personFilter);
export const rosterPersonDetail = shape('RosterPersonDetail', {
  person: rosterPerson,
  account: z.uuid().nullable(),
  contact: contact.nullable().describe('Null: there is none, or it is not for whoever asks'),
  mayChange: z.boolean(),
  erasableFrom: legalDate
    .nullable()
    .describe('From when what is personal can be erased; null: they have not left, or it was'),
  changes: z.array(adminChange).describe('The newest first; none for whoever may not change it'),
});

const givenPerson = {
  ...person,
  name,
  specialities: each(speciality),
  languages: each(spoken),
  qualifications: each(qualification),
  account: z.uuid().nullable().describe('The account of the same person, where there is one'),
  contact: contact.nullish().describe('Left out: as it is'),
  reason,
};
export const rosterPersonAdd = shape('RosterPersonAdd', {
  code: code.nullish().describe('Left out: one is drawn'),
  ...givenPerson,
});
export const rosterPersonChange = shape('RosterPersonChange', { seen, ...givenPerson });
export const rosterLeave = shape('RosterLeave', { seen, on: legalDate, reason });
export const rosterErase = shape('RosterErase', { seen, reason });
export const rosterReturn = shape('RosterReturn', {
  seen,
  office: officeId.nullish().describe('Where they come back to; left out: their own, which has to be in use'),
  reason,
});

const venue = {
  office: officeId,
  name: line(60),
  kind: venueKind,
  address: line(300).nullable(),
  phone: line(40).nullable(),
  seats: z.int().min(1).max(5000).nullable(),
};

/** How many entries of a list fit: of the register, never of what somebody did. */
export const rosterCount = shape('RosterCount', { count: z.int() });

/** Where people meet to mediate (场所). */
export const venueRow = shape('Venue', {
  id: z.uuid(),
  code: z.string(),
  ...venue,
  isActive: z.boolean(),
  leftOn: legalDate.nullable(),
  lastChange: z.int(),
});
export const venuePage = pageOf('VenuePage', venueRow);
const venueFilter = {
  text: line(60).optional(),
  office: officeId.optional(),
  within,
  kind: venueKind.optional(),
  state: state.optional(),
};
export const venueQuery = z.strictObject({ ...pageQuery, ...venueFilter });
export const venueCountQuery = z.strictObject(venueFilter);
export const venueDetail = shape('VenueDetail', {
  venue: venueRow,
  mayChange: z.boolean(),
  changes: z.array(adminChange).describe('The newest first; none for whoever may not change it'),
});
export const venueAdd = shape('VenueAdd', {
  code: code.nullish().describe('Left out: one is drawn'),
  ...venue,
  name,
  reason,
});
export const venueChange = shape('VenueChange', { seen, ...venue, name, reason });

export type RosterPerson = z.infer<typeof rosterPerson>;
export type RosterPersonDetail = z.infer<typeof rosterPersonDetail>;
export type RosterContact = z.infer<typeof contact>;
export type Venue = z.infer<typeof venueRow>;
export type VenueDetail = z.infer<typeof venueDetail>;
