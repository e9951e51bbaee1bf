import * as z from 'zod';
import { caseParts, maskedParty, refusal } from '../case.js';
import { petitionList } from './list.js';
import { reviewRoute } from '../office.js';
import { legalDate, officeId, shape } from '../primitives.js';
import { precedent } from '../precedent.js';
import { visitPlan } from '../visit-plan.js';
import { dateFinding, opinionOutcome, petitionClass, petitionPhase } from './commands.js';

/** A petition by phase, as far as the reader may see it. */
export const petitionCounts = shape('PetitionCounts', {
  total: z.int(),
  overdue: z.int(),
  trial: z.int().describe('Of the total: imported to try the platform out'),
  byPhase: z.array(z.strictObject({ phase: petitionPhase, count: z.int(), overdue: z.int(), trial: z.int() })),
});

/** A date that an office stated for an act (补记), with what somebody has to see who looks at it. */
const statedRecord = shape('StatedRecord', {
  number: z.int().describe('From 1 in the petition'),
  document: z.enum(['notice', 'extension', 'opinion', 'answer']),
  office: officeId.describe('Whose act it was'),
  statedOn: legalDate,
  recordedOn: legalDate,
  recordedLate: z.int().nullable().describe('Working days between both; null: not late by the rules'),
  proof: z.string().nullable(),
  dispute: z
    .strictObject({ on: legalDate, reasons: z.string().nullable() })
    .nullable()
    .describe('When and why the petitioner said that it is not true'),
  breach: z.strictObject({ clock: z.string(), dueOn: legalDate }).nullable().describe('The breach that it withdrew'),
  look: z.enum(['awaited', 'confirmed', 'rejected']).nullable(),
  finding: dateFinding.nullable().describe('Of a rejected one; null: it was not rejected'),
  looker: officeId.nullable().describe('Who is to look while it waits; null: nobody, or nobody is there'),
});

/** A paper to the petitioner as it was submitted to the head (送审). Its page is that of its fact. */
const noticeDraft = z
  .strictObject({
    number: z.int().describe('Which submission it is, from 1'),
    seq: z.int().describe('Its fact, by which its page is asked for'),
    notice: z.string().describe('Which kind of paper it is, a code'),
    stage: z.enum(['submitted', 'returned', 'taken_back']),
    by: z.string(),
    on: legalDate,
    reason: z.string().nullable().describe('Why it was given back; null: it was not, or the text was erased'),
  })
  .meta({ id: 'NoticeDraft' });

/** A paper that the reader's office has issued here and not taken back: it can be corrected, by the number of its fact. */
const issuedPaper = shape('IssuedPaper', {
  seq: z.int().describe('Number of its fact'),
  type: z.string().describe('Type of its fact'),
  notice: z.string().nullable().describe('Which kind of notice it is, a code; null: it is no written notice'),
  issuedOn: legalDate,
  isOnItsWay: z.boolean().describe('Nobody was told of it yet: it can be taken back'),
});

/** An opinion that was laid before the head and is not issued: what is signed, beside the signature. */
const submittedOpinion = shape('SubmittedOpinion', {
  number: z.int().describe('From 1, through all that were ever submitted of the petition'),
  stage: z
    .enum(['submitted', 'returned', 'taken_back'])
    .describe('Before the head, given back to be changed, or taken back by who submitted it'),
  outcome: opinionOutcome,
  executeBy: legalDate.nullable(),
  executor: officeId.nullable(),
  texts: z
    .strictObject({
      claim: z.string().nullable(),
      facts: z.string().nullable(),
      reasons: z.string().nullable(),
      opinion: z.string().nullable(),
      legalBasis: z.string().nullable(),
    })
    .describe('Null: erased'),
  by: z.string().describe('Who submitted it'),
  on: legalDate,
  reason: z.string().nullable().describe('Why it was given back; null: it was not, or the words were erased'),
});

/** To which committees it was handed over (访调), and what became of it there. */
const petitionMediations = shape('PetitionMediations', {
  refusal: refusal.nullable().describe('Why the reader may not hand it over now; null: they may'),
  all: z.array(
    z.strictObject({
      committee: officeId,
      handedOn: legalDate,
      number: z.string().nullable().describe('Of the mediation; null: it has not announced itself yet'),
      until: legalDate.describe('What the petition can spare: the last day of the mediation'),
      outcome: z.string().nullable().describe('How it ended, a code; null: it goes on'),
      endedOn: legalDate.nullable(),
    }),
  ),
  settledOn: legalDate
    .nullable()
    .describe('Since when the agreement is in force by which it is settled; null: none is'),
  code: z
    .string()
    .nullable()
    .describe('Number of the first case of the matter (一案一码); null: it stands in this one alone'),
  links: z
    .array(z.strictObject({ kind: z.enum(['petition', 'mediation']), number: z.string(), isSeen: z.boolean() }))
    .describe(
      'Other cases of the matter by their numbers, those of `all` among them; `isSeen`: the reader may read it',
    ),
});

/** One petition with everything that its page shows. */
export const petitionDetail = shape('PetitionDetail', {
  item: petitionList.item,
  matter: z.string().nullable().describe('What it is about, as it was registered (信访事项)'),
  accusedPersons: z.array(maskedParty).describe('Persons who are accused and were not taken back (被检举控告人)'),
  accused: z
    .array(officeId)
    .describe(
      'Offices named as accused and not taken back (art. 30(3)), for the bureau and for competent organs alone',
    ),
  withdrawable: z
    .array(
      z.strictObject({
        clock: z.string(),
        rule: z.string(),
        office: officeId,
        dueOn: legalDate,
        classes: z.array(petitionClass).describe('By these classes it would not have been owed'),
      }),
    )
    .describe('Breaches that the reader, of the petition bureau, may withdraw with a correction of the class'),
  review: z
    .strictObject({
      route: reviewRoute,
      isTold: z.boolean(),
      asked: z.array(officeId).describe('Of which bodies it is asked, as far as the opinion names any'),
    })
    .nullable()
    .describe(
      'Who reviews the opinion (复查): as it named them, or not told yet, as an opinion of today would. Null: no handler yet, or a class without a review',
    ),
  reviewWindows: z
    .array(
      z.strictObject({
        clock: z.string(),
        party: z.string().nullable().describe('Of several petitioners whose it is; null: of the only one'),
        lawUntil: legalDate
          .nullable()
          .describe('The last day of art. 35 to request a review, where a request is taken longer by a rule of ours'),
      }),
    )
    .describe('The window of each petitioner, as it counts; of whoever has received the opinion'),
  receipts: z
    .array(
      z.strictObject({
        party: z.string().nullable().describe('Of several petitioners whose it is; null: of the only one'),
        servedOn: legalDate.nullable().describe('When the office served it, by whatever way; null: it has still to'),
        waivedOn: legalDate.nullable().describe('When it was said that no review will be asked for; null: never'),
      }),
    )
    .describe('How far the opinion or answer has reached each petitioner; nobody before there is one'),
  supervisesBy: z
    .enum(['art40', 'art43'])
    .nullable()
    .describe('On which basis the reader may open a supervision by hand; null: not at all'),
  unseenMaterials: z.int().describe('How much of what the petitioner added nobody has looked at'),
  signingGap: z
    .enum(['nobody', 'only_submitter', 'only_reader'])
    .nullable()
    .describe(
      'Why nobody could approve its opinion: nobody is head of the handler, or only whoever submitted or reads it',
    ),
  submission: submittedOpinion.nullable().describe('Null: none was submitted, or it was issued'),
  noticeDraft: noticeDraft
    .nullable()
    .describe('The paper that your office has laid before its head; null: none, or it was issued'),
  papers: z.array(issuedPaper).describe('What your office has issued to the petitioner and not taken back'),
  mediations: petitionMediations,
  precedents: z.array(precedent).describe('For whoever rules on an objection, while one waits'),
  records: z.array(statedRecord).describe('The dates that offices stated, in the order of their records'),
  execution: z
    .strictObject({ executor: officeId, dueOn: legalDate, isLate: z.boolean() })
    .nullable()
    .describe('Who has still to carry the opinion out, and by when; null: nobody'),
  visits: visitPlan,
  ...caseParts,
});
