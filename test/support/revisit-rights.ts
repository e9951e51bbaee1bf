const visiting = 'handler: petition-clerk petition-head officer head';
const course = 'course';

/** Who may do what about a revisit, in words: a changed right must be changed twice. */
export const revisitRights = {
  'revisit.open': course,
  'revisit.freezeCandidates': course,
  'revisit.draw': course,
  'revisit.assign': 'registrar: petition-head head',
  'revisit.passOn': visiting,
  'revisit.attempt': visiting,
  'revisit.answer': `${visiting} | public`,
  'revisit.confirmAnswer': 'public',
  'revisit.denyAnswer': 'public',
  'revisit.correctAnswer': 'public',
  'revisit.giveUp': visiting,
  'revisit.hearWish': `${visiting} | verifier: petition-clerk petition-head officer head supervisor`,
  'revisit.noteGrid': 'course',
  'revisit.noteWish': 'course public',
  'revisit.referHelp': visiting,
  'revisit.linkRebound': visiting,
  'revisit.close': course,
  'revisit.drawCallBack': course,
  'revisit.callBack': 'verifier: petition-clerk petition-head officer head supervisor',
  'revisit.release': course,
  'revisit.passMoment': course,
  'read.revisit': 'access: petition-clerk petition-head officer head supervisor',
  'read.revisits': 'access: petition-clerk petition-head officer head supervisor',
} as const;
