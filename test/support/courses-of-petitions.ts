import type { PetitionCommands } from '#libs/petition';
import { aPetition, bureauHead, clerk, government, head, officer, type PetitionInMemory } from './a-petition.js';
import { courseOf, pointOf } from './chronicle.js';
import { day, office, person, publicActor, text } from './law.js';

// Beginnings and steps of the chronicles of petitions.

export const disciplineOfficer = person('discipline', 'officer');
export const township = person('town-binju', 'officer');
export const people = [
  ...[clerk, bureauHead, officer, head, government, person('county-government', 'head')],
  ...[township, disciplineOfficer, person('joint-conference', 'head'), publicActor],
];
export const reasons = text('reasons');

/** What came after a beginning that another chronicle tells. */
export const told =
  (begun: () => PetitionInMemory, goesOn: (petition: PetitionInMemory) => PetitionInMemory) =>
  (): readonly string[] => {
    const petition = begun();
    const point = pointOf(petition);
    return courseOf(goesOn(petition), point);
  };
export const whole = (course: () => PetitionInMemory) => (): readonly string[] => courseOf(course());

export const assigned = { manner: 'assign', setOn: day('2026-09-30') } as const;
export const registered = () => aPetition().registered();
export const referred = () => registered().referred();
export const accepted = () => referred().notified().accepted();
export const decided = () => accepted().decided();
export const delivered = () => decided().delivered();
export const supported = () => accepted().supported('2026-08-20');
export const direct = (more: Partial<PetitionCommands['register']> = {}) =>
  aPetition().registered({ registrar: office('dept-transport'), ...more }, officer);
export const accusation = () => aPetition().registered({ class: 'accusation' });
export const corrected = (
  petition: PetitionInMemory,
  to: PetitionCommands['correctClass']['class'],
  withdrawsBreaches = false,
  by = clerk,
) => petition.act('correctClass', { class: to, reason: reasons, withdrawsBreaches }, by);
export const named = (petition: PetitionInMemory, id: string, by = clerk) =>
  petition.act('nameAccused', { office: office(id), person: null }, by);
export const notice = {
  notice: text('n'),
  servedOn: day('2026-08-03'),
  manner: 'post',
  sentOn: null,
  proof: null,
} as const;
export const looked = (petition: PetitionInMemory) =>
  petition.act('confirmRecord', { record: null, note: text('seen') }, bureauHead);
export const found = (petition: PetitionInMemory, finding: 'other_day' | 'not_done') =>
  petition.act('rejectRecord', { record: null, finding, reasons }, bureauHead);
export const disputed = (petition: PetitionInMemory, document: 'notice' | 'extension' | 'opinion' | 'answer') =>
  petition.act('disputeDate', { document, reasons }, publicActor);
/** The notice of a matter of 2026-08-03 that is recorded a week after its date, as given on the last day. */
export const statedNotice = () => referred().accepted().until('2026-08-25').on('2026-08-25').notified('2026-08-18');
