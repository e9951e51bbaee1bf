import * as z from 'zod';
import { commandsOf, forRegistered, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { partyFields } from '../parties.js';
import { clockTime, freeText, legalDate, line, officeId, registeredPerson } from '../primitives.js';
import { partyName } from '../reveal.js';
import { askedIn } from '../visit-plan.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a mediation stands (阶段). */
export const mediationPhase = z.enum(namesOf(phases)).meta({ id: 'MediationPhase' });
export const disputeSort = z.enum(namesOf(words.sort)).meta({
  id: 'DisputeSort',
  description: '一般民间纠纷, 婚姻家庭, 劳动, 农村土地承包, 医疗, 权属',
});
export const mediationSource = z.enum(namesOf(words.source)).meta({
  id: 'MediationSource',
  description: '当事人申请, 主动调解, 网格, 访调, 警调, 政府交办, 诉调',
});
export const courtTrack = z.enum(namesOf(words.track)).meta({
  id: 'CourtTrack',
  description: 'How a court hands over (委派、委托); a court alone',
});
export const committeeLevel = z.enum(namesOf(words.level)).meta({
  id: 'CommitteeLevel',
  description: '村（社区）, 乡镇, 县级, 其他: by the office above the committee',
});
export const mediationEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'MediationEnding' });
/** Settled within ninety days, and no party was asked whether it may be visited again. */
export const visitsAsked = z.enum(namesOf(words.visits)).meta({ id: 'VisitsAsked' });
/** How an agreement holds (履行情况): of the outcomes of its obligations. */
export const agreementHolds = z.enum(namesOf(words.holds)).meta({ id: 'AgreementHolds' });
export const agreementForm = z.enum(namesOf(words.form)).meta({ id: 'AgreementForm' });

const declineReason = z.enum(['outside_scope', 'unfit', 'taken_elsewhere']);
const failReason = z.enum(['differences', 'unreachable', 'taken_elsewhere', 'not_signed', 'other']);

const mostMediators = 5;
const mostObligations = 30;
const mostVisits = 12;
const mostWords = 4000;
// As many as mediate together at the same time, and as many again in their place.
const mostInvited = 120;

/** An act of a party: by itself, or by whoever has a mandate for it. */
const spokenBy = () => ({
  party: partyName,
  by: partyName.describe('Who says it: the party itself, or whoever has a mandate for it'),
});
const saidBy = () => ({
  ...spokenBy(),
  isSealed: z.boolean().default(false).describe('An organisation acts under its seal, or by who represents it by law'),
});
const digest = z.string().regex(/^[0-9a-f]{32,128}$/);
const helperName = z
  .string()
  .regex(/^h[1-9][0-9]{0,2}$/)
  .describe('Under which name somebody was invited to help: `h1`');
const mediator = () => registeredPerson.describe('A mediator of this case, by the id in the register');

const cents = () => z.int().min(1).max(1_000_000_000_00);
const sessionNumber = () => z.int().min(1).max(999);
/** When and where a session is. */
const calledTo = () => ({ on: legalDate, time: clockTime, place: freeText(200) });

/** What one party owes another by an agreement (履行义务). */
export const obligation = z
  .strictObject({
    by: partyName,
    jointly: z.array(partyName).max(20).default([]).describe('Others who owe the same with it, once for all (连带)'),
    to: partyName,
    what: freeText(500),
    amountCents: optional(cents()).describe('In cents (分), more than none'),
    on: optional(legalDate).describe('The last day; left out: the words say when, or the instalments have theirs'),
    instalments: optional(
      z
        .array(z.strictObject({ amountCents: cents(), on: optional(legalDate) }))
        .min(1)
        .max(120),
    ).describe('Instalments (分期) that make the whole sum'),
    place: optional(freeText(200)),
    after: z
      .array(z.int().min(1).max(mostObligations))
      .max(mostObligations)
      .default([])
      .describe('Those of the agreement that are performed first (先履行), by their numbers from 1'),
    withinDays: optional(z.int().min(1).max(3650)).describe('Days from when those are performed'),
    isOnTheSpot: z.boolean().default(false).describe('It is done when it is signed (当场履行)'),
    isNotarised: z.boolean().default(false).describe('A notary has made it enforceable (赋强公证)'),
    isWage: z.boolean().default(false).describe('Wages, medical costs, compensation of a worker (劳动争议 16)'),
  })
  .meta({ id: 'MediationObligation' });

/** How a party said that another agreement takes the place of this one. */
export const replacingManner = z.enum(namesOf(words.manner));
/** That a party agrees to another agreement in the place of this one: how it said so, and on which day. */
const replacementAgreed = z
  .strictObject({ ...saidBy(), manner: replacingManner, on: legalDate })
  .meta({ id: 'ReplacementAgreed' });

/** The mediation whose agreement took the place of one, since when that binds, and the word of each party. */
export const replacedBy = z
  .strictObject({ number: z.string(), on: legalDate, agreed: z.array(replacementAgreed) })
  .meta({ id: 'ReplacedBy' });

/** Every command of a mediation that a person may give: `POST /api/mediations/:id/<command>`. */
export const mediationCommands = commandsOf('Mediation', labels, {
  accept: () => ({}),
  decline: () => ({ reason: declineReason, words: freeText(mostWords) }),
  screen: () => ({
    party: partyName,
    on: optional(legalDate).describe('The day on which that side was asked, apart; left out: today'),
    finding: z.enum(['none', 'suspected']),
    isWardHarmed: z.boolean().default(false),
    ...forRegistered(),
  }),
  linkCase: () => ({
    number: line(60).describe('Of a petition, or of a mediation, as it stands on its receipt'),
    isRemoved: z.boolean().default(false).describe('It is not the same matter after all'),
  }),
  reportViolence: () => ({ words: freeText(mostWords) }),
  tellProtection: () => ({ party: partyName, ...forRegistered() }),
  hideAddress: saidBy,
  askJoint: () => ({ committee: officeId, words: freeText(mostWords) }),
  answerJoint: () => ({ isJoined: z.boolean().default(false), words: freeText(mostWords) }),
  moveTo: () => ({ committee: officeId, words: freeText(mostWords) }),
  inviteHelper: () => ({
    helperAs: z.enum(namesOf(words.helperAs)),
    of: optional(partyName).describe('For which side an interpreter interprets'),
    name: freeText(200).describe('Who it is, and why'),
    ...forRegistered(),
  }),
  agreeHelper: () => ({ ...saidBy(), helper: helperName }),
  proposeTelling: () => ({
    to: freeText(200),
    what: freeText(mostWords),
    whose: optional(z.enum(namesOf(words.whose))).describe(
      'The parties are asked to be mediated jointly (联合调解), and whose mediation it is then; left out: they are not',
    ),
    centre: optional(officeId).describe('Of a joint mediation: the centre (综治中心) that brings the offices together'),
    offices: z.array(officeId).max(mostInvited).default([]).describe('Of a joint mediation: who is invited'),
    ...forRegistered(),
  }),
  agreeTelling: () => ({ ...saidBy(), telling: z.int().min(1) }),
  tellOthers: () => ({ telling: z.int().min(1), ...forRegistered() }),
  withdrawTelling: () => ({ ...saidBy(), telling: z.int().min(1) }),
  proposeMediators: () => ({
    mediators: z
      .array(registeredPerson)
      .min(1)
      .max(mostMediators)
      .describe('Of the register of the committee that holds it, in office today'),
    isChosenByParties: z.boolean().default(false),
  }),
  disclose: () => ({ mediator: mediator(), ties: optional(freeText(mostWords)) }),
  askRecusal: () => ({ ...saidBy(), mediator: mediator(), reason: freeText(mostWords) }),
  ruleRecusal: () => ({ mediator: mediator(), isRecused: z.boolean().default(false), reasons: freeText(mostWords) }),
  tellRights: () => ({ party: partyName, ...forRegistered() }),
  consent: () => ({ ...saidBy(), isOpen: z.boolean().default(false), isElectronic: z.boolean().default(false) }),
  callSession: () => ({
    ...calledTo(),
    invited: z
      .array(z.union([partyName, helperName]))
      .min(1)
      .max(50)
      .describe('Parties, whoever acts for them, and helpers who were agreed to, interpreters among them'),
    ...forRegistered(),
  }),
  moveSession: () => ({ session: sessionNumber(), ...calledTo(), reason: freeText(mostWords), ...forRegistered() }),
  callOffSession: () => ({ session: sessionNumber(), reason: freeText(mostWords), ...forRegistered() }),
  holdSession: () => ({
    session: optional(sessionNumber()).describe('Which of those that were called; left out: nobody was called'),
    on: legalDate,
    place: freeText(200),
    attended: z
      .array(z.union([partyName, helperName]))
      .min(1)
      .max(50),
    minutes: freeText(),
    undisputed: optional(freeText()),
    ...forRegistered(),
  }),
  confirmFacts: () => ({ ...saidBy(), text: digest.describe('Digest of what was written down as undisputed') }),
  releaseConcessions: saidBy,
  withdrawRelease: spokenBy,
  tellAnswer: () => ({ answer: freeText().describe('In words for the parties, as they were concluded or plainer') }),
  conveyOffer: () => ({ ...saidBy(), text: freeText(mostWords) }),
  beginAppraisal: () => ({ on: legalDate, ...forRegistered() }),
  endAppraisal: () => ({ on: legalDate, ...forRegistered() }),
  agreeLater: () => ({ ...saidBy(), until: legalDate }),
  suspectSham: () => ({ grounds: freeText(mostWords), ...forRegistered() }),
  ruleSham: () => ({ isSham: z.boolean().default(false), reasons: freeText(mostWords) }),
  drawUp: () => ({
    form: agreementForm,
    facts: optional(freeText()),
    text: freeText(),
    obligations: z.array(obligation).max(mostObligations).default([]),
    isWhole: z.boolean().default(true),
    isPaperOnly: z.boolean().default(false),
    limits: z
      .array(z.enum(namesOf(words.limits)))
      .default([])
      .describe('What of it no court confirms'),
    ...forRegistered(),
  }),
  sign: () => ({
    ...saidBy(),
    how: z.enum(namesOf(words.how)),
    on: legalDate,
    text: digest.describe('Digest of the words that were signed, as the detail has it'),
  }),
  signAsMediator: () => ({ mediator: mediator(), on: legalDate }),
  seal: () => ({ on: legalDate }),
  replaceAgreement: () => ({
    number: line(60).describe('Of the mediation whose agreement took its place, as it stands on its receipt'),
    agreed: z.array(replacementAgreed).min(1).max(30).describe('The word of each party'),
    words: freeText(mostWords),
  }),
  restoreAgreement: () => ({ words: freeText(mostWords).describe('Why it was a mistake') }),
  agreeVisit: () => ({
    ...saidBy(),
    spoken: askedIn,
    isGrid: z.boolean().default(false).describe('By somebody of the grid as well, which takes all parties'),
  }),
  unwantContact: spokenBy,
  wantContact: saidBy,
  changeVisits: () => ({
    dates: z.array(legalDate).min(1).max(mostVisits).describe('In the place of those that have not come'),
    reasons: freeText(mostWords),
  }),
  // A word is enough, of an organisation too.
  withdraw: () => ({ ...spokenBy(), reason: optional(freeText(mostWords)) }),
  fail: () => ({ reason: failReason, words: freeText(mostWords), ...forRegistered() }),
  tellEnd: () => ({
    party: partyName,
    on: optional(legalDate).describe('The day on which it was given; left out: today'),
    ...forRegistered(),
  }),
  confirmRecord: () => ({ note: optional(freeText(mostWords)) }),
  rejectRecord: () => ({
    found: z.enum(namesOf(words.found)),
    reasons: freeText(mostWords),
    party: optional(partyName).describe('Whom nobody served; left out: all whose service was recorded late'),
  }),
  tellSender: () => ({
    isMaterialReturned: z.boolean().default(false),
    court: optional(freeText(200)).describe('Of what a court handed over: which court'),
    courtNumber: optional(freeText(100)).describe('Its number at the court'),
    material: optional(freeText(mostWords)).describe('Of what a court handed over: what goes back'),
  }),
  ...partyFields(['applicant', 'respondent', 'representative']),
});
