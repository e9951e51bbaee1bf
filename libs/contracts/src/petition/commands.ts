import * as z from 'zod';
import { categoryId } from '../category.js';
import { commandsOf, optional } from '../command.js';
import { freeText, legalDate, officeId, personName, shape } from '../primitives.js';
import { citedArticle } from '../precedent.js';
import { namesOf } from '../names-of.js';
import { commands as labels, phases } from './head.js';
import { organisationSigning, partyFields } from '../parties.js';
import { partyName } from '../reveal.js';
import { askedIn } from '../visit-plan.js';
import { routes } from './routes.js';

/** Where a petition stands (阶段). */
export const petitionPhase = z.enum(namesOf(phases)).meta({ id: 'PetitionPhase' });

export const petitionClass = z.enum(['appeal', 'suggestion', 'accusation']).meta({
  id: 'PetitionClass',
  description: '申诉求决 appeal, 建议意见 suggestion, 检举控告 accusation',
});
export const referralManner = z.enum(['transfer', 'assign']).meta({ id: 'ReferralManner', description: '转送, 交办' });
/** How a handling opinion answers an appeal (art. 32). */
export const opinionOutcome = z
  .enum(['support', 'explain', 'not_support'])
  .meta({ id: 'OpinionOutcome', description: '支持, 解释说明, 不予支持' });
/** How a suggestion is answered (art. 29(1)). */
const suggestionOutcome = z
  .enum(['adopted', 'partly_adopted', 'not_adopted'])
  .meta({ id: 'SuggestionOutcome', description: '采纳, 部分采纳, 未采纳' });
export const petitionOutcome = z
  .enum([...opinionOutcome.options, ...suggestionOutcome.options, 'answered', 'performed'])
  .meta({
    id: 'PetitionOutcome',
    description: 'Of an opinion, of an answer to a suggestion; answered: feedback on an accusation',
  });

export const serviceManner = z
  .enum(['in_person', 'post', 'electronic', 'last_address', 'public_notice', 'attempts', 'other'])
  .meta({
    id: 'ServiceManner',
    description:
      '当面, 邮寄, 电子, 最后已知的住址, 公告, 无法送达 (what was tried), 留置等; the fourth to sixth need words',
  });

/** That a document reached the petitioner. */
const served = {
  servedOn: legalDate,
  manner: serviceManner,
  sentOn: optional(legalDate).describe('By post alone: posted on, which is in time for the office (ours, by analogy)'),
};
const service = shape('Service', served, 'A service (送达) by its stated dates');

/** What proves a stated date that is recorded late. */
const proof = optional(freeText(4000));

/** What was found of a stated date that does not stand. */
export const dateFinding = z.enum(['other_day', 'not_done']).meta({
  id: 'DateFinding',
  description:
    '办了，但不是那一天 other_day: the date of the record counts; 没有办理 not_done: the act is owed as before',
});

/** Which stated date is looked at. */
const record = optional(z.int().min(1)).describe('Its number in the petition; left out: the only one that waits');

export const proofManner = z
  .enum(['signature', 'recording', 'seal'])
  .meta({ id: 'ProofManner', description: '签名 signature, 录音录像 recording, 组织加盖印章 seal' });

/** The petitioner's own statement as an office records it: never without its proof. */
const ownStatement = {
  statement: freeText(),
  statedOn: legalDate,
  provedBy: proofManner,
  reference: freeText(1000).describe('Where the signed or sealed paper or the recording is kept'),
};

/** Whose right it is. */
const petitioner = optional(partyName).describe('Which petitioner; of several, unless only one may still');

/** Of several petitioners each is told; what is told counts once all are. */
const toldTo = optional(partyName).describe('Who was told; left out: all who petition');

/** A written notice; its service is left out only where the petitioner cannot be told (art. 23(2)). */
const notice = {
  notice: freeText(),
  servedOn: optional(legalDate),
  manner: optional(serviceManner),
  sentOn: optional(legalDate),
  proof,
};

/** A handling opinion (处理意见书), with everything that art. 32 demands. */
const opinion = () => ({
  outcome: opinionOutcome,
  executeBy: optional(legalDate),
  executor: optional(officeId),
  claim: freeText(),
  facts: freeText(),
  reasons: freeText(),
  opinion: freeText(),
  legalBasis: freeText(),
});

/** A statutory route of the list (依法分类处理清单), art. 31(1) to (4). */
export const petitionRoute = z
  .enum(namesOf(routes))
  .meta({ id: 'PetitionRoute', description: 'A statutory route of the list (法定途径)' });

const submission = z
  .int()
  .min(1)
  .describe('Which submission was read, by its number in the detail; another is refused');

const mostVisits = 12;

/** What a petitioner says of being asked again. */
const saidBy = () => ({
  party: partyName,
  by: partyName.describe('Who says it: the petitioner, or whoever has a mandate for it'),
  isSealed: z
    .boolean()
    .default(false)
    .describe('An organisation speaks under its seal, or by who represents it by law'),
});

/**
 * Every command of a petition (信访件) that a person may give, one route each: `POST /api/petitions/:id/<command>`.
 * Registering has a route of its own; what courses do has none.
 */
export const petitionCommands = commandsOf('Petition', labels, {
  triage: () => ({
    class: petitionClass,
    category: optional(categoryId),
    place: optional(officeId),
    to: optional(officeId),
    note: optional(freeText(4000)),
  }),
  correctClass: () => ({
    class: petitionClass,
    reason: freeText(),
    withdrawsBreaches: z
      .boolean()
      .default(false)
      .describe('By the petition bureau alone: breaches that the right class would not have brought are withdrawn'),
  }),
  refer: () => ({
    to: officeId,
    manner: referralManner,
    setOn: optional(legalDate),
    note: optional(freeText(4000)),
  }),
  nameAccused: () => ({ office: optional(officeId), person: optional(personName()) }),
  clearAccused: () => ({ office: officeId, reason: freeText() }),
  clearAccusedPerson: () => ({
    party: z.string().max(20).describe('The person among the parties of the detail'),
    reason: freeText(),
  }),
  declareOutOfRemit: () => ({ to: optional(officeId), organ: optional(freeText(200)), ...notice }),
  transferOut: () => ({ note: optional(freeText(4000)), ...notice, notice: optional(freeText()) }),
  routeOut: () => ({ route: petitionRoute, ...notice }),
  takeAsDuty: () => ({ note: optional(freeText(4000)) }),
  performOrAnswer: () => ({ outcome: z.enum(['performed', 'answered']), answer: freeText() }),
  object: () => ({
    reasons: freeText(),
    proposedTo: optional(officeId),
    statedOn: optional(legalDate).describe('When it was sent to the referrer; today if left out'),
    proof,
  }),
  upholdObjection: () => ({
    reasons: freeText(),
    to: optional(officeId),
    manner: referralManner.default('transfer'),
    setOn: optional(legalDate),
    article: optional(citedArticle),
  }),
  rejectObjection: () => ({ reasons: freeText(), article: optional(citedArticle) }),
  issueNotice: () => ({ notice: optional(freeText()) }),
  approveNotice: () => ({ submission }),
  returnNotice: () => ({ submission, reason: freeText(4000) }),
  takeBackNotice: () => ({}),
  notify: () => ({ ...served, recipient: toldTo, notice: optional(freeText()), proof }),
  correctNotice: () => ({ of: z.int().min(1).describe('Number of the fact that was issued'), text: freeText() }),
  withdrawNotice: () => ({ of: z.int().min(1).describe('Number of the fact that was issued'), reason: freeText() }),
  accept: () => ({ notice: optional(service), proof }),
  askExtension: () => ({ days: z.int().min(1).max(30), reason: freeText() }),
  approveExtension: () => ({}),
  refuseExtension: () => ({ reason: freeText() }),
  noticeExtension: () => ({ ...served, recipient: toldTo, proof }),
  answerSuggestion: () => ({ outcome: suggestionOutcome, answer: freeText() }),
  giveFeedback: () => ({ feedback: freeText() }),
  submitOpinion: opinion,
  approveOpinion: () => ({ submission }),
  returnOpinion: () => ({ submission, reason: freeText(4000) }),
  takeBackOpinion: () => ({}),
  decide: opinion,
  recordDelivery: () => ({
    ...served,
    recipient: optional(partyName).describe('On whom; of several petitioners, unless only one is left to be served'),
    signedFor: optional(organisationSigning).describe('Of an organisation to which it was handed over: how it signed'),
    evidence: freeText(4000),
  }),
  reportCompletion: () => ({ report: freeText() }),
  settle: () => ({ note: optional(freeText(4000)) }),
  close: () => ({ note: optional(freeText(4000)) }),
  withdraw: () => ({
    party: optional(partyName).describe('Who said it for them: a guardian, who represents an organisation, an agent'),
    ...ownStatement,
  }),
  confirmRecord: () => ({ record, note: optional(freeText(4000)) }),
  rejectRecord: () => ({ record, finding: dateFinding, reasons: freeText() }),
  confirmWithdrawal: () => ({ note: optional(freeText(4000)) }),
  refuseWithdrawal: () => ({ reason: freeText() }),
  changeSetDate: () => ({ dueOn: legalDate, reason: freeText(4000) }),
  findRefusal: () => ({ finding: freeText() }),
  agreeVisit: () => ({ ...saidBy(), spoken: askedIn }),
  unwantContact: saidBy,
  wantContact: saidBy,
  changeVisits: () => ({
    dates: z.array(legalDate).min(1).max(mostVisits).describe('In the place of those that have not come'),
    reasons: freeText(4000),
  }),
  requestReview: () => ({
    party: petitioner,
    requestedOn: legalDate,
    to: optional(officeId),
    note: optional(freeText(4000)),
  }),
  urge: () => ({ office: officeId, text: freeText(4000) }),
  answerUrging: () => ({ text: freeText(4000) }),
  comment: () => ({ text: freeText(4000) }),
  seeMaterial: () => ({}),
  waiveReview: () => ({
    party: optional(partyName).describe('Whose right, of several; or who said it for the petitioner, as the guardian'),
    ...ownStatement,
  }),
  ...partyFields(['petitioner', 'representative']),
});
