/** Who may say of which class a matter is, whose it is and where it goes on, in words: a changed right must be changed twice. */
export const competenceRights = {
  'petition.correctClass': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.nameAccused': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.clearAccused': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.clearAccusedPerson': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.addParty': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.correctParty': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.mergeParties': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.leaveParty': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.giveMandate': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.endMandate': 'bureau: petition-clerk petition-head | holder: officer',
  'petition.approveNotice': 'access: petition-head head',
  'petition.returnNotice': 'access: petition-head head',
  'petition.takeBackNotice': 'access: petition-clerk petition-head officer',
  'petition.declareOutOfRemit': 'holder: officer',
  'petition.transferOut':
    'bureau: petition-clerk petition-head | registrar: officer | referrer: officer head | handler: officer',
  'petition.routeOut': 'handler: officer',
  'petition.takeAsDuty': 'handler: officer',
  'petition.performOrAnswer': 'handler: officer',
  'petition.answerSuggestion': 'handler: officer | platform',
  'petition.giveFeedback': 'handler: officer | platform',
  'petition.triage': 'bureau: petition-clerk petition-head | registrar: officer | platform',
  'petition.refer':
    'bureau: petition-clerk petition-head | registrar: officer head | referrer: officer head | platform',
  'petition.refer.assign': 'bureau: petition-head | platform',
  'petition.object': 'handler: officer',
} as const;
