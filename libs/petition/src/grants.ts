import { Capacity } from '#libs/kernel';
import {
  alsoCourse,
  alsoPlatform,
  alsoPublic,
  caseworkers,
  clerks,
  courseOnly,
  grant,
  permitBy,
  persons,
  type PermissionTable,
} from '#libs/office';

const { petitionHead, officer, head, supervisor } = Capacity;

// Who takes somebody's statement at the counter, and whoever has the matter and hears of it.
const changesParties = persons(grant('bureau', ...clerks), grant('holder', officer));
// Who petitions, and whether by oneself, the office that has the matter does not say (ours): it may be complained about, and
// would choose whom it hears. Where no bureau may see the matter, which is so of an accusation that the discipline organ
// received itself, nobody does, and who petitions stays as it was registered.
const changesPetitioners = persons(grant('bureau', ...clerks));

/** Who may do what about a petition (权限). */
export const petitionGrants = {
  // At the bureau's counter, or as a direct submission at the counter of the organ itself, for that organ only.
  'petition.register': alsoPublic(alsoPlatform(persons(grant('any', ...clerks), grant('registrar', officer)))),
  // An organ classifies and passes on only what was submitted to itself.
  'petition.triage': alsoPlatform(persons(grant('bureau', ...clerks), grant('registrar', officer))),
  // With the referrer it is again after it was given back, also where somebody stands in for an accused one.
  'petition.refer': alsoPlatform(
    persons(grant('bureau', ...clerks), grant('registrar', officer, head), grant('referrer', officer, head)),
  ),
  // Whoever holds the matter knows best what it is; the bureau sees to it for all.
  'petition.correctClass': persons(grant('bureau', ...clerks), grant('holder', officer)),
  // To assign (交办) obliges the office to report back by a set date: the head answers for that.
  'petition.refer.assign': alsoPlatform(persons(grant('bureau', petitionHead))),
  // Whoever learns of it, as with the class.
  'petition.nameAccused': persons(grant('bureau', ...clerks), grant('holder', officer)),
  // Also whoever holds it, if that organ may take accusations: it has looked at who is accused.
  'petition.clearAccused': persons(grant('bureau', ...clerks), grant('holder', officer)),
  'petition.clearAccusedPerson': persons(grant('bureau', ...clerks), grant('holder', officer)),
  // Whoever has to pass it on, and the discipline organ that has it.
  'petition.transferOut': persons(
    grant('bureau', ...clerks),
    grant('registrar', officer),
    grant('referrer', officer, head),
    grant('handler', officer),
  ),
  // The organ to which a matter was submitted, and which has it: to handle, or back from whom it was passed down to.
  'petition.declareOutOfRemit': persons(grant('holder', officer)),
  'petition.routeOut': persons(grant('handler', officer)),
  'petition.takeAsDuty': persons(grant('handler', officer)),
  'petition.performOrAnswer': persons(grant('handler', officer)),
  'petition.object': persons(grant('handler', officer)),
  // The referrer is the bureau, or an organ that passed on what was submitted to itself.
  'petition.upholdObjection': persons(grant('referrer', petitionHead, head)),
  'petition.rejectObjection': persons(grant('referrer', petitionHead, head)),
  'petition.issueNotice': persons(grant('bureau', ...clerks), grant('handler', officer)),
  // Its own paper alone, which the office has to have issued.
  'petition.correctNotice': persons(grant('access', ...clerks, officer, head)),
  'petition.withdrawNotice': persons(grant('access', ...clerks, officer, head)),
  // Two persons, where the office wants it of such a paper: its own alone, which the law holds.
  'petition.approveNotice': persons(grant('access', petitionHead, head)),
  'petition.returnNotice': persons(grant('access', petitionHead, head)),
  'petition.takeBackNotice': persons(grant('access', ...clerks, officer)),
  // Also by the course of the delivery that is a part of the matter, once it is proved; so are those below.
  'petition.notify': alsoCourse(alsoPlatform(persons(grant('bureau', ...clerks), grant('handler', officer)))),
  'petition.accept': alsoPlatform(persons(grant('handler', officer))),
  // Two persons: an officer asks, the head of the same organ approves (art. 34 经本机关、单位负责人批准).
  'petition.askExtension': persons(grant('handler', officer)),
  'petition.approveExtension': persons(grant('handler', head)),
  'petition.refuseExtension': persons(grant('handler', head)),
  'petition.noticeExtension': alsoCourse(persons(grant('handler', officer))),
  'petition.decide': alsoPlatform(persons(grant('handler', officer))),
  // Two persons again, where the office wants it (ours): what an officer drafts, the head of the same organ approves.
  'petition.submitOpinion': persons(grant('handler', officer)),
  'petition.takeBackOpinion': persons(grant('handler', officer)),
  'petition.approveOpinion': persons(grant('handler', head)),
  'petition.returnOpinion': persons(grant('handler', head)),
  'petition.answerSuggestion': alsoPlatform(persons(grant('handler', officer))),
  'petition.giveFeedback': alsoPlatform(persons(grant('handler', officer))),
  'petition.recordDelivery': alsoCourse(alsoPlatform(persons(grant('bureau', ...clerks), grant('handler', officer)))),
  'petition.reportCompletion': persons(grant('handler', officer)),
  'petition.handToMediation': persons(grant('handler', officer, head)),
  'petition.noteSettlement': courseOnly,
  'petition.settle': persons(grant('handler', officer, head)),
  // Of what it imported and never passed on the bureau itself is the handler.
  'petition.close': alsoPlatform(persons(grant('handler', officer, ...clerks))),
  // Only whoever assigned may change the date that it set.
  'petition.changeSetDate': persons(grant('referrer', petitionHead)),
  // A petitioner's own word, on the page or to whoever writes it down.
  'petition.agreeVisit': alsoPublic(persons(grant('bureau', ...clerks), grant('handler', officer, head))),
  'petition.unwantContact': alsoPublic(persons(grant('bureau', ...clerks), grant('handler', officer, head))),
  'petition.wantContact': alsoPublic(persons(grant('bureau', ...clerks), grant('handler', officer, head))),
  // Never whoever handled it.
  'petition.changeVisits': persons(grant('bureau', petitionHead)),
  'petition.hearWish': courseOnly,
  'petition.endVisits': courseOnly,
  'petition.followDays': courseOnly,
  // To find that an opinion is refused is for the bureau (art. 40(1)) and for the head of the organ that gave it.
  'petition.findRefusal': persons(grant('bureau', ...clerks), grant('handler', head)),
  // The petitioner's own statement, on the page or recorded with its proof by whoever it was made to.
  'petition.withdraw': alsoPublic(alsoPlatform(persons(grant('bureau', ...clerks), grant('handler', officer)))),
  // Another person of the bureau than the one who recorded it, or of the organ that stands in for it.
  'petition.confirmWithdrawal': persons(grant('bureau', ...clerks), grant('verifier', officer, head)),
  'petition.refuseWithdrawal': persons(grant('bureau', ...clerks), grant('verifier', officer, head)),
  // Whoever hears of the request records it; what is in the petitioner's favour needs no second pair of eyes.
  'petition.requestReview': persons(grant('bureau', ...clerks), grant('handler', officer)),
  // Whoever supervises: the bureau, and an organ above it.
  'petition.urge': persons(grant('bureau', petitionHead, supervisor), grant('aboveBureau', head, supervisor)),
  'petition.answerUrging': persons(grant('addressee', ...clerks, officer, head)),
  'petition.comment': persons(
    grant('bureau', petitionHead, supervisor),
    grant('aboveBureau', head, supervisor),
    grant('handler', head),
  ),
  // Whoever has the matter, its head too.
  'petition.seeMaterial': persons(grant('holder', ...clerks, officer, head)),
  // Never the organ whose opinion would be reviewed.
  'petition.waiveReview': alsoPublic(persons(grant('bureau', ...clerks))),
  // Another office than the one that states a date looks at it: the petition office's head, or whoever stands in its place.
  'petition.confirmRecord': persons(grant('verifier', petitionHead, head)),
  'petition.rejectRecord': persons(grant('verifier', petitionHead, head)),
  // The petitioner's own, by number and query code: no office may do them in the petitioner's place.
  'petition.addMaterial': alsoPublic(persons()),
  'petition.confirmNotice': alsoPublic(persons()),
  'petition.evaluate': alsoPublic(persons()),
  'petition.disputeDate': alsoPublic(persons()),
  'petition.addParty': changesParties,
  'petition.addParty.petitioner': changesPetitioners,
  'petition.correctParty': changesParties,
  // Nature and capacity: by them somebody acts alone, or by another one.
  'petition.correctParty.standing': changesPetitioners,
  'petition.mergeParties': changesParties,
  'petition.mergeParties.petitioner': changesPetitioners,
  'petition.leaveParty': changesParties,
  'petition.leaveParty.petitioner': changesPetitioners,
  'petition.giveMandate': changesParties,
  // Who is served for the petitioner, and may give up something for it: the office could serve one of its own choice.
  'petition.giveMandate.effect': changesPetitioners,
  'petition.endMandate': changesParties,
  'petition.passMoment': { ...courseOnly, platform: true },
  'read.petition': persons(grant('access', ...caseworkers)),
  'read.petitions': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

export type PetitionPermission = keyof typeof petitionGrants;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(petitionGrants);
