const centre = 'referrer: officer head';
const lead = 'executor: officer head';
const membership = 'executor: officer head | referrer: officer head';
const course = 'course';

/** Who may do what about a joint mediation, in words: a changed right must be changed twice. */
export const jointRights = {
  'joint.open': 'any: head',
  'joint.returnRequest': centre,
  'joint.takeBack': 'handler: head',
  'joint.changeTemplate': centre,
  'joint.proposeLead': centre,
  'joint.countAnswers': course,
  'joint.noteAdmitted': course,
  'joint.barOffice': 'handler: officer head | referrer: officer head',
  'joint.dropBarred': course,
  'joint.dropUntold': course,
  'joint.ruleLead': 'holder: officer head',
  'joint.addMember': membership,
  'joint.dismissMember': membership,
  'joint.replaceMember': membership,
  'joint.callMeeting': membership,
  'joint.callOffMeeting': membership,
  'joint.meet': lead,
  'joint.correctMeeting': lead,
  'joint.freezeDraw': centre,
  'joint.draw': course,
  'joint.answerDraw': centre,
  'joint.correctAnswer': centre,
  'joint.releaseExpert': centre,
  'joint.nameExperts': centre,
  'joint.conclude': lead,
  'joint.close': course,
  'joint.noteHeard': course,
  'joint.noteMediationSettled': course,
  'joint.release': course,
  'joint.passMoment': course,
  'read.joint': 'access: petition-clerk petition-head officer head supervisor',
  'read.joints': 'access: petition-clerk petition-head officer head supervisor',
} as const;
