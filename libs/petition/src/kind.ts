import { defineKind } from '#libs/kind';
import { tools } from './case.js';
import { petitionCodes } from './codes.js';
import type { PetitionCommands } from './commands.js';
import { nameAccused } from './accused.js';
import { correctClass } from './classes.js';
import { clearAccused, clearAccusedPerson } from './clear-accused.js';
import { closedAfterPart, withClosing } from './closing.js';
import { disputeDate } from './disputing.js';
import { approveNotice, draftedActs, returnNotice, takeBackNotice } from './drafting.js';
import { close } from './ending.js';
import { evaluate } from './evaluating.js';
import { demandedExecution, findRefusal } from './execution.js';
import { aimOfExtension, approveExtension, askExtension, noticeExtension, refuseExtension } from './extension.js';
import type { PetitionFacts } from './facts.js';
import { petitionGrants } from './grants.js';
import { handedOver } from './handed-over.js';
import { accept, reportCompletion } from './handling.js';
import { register, triage } from './intake.js';
import { confirmRecord, rejectRecord } from './looking.js';
import { onMoment } from './moments.js';
import { aimOfSubmission, approveOpinion, decide, returnOpinion, submitOpinion, takeBackOpinion } from './opinion.js';
import { object, refer, rejectObjection, upholdObjection } from './referral.js';
import { addMaterial, seeMaterial } from './material.js';
import { confirmNotice } from './petitioner.js';
import { demandedMediations, handToMediation, noteSettlement, withMediation } from './mediating.js';
import { overtakenDeliveries } from './overtaken.js';
import { petitionParties } from './parties.js';
import { presses } from './pressing.js';
import { withRights } from './party-rights.js';
import { takeAsDuty } from './routes.js';
import { requestReview, waiveReview } from './review-right.js';
import { petitionRules } from './rules.js';
import { recordDelivery } from './serving.js';
import { changeSetDate } from './set-date.js';
import { settle } from './settling.js';
import type { PetitionDetail } from './standing.js';
import { initialPetition, isBarred, type PetitionState } from './state.js';
import { notify } from './telling.js';
import { answerUrging, comment, urge } from './urging.js';
import {
  agreeVisit,
  changeVisits,
  demandedVisits,
  endVisits,
  followDays,
  hearWish,
  unwantContact,
  wantContact,
  withVisits,
} from './visiting.js';
import { warningsOf } from './warnings.js';
import { confirmWithdrawal, refuseWithdrawal, withdraw } from './withdrawal.js';
import { demandedSupervisions, owes, rowOf, standingOf, subjectOf } from './views.js';

const handlers = {
  register,
  triage,
  correctClass,
  refer,
  object,
  upholdObjection,
  rejectObjection,
  ...draftedActs,
  approveNotice,
  returnNotice,
  takeBackNotice,
  notify,
  accept,
  askExtension,
  approveExtension,
  refuseExtension,
  noticeExtension,
  nameAccused,
  clearAccused,
  clearAccusedPerson,
  takeAsDuty,
  decide,
  submitOpinion,
  approveOpinion,
  returnOpinion,
  takeBackOpinion,
  recordDelivery,
  reportCompletion,
  close,
  handToMediation,
  noteSettlement,
  settle,
  withdraw,
  confirmWithdrawal,
  refuseWithdrawal,
  changeSetDate,
  findRefusal,
  ...{ agreeVisit, unwantContact, wantContact, changeVisits, hearWish, endVisits, followDays },
  requestReview,
  waiveReview,
  addMaterial,
  seeMaterial,
  urge,
  answerUrging,
  comment,
  confirmNotice,
  evaluate,
  confirmRecord,
  rejectRecord,
  disputeDate,
};

/**
 * The law of petitions (信访件): from registration to the handling opinion and the end of the file.
 *
 * @see 信访工作条例 art. 21 to 34, 44, 45 · XF-01 to XF-11
 */
export const petitionKind = defineKind<PetitionState, PetitionCommands, PetitionFacts, PetitionDetail | null>({
  name: 'petition',
  prefix: '信',
  initial: initialPetition,
  grants: petitionGrants,
  rules: petitionRules,
  codes: petitionCodes,
  tools,
  handlers,
  onMoment,
  completed: (drafts, dossier, context) =>
    withClosing(
      withVisits(withMediation(withRights(drafts, dossier, context), dossier, context), dossier, context),
      dossier,
      context,
    ),
  settles: () => true,
  owes,
  standing: standingOf,
  row: rowOf,
  subject: subjectOf,
  parts: {
    demanded: (dossier) => [
      ...overtakenDeliveries(dossier),
      ...demandedMediations(dossier),
      ...demandedSupervisions(dossier),
      ...demandedExecution(dossier),
      ...demandedVisits(dossier),
    ],
    followed: closedAfterPart,
  },
  aimsAt: (...now) => [...aimOfExtension(...now), ...aimOfSubmission(now[0], now[1])],
  parties: petitionParties,
  warnings: warningsOf,
  isBarred,
  handedOver,
  presses,
});
