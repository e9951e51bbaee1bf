import { Capacity } from '#libs/kernel';
import { alsoCourse, caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { petitionClerk, petitionHead, officer, head } = Capacity;

/** Who may do what about a notice (权限). */
export const noticeGrants = {
  'notice.issue': alsoCourse(persons(grant('any', petitionClerk, petitionHead, officer, head))),
  'notice.deliver': persons(grant('addressee', officer, head)),
  'notice.withdraw': persons(grant('registrar', petitionClerk, petitionHead, officer, head)),
  'notice.tellSuperior': courseOnly,
  'notice.passMoment': courseOnly,
  'read.notice': persons(grant('access', ...caseworkers)),
  'read.notices': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(noticeGrants);
