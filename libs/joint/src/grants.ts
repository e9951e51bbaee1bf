import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head } = Capacity;

/** Whoever works in the centre that brings them together. */
const centre = persons(grant('referrer', officer, head));
/** Whoever works in the office that leads. */
const lead = persons(grant('executor', officer, head));
/** Who is in it, and when they sit together, the lead says, and the centre where it has to. */
const membership = persons(grant('executor', officer, head), grant('referrer', officer, head));

/** Who may do what about a joint mediation (权限). No party, no page and no public: what members say to each other is not theirs. */
export const jointGrants = {
  'joint.open': persons(grant('any', head)),
  'joint.returnRequest': centre,
  'joint.takeBack': persons(grant('handler', head)),
  'joint.changeTemplate': centre,
  'joint.proposeLead': centre,
  'joint.countAnswers': courseOnly,
  'joint.noteAdmitted': courseOnly,
  'joint.barOffice': persons(grant('handler', officer, head), grant('referrer', officer, head)),
  'joint.dropBarred': courseOnly,
  'joint.dropUntold': courseOnly,
  'joint.ruleLead': persons(grant('holder', officer, head)),
  'joint.addMember': membership,
  'joint.dismissMember': membership,
  'joint.replaceMember': membership,
  'joint.callMeeting': membership,
  'joint.callOffMeeting': membership,
  'joint.meet': lead,
  'joint.correctMeeting': lead,
  'joint.freezeDraw': centre,
  'joint.draw': courseOnly,
  'joint.answerDraw': centre,
  'joint.correctAnswer': centre,
  'joint.releaseExpert': centre,
  'joint.nameExperts': centre,
  'joint.conclude': lead,
  'joint.close': courseOnly,
  'joint.noteHeard': courseOnly,
  'joint.noteMediationSettled': courseOnly,
  'joint.release': courseOnly,
  'joint.passMoment': courseOnly,
  'read.joint': persons(grant('access', ...caseworkers)),
  'read.joints': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(jointGrants);
