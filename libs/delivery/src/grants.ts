import { Capacity } from '#libs/kernel';
import {
  alsoCourse,
  alsoPlatform,
  alsoPublic,
  caseworkers,
  courseOnly,
  grant,
  permitBy,
  persons,
  type PermissionTable,
} from '#libs/office';

const { petitionClerk, petitionHead, officer, head } = Capacity;

/** Whoever does the work of the office that owes the delivery. */
const deliverers = persons(grant('handler', petitionClerk, petitionHead, officer, head));

/** Who may do what about a delivery (权限). */
export const deliveryGrants = {
  'delivery.issue': alsoCourse(persons(grant('any', petitionClerk, petitionHead, officer, head))),
  'delivery.beginAttempt': courseOnly,
  'delivery.noteSent': courseOnly,
  'delivery.noteNotSent': courseOnly,
  // A gateway tells the platform, and the platform the delivery.
  'delivery.noteReport': alsoPlatform(persons()),
  'delivery.recordPosting': deliverers,
  'delivery.recordReturn': deliverers,
  'delivery.recordPublication': deliverers,
  'delivery.prove': deliverers,
  'delivery.sign': deliverers,
  'delivery.confirmReading': alsoPublic(persons()),
  'delivery.replan': deliverers,
  'delivery.retry': deliverers,
  'delivery.withdraw': deliverers,
  'delivery.overtake': courseOnly,
  'delivery.noteReported': courseOnly,
  'delivery.giveUpReport': courseOnly,
  'delivery.passMoment': courseOnly,
  'read.delivery': persons(grant('access', ...caseworkers)),
  'read.deliveries': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

export type DeliveryPermission = keyof typeof deliveryGrants;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(deliveryGrants);
