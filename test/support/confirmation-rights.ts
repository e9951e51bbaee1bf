const committee = 'handler: officer head';
const saidByParty = 'handler: officer head | public';
const course = 'course';

/** Who may do what about a judicial confirmation, in words: a changed right must be changed twice. */
export const confirmationRights = {
  'confirmation.open': course,
  'confirmation.noteParties': course,
  'confirmation.putInWriting': committee,
  'confirmation.consent': saidByParty,
  'confirmation.decline': saidByParty,
  'confirmation.bind': committee,
  'confirmation.apply': committee,
  'confirmation.recordCourtStep': committee,
  'confirmation.correctCourtStep': 'handler: head',
  'confirmation.askCourt': committee,
  'confirmation.noteReceived': committee,
  'confirmation.replace': course,
  'confirmation.restore': course,
  'confirmation.passMoment': course,
  'read.confirmation': 'access: petition-clerk petition-head officer head supervisor',
  'read.confirmations': 'access: petition-clerk petition-head officer head supervisor',
} as const;
