import {
  laterBeside,
  laterControl,
  type CaseBeginnings,
  type CaseNaming,
  type FormHints,
  type Withheld,
} from '../command/form-hints.js';
import {
  accusedPersons,
  ClassGiven,
  classOfTriage,
  hasWithdrawable,
  owesFirstNotice,
  namedAsAccused,
  Withdrawable,
} from './class-forms.js';
import { MaterialLook } from './material-look.js';
import { ObjectionLook } from './objection-look.js';
import { OpinionBefore } from './opinion-before.js';
import { issuedPapers, papersOnTheirWay } from './issued-papers.js';
import {
  guardianChoices,
  hasOrganisation,
  isOneOfSeveral,
  isSeveral,
  isSaidByOthers,
  isToldByName,
  partyChoices,
  petitionerChoices,
  visitActs,
  visitChoices,
  servedOrganisations,
} from '../case/party-forms.js';
import type { PetitionDetail } from './petition-detail.js';
import { awaitedRecords, RecordLook } from './record-look.js';
import './petition.messages.js';

const ExtensionLook = laterBeside(async () => (await import('./extension-look.js')).ExtensionLook);
const OpinionLook = laterBeside(async () => (await import('./opinion-look.js')).OpinionLook);
const OpinionPage = laterBeside(async () => (await import('./opinion-page.js')).OpinionPage);
const NoticeLook = laterBeside(async () => (await import('./notice-look.js')).NoticeLook);
const paper = { approveNotice: NoticeLook, returnNotice: NoticeLook, takeBackNotice: NoticeLook };
const opinion = {
  ...{ submitOpinion: OpinionPage, decide: OpinionPage },
  ...{ approveOpinion: OpinionLook, returnOpinion: OpinionLook },
};
// Which paper they give hangs on how the matter stands: the law is asked, and its page drawn, as one types.
const giving = [
  ...['issueNotice', 'correctNotice', 'withdrawNotice', 'declareOutOfRemit', 'routeOut', 'transferOut'],
  ...['answerSuggestion', 'giveFeedback', 'performOrAnswer'],
];
const givenPage = (command: string) =>
  laterBeside(async () => (await import('../case/given-page.js')).givenPageOf(command));
const given = Object.fromEntries(giving.map((command) => [command, givenPage(command)]));
const extension = { approveExtension: ExtensionLook, refuseExtension: ExtensionLook, noticeExtension: ExtensionLook };

const toAssign: Withheld = { value: 'assign', permit: 'petition.refer.assign', said: 'petition.assignHint' };
const toJoin: Withheld = {
  ...{ value: 'petitioner', permit: 'petition.addParty.petitioner', said: 'petition.petitionerHint' },
};

/** What was submitted before and came back: whoever goes on with it begins there. */
const submittedBefore: CaseBeginnings = {
  since: ({ submission }: PetitionDetail) => String(submission?.number ?? ''),
  begun({ submission }: PetitionDetail) {
    if (submission === null || submission.stage === 'submitted') return {};
    const { outcome, executeBy, executor, texts } = submission;
    return { ...texts, outcome, executeBy, executor };
  },
};

/** Which submission is read: the head signs that one, and none that came in its place. */
const read: CaseNaming = {
  named: ({ submission }: PetitionDetail) => ({ submission: submission?.number }),
};

/** The same of another paper. */
const readPaper: CaseNaming = {
  named: ({ noticeDraft }: PetitionDetail) => ({ submission: noticeDraft?.number }),
};

/** What the forms of a petition's commands know beyond their contract. */
export const formHints: FormHints = {
  withheld: { 'refer.manner': toAssign, 'upholdObjection.manner': toAssign, 'addParty.role': toJoin },
  // 交办 sets a date by which the office reports back; 转送 sets none.
  belongsTo: {
    setOn: { field: 'manner', values: ['assign'] },
    sentOn: { field: 'manner', values: ['post'] },
    signedFor: { field: 'manner', values: ['in_person'] },
    // Only what supports is carried out.
    executeBy: { field: 'outcome', values: ['support'] },
    executor: { field: 'outcome', values: ['support'] },
    // Who represents by law does so in everything.
    scope: { field: 'as', values: ['agent', 'representative'] },
    through: { field: 'as', values: ['agent'] },
  },
  // 交办 sets its date, and what supports says by when (art. 22(1)(3), 32(2)).
  neededWhereAsked: ['setOn', 'executeBy', 'signedFor'],
  belongsIn: { signedFor: servedOrganisations },
  provesLate: { field: 'proof', dates: ['sentOn', 'servedOn', 'statedOn'] },
  // A day too late would shorten no right of the petitioner, and the field stays to be changed.
  usuallyToday: ['servedOn', 'statedOn', 'requestedOn'],
  // A village helps to settle, the bureau refers: neither is offered (arts. 2, 15(3)).
  handling: [
    'refer.to',
    'triage.to',
    'upholdObjection.to',
    'declareOutOfRemit.to',
    'object.proposedTo',
    'decide.executor',
    'submitOpinion.executor',
  ],
  named: {
    'urge.office': { named: owingOffices },
    'requestReview.to': { named: bodiesTold },
    'clearAccused.office': namedAsAccused,
  },
  choices: {
    'confirmRecord.record': awaitedRecords,
    'rejectRecord.record': awaitedRecords,
    'triage.class': classOfTriage,
    'clearAccusedPerson.party': accusedPersons,
    'correctNotice.of': issuedPapers,
    'withdrawNotice.of': papersOnTheirWay,
    ...partyChoices,
    ...petitionerChoices,
    ...guardianChoices,
    ...visitChoices,
  },
  controls: {
    'changeVisits.dates': laterControl(async () => (await import('../case/visit-dates-field.js')).VisitDatesField),
  },
  onlyWhere: {
    'correctClass.withdrawsBreaches': hasWithdrawable,
    ...Object.fromEntries(Object.keys(petitionerChoices).map((field) => [field, isOneOfSeveral])),
    ...{
      'requestReview.party': isSeveral,
      'notify.recipient': isToldByName,
      'noticeExtension.recipient': isToldByName,
    },
    ...Object.fromEntries(Object.keys(guardianChoices).map((field) => [field, isSaidByOthers])),
    'recordDelivery.signedFor': hasOrganisation,
    ...Object.fromEntries(visitActs.map((act) => [`${act}.isSealed`, hasOrganisation])),
    ...Object.fromEntries(
      ['notice', 'servedOn', 'manner', 'sentOn', 'proof'].map((field) => [`transferOut.${field}`, owesFirstNotice]),
    ),
  },
  valuesWhere: { 'withdraw.provedBy.seal': hasOrganisation, 'waiveReview.provedBy.seal': hasOrganisation },
  begins: { submitOpinion: submittedBefore, decide: submittedBefore },
  names: { approveOpinion: read, returnOpinion: read, approveNotice: readPaper, returnNotice: readPaper },
  submitted: { duty: 'approveNotice', fact: 'noticeSubmitted' },
  drawn: ['submitOpinion', 'decide', ...giving],
  above: { submitOpinion: OpinionBefore, decide: OpinionBefore },
  beside: {
    confirmRecord: RecordLook,
    rejectRecord: RecordLook,
    ...extension,
    ...opinion,
    ...paper,
    ...given,
    upholdObjection: ObjectionLook,
    rejectObjection: ObjectionLook,
    seeMaterial: MaterialLook,
    triage: ClassGiven,
    correctClass: Withdrawable,
  },
};

/** Who owes something by a date, the late ones first; whoever urges names another office than their own, which the door holds. */
function owingOffices({ duties }: PetitionDetail): readonly string[] {
  const dated = duties.filter(({ closedAt, legalDueOn }) => closedAt === null && legalDueOn !== null);
  return [...new Set(dated.sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue)).map(({ office }) => office))];
}

/** The bodies of the review that the opinion told (art. 35); null: it told none. */
function bodiesTold({ review }: PetitionDetail): readonly string[] | null {
  const bodies = review?.isTold === true ? review.asked : [];
  return bodies.length === 0 ? null : bodies;
}
