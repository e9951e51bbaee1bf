import { legalDate, party, rosterPersonAdd, venueAdd } from '#libs/contracts';
import * as z from 'zod';

/** An office that is named: whether there is one of that name or id is asked of the installation. */
const office = z.string().trim().min(1).max(100);
// Left out: the file has no such column, and what is there stays. Null: the column is there, and this is empty.
const common = {
  code: rosterPersonAdd.shape.code,
  name: venueAdd.shape.name,
  office,
  isActive: z.boolean().nullish(),
  leftOn: legalDate.nullish(),
};

const person = rosterPersonAdd.shape;
/** One row of the people of a register. */
export const personRow = z.strictObject({
  ...common,
  kind: person.kind,
  isFullTime: z.boolean().nullish(),
  fromOn: legalDate.nullish(),
  untilOn: legalDate.nullish(),
  specialities: person.specialities.nullish(),
  languages: person.languages.nullish(),
  qualifications: person.qualifications.nullish(),
  mostCases: person.mostCases.optional(),
  phone: party.shape.phone.nullish(),
  email: party.shape.email.nullish(),
  address: party.shape.address.nullish(),
  account: z.string().max(64).nullish(),
});

const venue = venueAdd.shape;
/** One row of its venues. */
export const venueRowInFile = z.strictObject({
  ...common,
  kind: venue.kind,
  address: venue.address.optional(),
  phone: venue.phone.optional(),
  seats: venue.seats.optional(),
});
