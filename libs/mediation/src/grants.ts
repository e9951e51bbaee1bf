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

const { officer, head } = Capacity;

/** Whoever works in the committee that holds it. */
const committee = persons(grant('handler', officer, head));
const headOfIt = persons(grant('handler', head));
/** What a party says: on its page, or to the committee, which writes it down. */
const saidByParty = alsoPublic(committee);

/** Who may do what about a mediation (权限). Whoever hands a dispute over sees nothing of it but its outcome. */
export const mediationGrants = {
  // Whoever asks for it on the public page begins it too.
  'mediation.open': alsoPublic(alsoCourse(persons(grant('any', ...clerks, officer, head)))),
  'mediation.accept': committee,
  'mediation.decline': committee,
  'mediation.moveDate': courseOnly,
  'mediation.noteOver': courseOnly,
  'mediation.notePetitionTold': courseOnly,
  'mediation.screen': committee,
  // Also whoever has the other case, by that: the door of the API shows a mediation to nobody who links it.
  'mediation.linkCase': persons(grant('any', ...clerks, officer, head)),
  'mediation.reportViolence': committee,
  'mediation.tellProtection': committee,
  'mediation.hideAddress': saidByParty,
  'mediation.askJoint': headOfIt,
  // Of the committee that was asked.
  'mediation.answerJoint': committee,
  'mediation.moveTo': headOfIt,
  'mediation.reportIncident': committee,
  'mediation.inviteHelper': committee,
  'mediation.agreeHelper': saidByParty,
  'mediation.proposeTelling': committee,
  'mediation.agreeTelling': saidByParty,
  'mediation.tellOthers': committee,
  'mediation.withdrawTelling': saidByParty,
  'mediation.mediateJointly': headOfIt,
  'mediation.carryMembers': courseOnly,
  'mediation.tellAnswer': committee,
  'mediation.proposeMediators': committee,
  'mediation.disclose': committee,
  'mediation.askRecusal': saidByParty,
  'mediation.ruleRecusal': headOfIt,
  'mediation.tellRights': committee,
  'mediation.consent': saidByParty,
  'mediation.holdSession': committee,
  'mediation.callSession': committee,
  'mediation.moveSession': committee,
  'mediation.callOffSession': committee,
  'mediation.talkApart': saidByParty,
  'mediation.conveyOffer': saidByParty,
  'mediation.confirmFacts': saidByParty,
  'mediation.releaseConcessions': saidByParty,
  'mediation.withdrawRelease': saidByParty,
  'mediation.beginAppraisal': committee,
  'mediation.endAppraisal': committee,
  'mediation.agreeLater': saidByParty,
  'mediation.suspectSham': committee,
  'mediation.ruleSham': headOfIt,
  'mediation.drawUp': committee,
  // On paper, or on a tablet before a witness: no page of a party signs without a provider of reliable signatures.
  'mediation.sign': committee,
  'mediation.signAsMediator': committee,
  'mediation.seal': committee,
  'mediation.replaceAgreement': headOfIt,
  'mediation.restoreAgreement': headOfIt,
  'mediation.agreeVisit': saidByParty,
  'mediation.unwantContact': saidByParty,
  'mediation.wantContact': saidByParty,
  'mediation.changeVisits': headOfIt,
  'mediation.hearWish': courseOnly,
  'mediation.endVisits': courseOnly,
  'mediation.followDays': courseOnly,
  'mediation.withdraw': saidByParty,
  'mediation.fail': committee,
  // Whoever gives it by hand, or its delivery once that is proved.
  'mediation.tellEnd': alsoCourse(committee),
  // Nobody above the committee sees a mediation: its own head looks (ours).
  'mediation.confirmRecord': headOfIt,
  'mediation.rejectRecord': headOfIt,
  'mediation.tellSender': committee,
  'mediation.addParty': committee,
  'mediation.correctParty': committee,
  'mediation.mergeParties': committee,
  'mediation.leaveParty': committee,
  'mediation.giveMandate': committee,
  'mediation.endMandate': committee,
  // To a party that proves who it is: number and code are its right to look, and to speak, on its page.
  'mediation.giveReceipt': committee,
  'mediation.passMoment': courseOnly,
  'read.mediation': persons(grant('access', ...caseworkers)),
  'read.mediations': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

export type MediationPermission = keyof typeof mediationGrants;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(mediationGrants);
