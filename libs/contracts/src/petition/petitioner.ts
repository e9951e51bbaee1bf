import * as z from 'zod';
import { optional } from '../command.js';
import { ownVisits } from '../own-visits.js';
import { counted } from './counted.js';
import { visitWish } from './own-words.js';
import { statusRequest } from '../receipt.js';
import { petitionClass, petitionOutcome, serviceManner, petitionPhase } from './commands.js';
import { bilingual, freeText, instant, legalDate, shape } from '../primitives.js';

/** What the petitioner may read and confirm. */
export const petitionDocument = z.enum(['notice', 'extension', 'opinion', 'answer']).meta({
  id: 'PetitionDocument',
  description: '告知书, 延期告知书, 处理意见书, 答复',
});
export const evaluationMark = z
  .enum(['satisfied', 'mostly', 'not_satisfied'])
  .meta({ id: 'EvaluationMark', description: '满意, 基本满意, 不满意' });

const right = statusRequest.shape;

export const addedMaterial = shape('AddedMaterial', { ...right, material: freeText() });
export const ownStatement = shape(
  'OwnStatement',
  { ...right, statement: freeText() },
  'What the petitioner states; number and query code are its proof',
);
export const confirmedNotice = shape('ConfirmedNotice', {
  ...right,
  document: z.int().min(1).max(2_147_483_647).describe('Id of the document that was read'),
});
export const disputedDate = shape('DisputedDate', {
  ...right,
  document: petitionDocument,
  reasons: freeText(4000),
});
export const evaluation = shape(
  'Evaluation',
  {
    ...right,
    bureau: optional(evaluationMark).describe('The petition bureau, where it passed the matter on'),
    organ: optional(evaluationMark).describe('The office that decided'),
    remark: optional(freeText(4000)),
  },
  'By the petitioner alone, once; at least one mark',
);

const noticeTells = z.enum(['receipt', 'accepted', 'passed', 'elsewhere', 'procedure']).meta({
  id: 'NoticeTells',
  description:
    'What a written notice said (art. 23(1), 31): the receipt and how it goes on, after that the acceptance, where the matter went, where to go, into which procedure',
});

/** A date that an office owes the petitioner, by its clock. */
const owedDate = shape('OwedDate', {
  clock: z.string(),
  rule: z.string(),
  office: bilingual.nullable(),
  to: bilingual.nullable().describe('To whom the matter was passed, where that was owed and done'),
  told: noticeTells.nullable().describe('What the notice said, where that was owed and given'),
  dueOn: legalDate,
  moved: z
    .strictObject({ from: legalDate, on: legalDate })
    .nullable()
    .describe(
      'Put off from that day by the signatures of all who petition, the last of them on this one; null: it is not',
    ),
  isProvisional: z.boolean(),
  state: z
    .enum(['running', 'overdue', 'met', 'met_late', 'unconfirmed', 'never_done', 'not_due'])
    .describe(
      '`never_done`: it was late, and ended without having been done: the breach stays; `not_due`: so it did, by a procedure or a duty of the organ that asks for no such act (art. 31(1) to (5))',
    ),
  daysLate: z
    .int()
    .describe('Days after the legal date; 0 unless late. Of what was never done or is not due: until it ended'),
  endedOn: legalDate.nullable().describe('Of what was never done or is not due: since when nobody owes it'),
  doneOn: legalDate.nullable().describe('The date that was stated for it, or that of its record'),
  recordedOn: legalDate.nullable(),
  supervision: z.enum(['none', 'begun', 'ended']).describe('Of the office, for this date'),
  supervisionBasis: z
    .enum(['art40', 'art43', 'ours'])
    .nullable()
    .describe('On what it stands or would stand: ours is no statutory supervision; null: none follows from the date'),
  counted,
});

/**
 * A referral that was undone: the office said that the matter is not its own and whoever referred it agreed, or the class
 * was corrected to one that the office may not handle.
 */
const ownReturn = shape('OwnReturn', {
  clock: z.string().nullable().describe('The date that the referral met; null: it met none'),
  on: legalDate,
  office: bilingual.nullable(),
  returnedTo: bilingual.nullable(),
  passedTo: bilingual.nullable().describe('Named in the same act; null: it went back'),
  class: petitionClass.nullable().describe('To which the class was corrected; null: the office objected'),
});

/** Until when the petitioner may do something. */
const ownWindow = shape('OwnWindow', {
  window: z.enum(['review', 'evaluation']),
  until: legalDate,
  lawUntil: legalDate
    .nullable()
    .describe('The last day by art. 35, where a request is taken longer because the service was recorded late'),
  isOpen: z.boolean(),
  isProvisional: z.boolean(),
  endedAs: z
    .enum(['used', 'lapsed'])
    .nullable()
    .describe('How a window for review ended; null: it runs, or is another window'),
  waivedOn: legalDate
    .nullable()
    .describe('When it was said that no review will be asked for, which a request within the window takes back'),
  counted,
});

const ownDocument = shape('OwnDocument', {
  id: z.int().describe('Its place in the ledger'),
  document: petitionDocument,
  tells: noticeTells.nullable().describe('Of a written notice: what it said'),
  on: legalDate.describe('Of a notice the date that counts: of one that was rejected the day of its record'),
  office: bilingual.nullable(),
  outcome: petitionOutcome.nullable(),
  execution: z
    .strictObject({ by: legalDate, office: bilingual.nullable() })
    .nullable()
    .describe('Who carries a supporting opinion out, and until when (art. 32(2)); null: nothing is'),
  manner: serviceManner.nullable().describe('How it was served; null: served by an act of its own'),
  days: z.int().nullable().describe('By how many days an extension is'),
  moved: z
    .strictObject({ clock: z.string(), from: legalDate, to: legalDate })
    .nullable()
    .describe('The date that an extension moved'),
  texts: z.array(
    z.strictObject({
      part: z.enum(['text', 'reason', 'claim', 'facts', 'reasons', 'opinion', 'legalBasis', 'answer']),
      text: z.string(),
    }),
  ),
  stated: z
    .strictObject({
      on: legalDate,
      manner: serviceManner.describe('How it was served, as the office states'),
      isReceipt: z.boolean().describe('Whether that manner proves that it was received'),
      recordedOn: legalDate,
      look: z
        .enum(['awaited', 'confirmed', 'rejected'])
        .nullable()
        .describe('Of that date by another office; null: nobody has to; rejected: the day of the record counts'),
    })
    .nullable()
    .describe('The service that the office recorded of it, with its date; null: it recorded none'),
  isUndone: z.boolean().describe('It was found that this paper never reached the petitioner as it was recorded'),
  isOwedAnew: z.boolean().describe('Of one that is undone: the office still has to bring it'),
  isTakenBack: z.boolean().describe('Of an extension: its date was rejected, and the date that it moved is back'),
  mayDispute: z.boolean().describe('The stated date may be disputed, once'),
  isConfirmed: z.boolean(),
  mayConfirm: z.boolean(),
  provesDelivery: z.boolean().describe('To confirm it is proof of delivery and opens the review'),
  isOnItsWay: z.boolean().describe('A delivery of it is under way, which the confirmation proves'),
  isServed: z.boolean().describe('False: of a notice or an extension, that nobody was told by it yet'),
  paper: z
    .strictObject({ of: z.int(), languages: z.array(z.enum(['zh', 'en'])).min(1) })
    .nullable()
    .describe('Kept as it was served: the fact whose page it is, and in which languages; null: nobody has set it so'),
});

/** A statutory procedure into which a matter was led (导入法定程序). */
const ownRoute = shape('OwnRoute', {
  procedure: bilingual,
  body: bilingual,
  law: bilingual,
  limit: z
    .strictObject({
      length: z.int(),
      unit: z.enum(['CALENDAR_DAY', 'MONTH', 'YEAR']),
      origin: z.enum(['law', 'ours']).describe('law: of the law that is named'),
    })
    .nullable(),
  starts: bilingual.nullable(),
  limitName: bilingual.nullable().describe('What that law calls it; null: a time limit'),
  limitNote: bilingual.nullable().describe('When it does not run, or is longer'),
  on: legalDate.describe('When it was led there'),
});

/** How the mediation stands to which the matter was handed over (访调). */
const ownMediation = z.strictObject({
  committee: bilingual.nullable(),
  stands: z.enum(['going', 'settled', 'partly', 'declined', 'over']),
  date: legalDate.describe('Settled: since when its agreement is in force; otherwise the last day that it may take'),
});

/** Everything that the petitioner may know of the own matter. No identity but whom a guardian or agent acts for, masked; no name of staff. */
export const ownPetition = shape('OwnPetition', {
  number: z.string(),
  actsFor: z
    .array(z.string().nullable())
    .describe('For whom whoever reads is there, masked; null: one without a name. Empty: for oneself'),
  subject: z.string().nullable().describe('As it was registered; null: without one'),
  category: bilingual.nullable(),
  isDrill: z.boolean(),
  now: instant,
  phase: petitionPhase,
  phaseText: z.string(),
  holder: bilingual.nullable(),
  holderPhone: z.string().nullable().describe('Where people call the office that has it; null: none is stated'),
  receivedOn: legalDate,
  steps: z.array(
    z.strictObject({
      step: z.enum(['registered', 'referred', 'accepted', 'handling', 'answered', 'review', 'ended']),
      state: z.enum(['done', 'now', 'ahead']),
      on: legalDate.nullable(),
    }),
  ),
  silence: z
    .strictObject({ from: legalDate, days: z.int() })
    .nullable()
    .describe('Nobody accepted it, and the handling limit runs all the same: from the day after, how long'),
  receiptShownOn: legalDate
    .nullable()
    .describe('When a request for review showed that the opinion was received, of which no service is proved'),
  servedUnreceivedOn: legalDate
    .nullable()
    .describe('When the opinion or answer was published or left at the last known address, which is no receipt'),
  outcome: petitionOutcome.nullable(),
  mayTellBureau: z
    .boolean()
    .describe(
      'Whether the petition bureau may know of the matter: not where it is accused, nor of an accusation of others (art. 30(3))',
    ),
  owed: z.array(owedDate),
  visits: ownVisits
    .extend({ may: z.array(visitWish).describe('What may be said of being asked again') })
    .describe('Being asked again by an office that did not handle it; of several petitioners of whoever reads alone'),
  returns: z.array(ownReturn),
  windows: z.array(ownWindow),
  review: z
    .strictObject({
      by: z.enum(['bodies', 'level_above', 'own_rules']),
      bodies: z.array(z.strictObject({ name: bilingual, finally: z.array(bilingual) })),
    })
    .nullable()
    .describe(
      'Who reviews the opinion, and who finally reviews after whom, as the opinion named them; own_rules: of the feedback on an accusation other rules say it; null before either',
    ),
  reviewDays: z.int().nullable().describe('Length of the window for review, from proved receipt; null: no review'),
  finalReviewDays: z.int().nullable().describe('The same of the final review, from receipt of the review'),
  documents: z.array(ownDocument),
  materials: z.array(z.strictObject({ number: z.int(), addedAt: instant })),
  evaluation: z
    .enum(['not_yet', 'open', 'evaluated', 'not_evaluated', 'by_each', 'none'])
    .describe(
      'That of whoever reads, or of whom one reads for; `by_each`: each petitioner gives an own one, which whoever reads does for nobody',
    ),
  mayAddMaterial: z.boolean(),
  mayWithdraw: z.boolean(),
  isForAllToWithdraw: z
    .boolean()
    .describe('Several petition: it is withdrawn where all of them say so at the counter, not by one of them here'),
  mayWaiveReview: z.boolean(),
  mayAcknowledge: z.boolean().describe('It may be said that what was decided in favour is carried out'),
  mayDeny: z.boolean().describe('It may be said that what was recorded of that is not so'),
  isWithdrawalStated: z.boolean().describe('Withdrawn, and the petition bureau has yet to confirm it'),
  mayEvaluateBureau: z.boolean(),
  endedOn: legalDate.nullable(),
  endedAs: z.enum(['closed', 'settled', 'withdrawn', 'out_of_remit', 'transferred_out', 'routed']).nullable(),
  goTo: z
    .strictObject({
      office: bilingual.nullable(),
      organ: z.string().nullable().describe('In the words of the notice'),
      isTold: z.boolean().describe('In writing: not owed where name or address is unclear (art. 23(2))'),
    })
    .nullable()
    .describe('Where to go with what is outside the remit, or which superior discipline organ has it'),
  route: ownRoute.nullable().describe('Into which procedure it was led'),
  mediation: ownMediation.nullable().describe('The last mediation to which it was handed over; null: it never was'),
});

export type OwnPetition = z.infer<typeof ownPetition>;
export type Counted = z.infer<typeof counted>;
export type NoticeTells = z.infer<typeof noticeTells>;
export type AddedMaterial = z.infer<typeof addedMaterial>;
export type OwnStatement = z.infer<typeof ownStatement>;
export type ConfirmedNotice = z.infer<typeof confirmedNotice>;
export type DisputedDate = z.infer<typeof disputedDate>;
export type Evaluation = z.infer<typeof evaluation>;
