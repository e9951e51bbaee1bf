const office = 'handler: officer head';
const headOfIt = 'handler: head';
const saidByParty = 'handler: officer head | public';
// The bureau too, since an office that carries out its own opinion writes down no word of who is owed it.
const heard = 'handler: officer head | verifier: petition-clerk petition-head';
const course = 'course';

/** Who may do what about an obligation, in words: a changed right must be changed twice. */
export const obligationRights = {
  'obligation.open': course,
  'obligation.noteParties': course,
  'obligation.noteBefore': course,
  'obligation.noteConfirmation': course,
  'obligation.noteUnperformed': course,
  'obligation.replace': course,
  'obligation.restore': course,
  'obligation.noteWithdrawn': course,
  'obligation.acknowledge': `${heard} | public`,
  'obligation.prove': 'handler: officer head | executor: officer head | verifier: petition-clerk petition-head',
  'obligation.claim': saidByParty,
  'obligation.dispute': saidByParty,
  'obligation.deny': `${heard} | public`,
  'obligation.strike': headOfIt,
  'obligation.uphold': 'handler: head | verifier: petition-head head',
  'obligation.confirmDay': 'verifier: petition-head head',
  'obligation.rejectDay': 'verifier: petition-head head',
  'obligation.waive': office,
  'obligation.tellStanding': saidByParty,
  'obligation.propose': `${heard} | public`,
  'obligation.signAmendment': heard,
  'obligation.declineAmendment': `${heard} | public`,
  'obligation.urge': 'handler: officer head | verifier: petition-head head',
  'obligation.tellOptions': 'handler: officer head | verifier: petition-head head',
  'obligation.ask': office,
  'obligation.recordBroken': office,
  'obligation.noteElsewhere': office,
  'obligation.resume': headOfIt,
  'obligation.passMoment': course,
  'read.obligation': 'access: petition-clerk petition-head officer head supervisor',
  'read.obligations': 'access: petition-clerk petition-head officer head supervisor',
} as const;
