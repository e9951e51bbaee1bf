import { Capacity } from '#libs/kernel';
import { alsoCourse, caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head, petitionClerk, petitionHead } = Capacity;

/** Whoever answers for the office that commissioned it. */
const commissioner = persons(grant('handler', head, petitionHead));

/** Who may do what about a period of a cadence (权限). */
export const cadenceGrants = {
  // For the office in whose name one acts.
  'cadence.open': alsoCourse(persons(grant('any', head, petitionHead))),
  // Of the office that owes it, which is found by the debtor.
  'cadence.file': persons(grant('executor', officer, head, petitionClerk, petitionHead)),
  'cadence.count': courseOnly,
  'cadence.excuse': commissioner,
  'cadence.dissolve': commissioner,
  'cadence.plan': commissioner,
  'cadence.withdraw': commissioner,
  'cadence.noteNext': courseOnly,
  'cadence.seeMissing': commissioner,
  'cadence.passMoment': courseOnly,
  'read.cadence': persons(grant('access', ...caseworkers)),
  'read.cadences': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(cadenceGrants);
