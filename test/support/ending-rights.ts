/** Who may give the commands by which a petition ends, and what outlives its opinion; in the words of the table of rights. */
export const endingRights: Readonly<Record<string, string>> = {
  'petition.handToMediation': 'handler: officer head',
  'petition.noteSettlement': 'course',
  'petition.settle': 'handler: officer head',
  'petition.changeSetDate': 'referrer: petition-head',
  'petition.findRefusal': 'bureau: petition-clerk petition-head | handler: head',
  'petition.withdraw': 'bureau: petition-clerk petition-head | handler: officer | platform public',
  'petition.confirmWithdrawal': 'bureau: petition-clerk petition-head | verifier: officer head',
  'petition.refuseWithdrawal': 'bureau: petition-clerk petition-head | verifier: officer head',
  'petition.requestReview': 'bureau: petition-clerk petition-head | handler: officer',
  'petition.urge': 'bureau: petition-head supervisor | aboveBureau: head supervisor',
  'petition.answerUrging': 'addressee: petition-clerk petition-head officer head',
  'petition.comment': 'bureau: petition-head supervisor | aboveBureau: head supervisor | handler: head',
  'petition.seeMaterial': 'holder: petition-clerk petition-head officer head',
  'petition.waiveReview': 'bureau: petition-clerk petition-head | public',
};
