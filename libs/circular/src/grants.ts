import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head, petitionClerk, petitionHead } = Capacity;

const drafters = [officer, head, petitionClerk, petitionHead] as const;
/** Whoever answers for the office whose it is. */
const answering = persons(grant('handler', head, petitionHead));

/** Who may do what about a circular (权限). */
export const circularGrants = {
  // For the office in whose name one acts.
  'circular.open': persons(grant('any', ...drafters)),
  'circular.lay': courseOnly,
  'circular.decline': answering,
  'circular.issue': answering,
  'circular.withdraw': answering,
  'circular.receive': persons(grant('addressee', ...drafters)),
  'circular.answer': persons(grant('addressee', head, petitionHead)),
  'circular.passMoment': courseOnly,
  'read.circular': persons(grant('access', ...caseworkers)),
  'read.circulars': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(circularGrants);
