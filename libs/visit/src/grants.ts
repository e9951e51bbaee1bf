import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head, petitionClerk, petitionHead } = Capacity;

/** Whoever is of the group, from whatever office: which accounts these are, the law says. */
const group = persons(grant('executor', ...caseworkers));

/** Whoever works in the office that was visited. */
const visited = persons(grant('addressee', officer, head, petitionClerk, petitionHead));

/** Who may do what about a visit (权限). */
export const visitGrants = {
  'visit.open': courseOnly,
  'visit.announce': group,
  'visit.begin': group,
  'visit.leaveOut': group,
  'visit.correctOnSpot': group,
  'visit.close': group,
  'visit.reopen': group,
  'visit.sign': group,
  'visit.signForOffice': group,
  // The office for itself: before it knows of the visit it is none.
  'visit.countersign': visited,
  'visit.recordRefusal': group,
  'visit.noteOver': courseOnly,
  'visit.receive': visited,
  // What came back by paper whoever commissioned the tour records: the group reads it no more.
  'visit.noteServed': persons(grant('handler', officer, head, petitionClerk, petitionHead)),
  'visit.passMoment': courseOnly,
  'read.visit': persons(grant('access', ...caseworkers)),
  'read.visits': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(visitGrants);
