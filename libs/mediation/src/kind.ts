import { defineKind } from '#libs/kind';
import { drawUp, seal, sign, signAsMediator } from './agreement.js';
import { owedConfirmation } from './asking-court.js';
import { tellAnswer } from './answering.js';
import { carryMembers, mediateJointly, toldJoints } from './carrying.js';
import { tools } from './case.js';
import { answerJoint, askJoint, moveTo } from './committees.js';
import { completed } from './completing.js';
import { confirmFacts, releaseConcessions, withdrawRelease } from './conceding.js';
import { mediationCodes } from './codes.js';
import type { MediationCommands } from './commands.js';
import { fail, notePetitionTold, tellEnd, tellSender, withdraw } from './ending.js';
import { confirmRecord, rejectRecord } from './looking.js';
import { linkCase } from './linking.js';
import type { MediationFacts } from './facts.js';
import { mediationGrants } from './grants.js';
import { agreeHelper, inviteHelper } from './helping.js';
import { callOffSession, callSession, moveSession } from './inviting.js';
import { accept, decline, moveDate, noteOver, open, reportIncident, reportViolence } from './intake.js';
import { onMoment, owes, settles } from './moments.js';
import { overtakenDeliveries } from './overtaken.js';
import { mediationParties } from './parties.js';
import { owedOfAgreement } from './performing.js';
import { askRecusal, consent, disclose, proposeMediators, ruleRecusal, tellRights } from './preparing.js';
import { hideAddress, tellProtection } from './protecting.js';
import { owedOfReplaced, owedOfRestored, replaceAgreement, restoreAgreement } from './replacing.js';
import { mediationNeeds } from './rules.js';
import { agreeLater, beginAppraisal, conveyOffer, endAppraisal, holdSession } from './sessions.js';
import { screen } from './screening.js';
import { ruleSham, suspectSham, talkApart } from './sessions.js';
import { recordsFor } from './recording.js';
import type { MediationDetail } from './standing.js';
import { initialMediation, type MediationState } from './state.js';
import { agreeTelling, invitedAfter, proposeTelling, tellOthers, withdrawTelling } from './telling.js';
import { partOf, rowOf, standingOf } from './views.js';
import { agreeVisit, changeVisits, endVisits, followDays, hearWish, unwantContact } from './visiting.js';
import { visitsOf, wantContact } from './visiting.js';
import { warningsOf } from './warnings.js';

const handlers = {
  ...{ open, accept, decline, moveDate, noteOver, screen, reportViolence, reportIncident, tellProtection, hideAddress },
  ...{ askJoint, answerJoint, moveTo, inviteHelper, agreeHelper, proposeTelling, agreeTelling, tellOthers },
  ...{ withdrawTelling, mediateJointly, carryMembers, tellAnswer, linkCase },
  ...{ proposeMediators, disclose, askRecusal, ruleRecusal, tellRights, consent },
  ...{ agreeVisit, unwantContact, wantContact, changeVisits, hearWish },
  ...{ endVisits, followDays },
  ...{ confirmFacts, releaseConcessions, withdrawRelease },
  ...{ callSession, moveSession, callOffSession },
  ...{ holdSession, talkApart, conveyOffer, beginAppraisal, endAppraisal, agreeLater, suspectSham, ruleSham },
  ...{ drawUp, sign, signAsMediator, seal, replaceAgreement, restoreAgreement },
  ...{ withdraw, fail, tellEnd, confirmRecord, rejectRecord, tellSender, notePetitionTold },
};

/**
 * The law of mediation (人民调解): a dispute before one committee, which goes on as long as every party wants it, and ends in an
 * agreement that binds or at once in a notice of the routes that are open.
 *
 * @see 人民调解法 17 to 30 · RM-01 to RM-20, RM-30 to RM-33, RM-36, RM-37, RM-40, RM-46
 */
export const mediationKind = defineKind<MediationState, MediationCommands, MediationFacts, MediationDetail>({
  name: 'mediation',
  prefix: '调',
  // （2026）白杨乡调字第17号: of the committee and the year.
  numberSeries: ({ command }, offices) => {
    const office = offices.get((command.payload as MediationCommands['open']).committee);
    return `${office?.place ?? office?.name.zh.replace(/人民调解委员会$/u, '') ?? ''}调`;
  },
  initial: initialMediation,
  grants: mediationGrants,
  rules: mediationNeeds,
  codes: mediationCodes,
  tools,
  handlers,
  parties: mediationParties,
  recordsFor,
  onMoment,
  completed,
  settles,
  owes,
  standing: standingOf,
  row: rowOf,
  subject: ({ state: { title } }) => ({ title: title === null ? null : { digest: title.digest }, place: null }),
  parts: {
    self: partOf,
    access: 'own',
    demanded: (dossier) => [
      ...overtakenDeliveries(dossier),
      ...toldJoints(dossier),
      ...(owedOfReplaced(dossier) ?? [
        ...owedOfRestored(dossier),
        ...owedOfAgreement(dossier),
        ...owedConfirmation(dossier),
        ...visitsOf(dossier),
      ]),
    ],
  },
  warnings: warningsOf,
  handedOver: (state, { from, to }) => ({
    ...state,
    committee: state.committee === from ? to : state.committee,
    sender: state.sender === from ? to : state.sender,
    joint: state.joint.map((one) => (one.committee === from ? { ...one, committee: to } : one)),
    tellings: state.tellings.map((one) => invitedAfter(one, { from, to })),
    carried: state.carried.map((one) => (one.office === from ? { ...one, office: to } : one)),
    // What was taken back of an office is taken back of whoever takes its place.
    uncarried: state.uncarried.map((one) => ({
      ...one,
      offices: [...new Set(one.offices.map((office) => (office === from ? to : office)))],
    })),
  }),
});
