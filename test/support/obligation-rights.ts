const office = 'handler: officer head';
const headOfIt = 'handler: head';
const saidByParty = 'handler: officer head | public';
const course = 'course';

/** Who may do what about an obligation, in words: a changed right must be changed twice. */
export const obligationRights = {
  'obligation.open': course,
  'obligation.noteParties': course,
  'obligation.noteBefore': course,
  'obligation.noteConfirmation': course,
  'obligation.noteUnperformed': course,
  'obligation.replace': course,
  'obligation.noteWithdrawn': course,
  'obligation.acknowledge': saidByParty,
  'obligation.prove': 'handler: officer head | executor: officer head | verifier: petition-clerk petition-head',
  'obligation.claim': saidByParty,
  'obligation.dispute': saidByParty,
  'obligation.strike': headOfIt,
  'obligation.uphold': headOfIt,
  'obligation.confirmDay': 'verifier: petition-head head',
  'obligation.rejectDay': 'verifier: petition-head head',
  'obligation.waive': office,
  'obligation.tellStanding': saidByParty,
  'obligation.propose': saidByParty,
  'obligation.signAmendment': office,
  'obligation.declineAmendment': saidByParty,
  'obligation.urge': 'handler: officer head | verifier: petition-head head',
  'obligation.tellOptions': office,
  'obligation.ask': office,
  'obligation.recordBroken': office,
  'obligation.noteElsewhere': office,
  'obligation.passMoment': course,
  'read.obligation': 'access: petition-clerk petition-head officer head supervisor',
  'read.obligations': 'access: petition-clerk petition-head officer head supervisor',
} as const;
