import { Capacity } from '#libs/kernel';
import {
  alsoCourse,
  caseworkers,
  clerks,
  courseOnly,
  grant,
  permitBy,
  persons,
  type PermissionTable,
} from '#libs/office';

const { petitionHead, officer, head } = Capacity;

/** Whoever does the work of an office answers for it; the petition bureau has clerks where others have officers. */
const answerers = [officer, ...clerks];

/** Who may do what about a supervision (权限). */
export const supervisionGrants = {
  // By a course after a breach; by hand by the head, because it names an office as being at fault: the bureau's of others
  // (art. 40(1)), that of its superior organ of the bureau itself (art. 43).
  'supervision.open': alsoCourse(persons(grant('bureau', petitionHead), grant('aboveBureau', head))),
  'supervision.addTrigger': alsoCourse(persons(grant('bureau', petitionHead), grant('aboveBureau', head))),
  'supervision.withdrawCause': courseOnly,
  'supervision.confirmCauseWithdrawal': courseOnly,
  'supervision.noteCauseDone': courseOnly,
  'supervision.barOffice': courseOnly,
  'supervision.liftBar': courseOnly,
  'supervision.passMoment': courseOnly,
  // What an organ of another level replies is entered by whoever addressed it: nobody there has an account.
  'supervision.reply': persons(grant('addressee', ...answerers), grant('holder', ...clerks)),
  // A step lies before the head of the bureau, the joint conference or the bodies above: one relation for all.
  'supervision.issueStep': persons(grant('holder', petitionHead, head)),
  'supervision.waiveStep': persons(grant('holder', petitionHead, head)),
  // A letter goes out in the name of the office; whoever verifies does the telling.
  'supervision.tellOutside': persons(grant('verifier', ...clerks, officer, head)),
  'supervision.reportCorrection': persons(grant('addressee', ...answerers)),
  // The petition office verifies; where it answers itself, or is silent, the head of an office above it.
  'supervision.verifyCorrection': persons(grant('verifier', petitionHead, head)),
  'supervision.rejectCorrection': persons(grant('verifier', petitionHead, head)),
  'read.supervision': persons(grant('access', ...caseworkers)),
  'read.supervisions': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

export type SupervisionPermission = keyof typeof supervisionGrants;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(supervisionGrants);
