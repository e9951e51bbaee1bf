import * as z from 'zod';
import { caseParts } from '../case.js';
import { legalDate, officeId, shape } from '../primitives.js';
import { partyName } from '../reveal.js';
import { visitPlan } from '../visit-plan.js';
import { mediationPhase, replacedBy } from './commands.js';
import { mediationList } from './list.js';
import { namesOf } from '../names-of.js';
import { words } from './texts/words.js';

/** How many mediations stand where. */
export const mediationCounts = shape('MediationCounts', {
  total: z.int(),
  overdue: z.int(),
  byPhase: z.array(z.strictObject({ phase: mediationPhase, count: z.int(), overdue: z.int() })),
});

/** Who mediates, as the register names them. */
const mediator = z.strictObject({
  person: z.uuid(),
  name: z.string().nullable().describe('Null: nobody of that id is in the register any more'),
  isDisclosed: z.boolean(),
  isRecusalAsked: z.boolean(),
});

/** What was drawn up last, and what it lacks until it is in force. */
const agreement = z.strictObject({
  form: z.enum(namesOf(words.form)),
  text: z.string().describe('Digest of its words, which stand among the texts'),
  isWhole: z.boolean(),
  isPaperOnly: z.boolean(),
  limits: z.array(z.enum(namesOf(words.limits))),
  drawnUpOn: legalDate,
  signatures: z.array(
    z.strictObject({ party: partyName, by: partyName, how: z.enum(namesOf(words.how)), on: legalDate }),
  ),
  mediators: z.array(z.strictObject({ mediator: z.uuid(), on: legalDate })),
  sealedOn: legalDate.nullable(),
  effectiveOn: legalDate.nullable(),
  replacedBy: replacedBy.nullable().describe('Another agreement took its place; null: none did'),
  number: z.string().nullable().describe('Of its paper (文号): drawn when it is sealed, or first set to be served'),
});

/** How far a mediation has come. */
const progress = shape('MediationProgress', {
  request: z
    .string()
    .nullable()
    .describe('Digest of what happened and what is asked for, which stands among the texts; null: nobody has said'),
  court: z.string().nullable().describe('Which court handed it over, by the digest of its name'),
  courtNumber: z.string().nullable().describe('Its number at the court, by its digest'),
  setOn: legalDate.nullable().describe('By when a petition needs its outcome; null: none waits'),
  petition: z.string().nullable().describe('Number of the petition that handed it over; null: none did'),
  screening: z.enum(['none', 'suspected']).nullable(),
  asked: z
    .array(z.strictObject({ party: partyName, on: legalDate, finding: z.enum(['none', 'suspected']) }))
    .describe('Who was asked apart whether there is violence at home, on which day, and what was found'),
  code: z
    .string()
    .nullable()
    .describe('Number of the first case of the matter (一案一码); null: it stands in this one alone'),
  links: z
    .array(z.strictObject({ kind: z.enum(['petition', 'mediation']), number: z.string(), isSeen: z.boolean() }))
    .describe('Other cases of the matter by their numbers; `isSeen`: the reader may read it'),
  mediators: z.array(mediator),
  told: z.array(partyName).describe('Parties that were told their rights'),
  consents: z
    .array(z.strictObject({ party: partyName, by: partyName, isOpen: z.boolean(), isElectronic: z.boolean() }))
    .describe('Consents to those who mediate now'),
  missing: z.array(partyName).describe('Parties that have not consented to those who mediate now'),
  unseen: z
    .array(partyName)
    .describe(
      'Whoever asked for it on the public page and has not consented before the committee: nobody has seen who it is',
    ),
  helpers: z
    .array(
      z.strictObject({ helper: z.string(), helperAs: z.enum(namesOf(words.helperAs)), agreed: z.array(partyName) }),
    )
    .describe('Whoever was invited to help, and which parties have agreed'),
  tellings: z
    .array(
      z.strictObject({
        telling: z.int(),
        jointly: z
          .strictObject({ whose: z.enum(namesOf(words.whose)), centre: officeId, offices: z.array(officeId) })
          .nullable()
          .describe(
            'What the parties are asked who are asked to be mediated jointly; null: somebody is told something',
          ),
        agreed: z.array(partyName),
        refused: z.array(partyName).describe('Who has said no, or has taken its agreement back'),
        missing: z.array(partyName).describe('Who has said nothing yet, as a party that has joined since'),
        isTold: z.boolean(),
      }),
    )
    .describe('Who is to be told what, or that several offices mediate together, and which parties have agreed'),
  undisputed: z
    .array(z.strictObject({ text: z.string(), confirmed: z.array(partyName) }))
    .describe('What was written down as undisputed, by its digest, and who has confirmed it'),
  called: z
    .array(
      z.strictObject({
        session: z.int(),
        on: legalDate,
        time: z.string(),
        place: z.string().describe('Digest of the words, which stand among the texts'),
        invited: z.array(z.string()),
        stands: z.enum(['called', 'off', 'held', 'passed']),
      }),
    )
    .describe('Sessions to which people were called'),
  answer: z
    .strictObject({ concludedAs: z.enum(namesOf(words.concludedAs)), words: z.string().nullable() })
    .nullable()
    .describe('What a joint mediation has concluded and the parties were not told yet; null: nothing'),
  joint: z.array(z.strictObject({ committee: officeId, isJoined: z.boolean().nullable() })),
  appraisalFrom: legalDate.nullable(),
  isSuspended: z.boolean(),
  agreement: agreement.nullable(),
  unsigned: z.array(partyName).describe('Parties that have not signed what was drawn up'),
  file: z
    .array(z.enum(namesOf(words.file)))
    .describe(
      'What the case file of a mediation that has ended lacks; empty: it is complete, or the mediation goes on',
    ),
  visits: visitPlan,
  owedTo: z.array(partyName).describe('Parties to whom the notice of the end is owed still'),
});

/** One mediation with everything that its page shows. */
export const mediationDetail = shape('MediationDetail', { item: mediationList.item, progress, ...caseParts });

export type MediationProgress = z.output<typeof progress>;
