import { Capacity } from '#libs/kernel';
import { alsoPublic, caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head } = Capacity;

/** Whoever works in the committee. */
const committee = persons(grant('handler', officer, head));
const headOfIt = persons(grant('handler', head));
/** What a party says: on its page, or to the committee, which writes it down. */
const saidByParty = alsoPublic(committee);

/** Who may do what about a judicial confirmation (权限). */
export const confirmationGrants = {
  'confirmation.open': courseOnly,
  'confirmation.noteParties': courseOnly,
  'confirmation.putInWriting': committee,
  'confirmation.consent': saidByParty,
  'confirmation.decline': saidByParty,
  'confirmation.bind': committee,
  'confirmation.apply': committee,
  'confirmation.recordCourtStep': committee,
  'confirmation.correctCourtStep': headOfIt,
  'confirmation.askCourt': committee,
  'confirmation.noteReceived': committee,
  'confirmation.replace': courseOnly,
  'confirmation.restore': courseOnly,
  'confirmation.passMoment': courseOnly,
  'read.confirmation': persons(grant('access', ...caseworkers)),
  'read.confirmations': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(confirmationGrants);
