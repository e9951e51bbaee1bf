/** Who may do what about a supervision, in words: a changed right must be changed twice. */
export const supervisionRights = {
  'supervision.open': 'bureau: petition-head | aboveBureau: head | course',
  'supervision.addTrigger': 'bureau: petition-head | aboveBureau: head | course',
  'supervision.withdrawCause': 'course',
  'supervision.confirmCauseWithdrawal': 'course',
  'supervision.noteCauseDone': 'course',
  'supervision.barOffice': 'course',
  'supervision.liftBar': 'course',
  'supervision.passMoment': 'course',
  'supervision.reply': 'addressee: officer petition-clerk petition-head | holder: petition-clerk petition-head',
  'supervision.issueStep': 'holder: petition-head head',
  'supervision.waiveStep': 'holder: petition-head head',
  'supervision.tellOutside': 'verifier: petition-clerk petition-head officer head',
  'supervision.reportCorrection': 'addressee: officer petition-clerk petition-head',
  'supervision.verifyCorrection': 'verifier: petition-head head',
  'supervision.rejectCorrection': 'verifier: petition-head head',
} as const;
