import { Capacity } from '#libs/kernel';
import {
  alsoCourse,
  alsoPublic,
  caseworkers,
  clerks,
  courseOnly,
  grant,
  permitBy,
  persons,
  type PermissionTable,
} from '#libs/office';

const { officer, head, petitionHead, supervisor } = Capacity;

/** Whoever works in the visiting office, or in that of whoever goes. */
const visiting = persons(grant('handler', ...clerks, officer, head));
const headOfIt = persons(grant('registrar', petitionHead, head));
const supervising = persons(grant('verifier', ...clerks, officer, head, supervisor));

/** Who may do what about a revisit (权限). Nobody of whoever handled the matter, and no party but for itself. */
export const revisitGrants = {
  'revisit.open': courseOnly,
  'revisit.freezeCandidates': courseOnly,
  'revisit.draw': courseOnly,
  'revisit.assign': headOfIt,
  'revisit.passOn': visiting,
  'revisit.attempt': visiting,
  'revisit.answer': alsoPublic(visiting),
  'revisit.confirmAnswer': alsoPublic(persons()),
  'revisit.denyAnswer': alsoPublic(persons()),
  'revisit.correctAnswer': alsoPublic(persons()),
  'revisit.giveUp': visiting,
  'revisit.hearWish': persons(
    grant('handler', ...clerks, officer, head),
    grant('verifier', ...clerks, officer, head, supervisor),
  ),
  // In the request in which the wish is said to the case above, and by the course where that was not done.
  'revisit.noteGrid': courseOnly,
  'revisit.noteWish': alsoCourse(alsoPublic(persons())),
  'revisit.referHelp': visiting,
  'revisit.linkRebound': visiting,
  'revisit.close': courseOnly,
  'revisit.drawCallBack': courseOnly,
  'revisit.callBack': supervising,
  'revisit.release': courseOnly,
  'revisit.passMoment': courseOnly,
  'read.revisit': persons(grant('access', ...caseworkers)),
  'read.revisits': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(revisitGrants);
