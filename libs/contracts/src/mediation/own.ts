import * as z from 'zod';
import { optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { bilingual, freeText, instant, legalDate, shape } from '../primitives.js';
import { statusRequest } from '../receipt.js';
import { partyName } from '../reveal.js';
import { agreementForm, disputeSort, mediationEnding, mediationPhase, replacedBy } from './commands.js';
import { ownSender } from './handed-on.js';
import { forWhom, ownVisits } from '../own-visits.js';
import { ownAnswer } from './own-answer.js';
import { words } from './texts/words.js';

const mostWords = 4000;
const digest = z.string().regex(/^[0-9a-f]{32,128}$/);
const helperName = z.string().regex(/^h[1-9][0-9]{0,2}$/);

/**
 * What a party says on its own page, by the command of the law that it is: `POST /api/public/mediation/<command>`. Number and code are
 * the right, and say whose word it is. A signature is none of them: no page of a party signs without a provider of reliable ones.
 */
export const ownActs = {
  consent: { isOpen: z.boolean().default(false), isElectronic: z.boolean().default(false) },
  withdraw: { reason: optional(freeText(mostWords)) },
  conveyOffer: { text: freeText(mostWords).describe('What it offers: the other side reads it from then on') },
  confirmFacts: { text: digest.describe('Digest of what was written down as undisputed') },
  agreeHelper: { helper: helperName },
  agreeTelling: { telling: z.int().min(1).max(99) },
  withdrawTelling: { telling: z.int().min(1).max(99) },
  agreeLater: { until: legalDate },
  askRecusal: { mediator: z.uuid(), reason: freeText(mostWords) },
  hideAddress: {},
  releaseConcessions: {},
  withdrawRelease: {},
  ...{ agreeVisit: {}, unwantContact: {}, wantContact: {} },
} as const satisfies Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>;
export type OwnAct = keyof typeof ownActs;

const right = statusRequest.shape;

/** A party reads its mediation. */
export const ownMediationRequest = shape(
  'OwnMediationRequest',
  { ...right, ...forWhom },
  'In the body, so that no address or log holds the code',
);

/** What such a request brings. */
export const ownActRequest = (act: OwnAct) =>
  shape(`OwnMediation${act.charAt(0).toUpperCase()}${act.slice(1)}`, { ...right, ...forWhom, ...ownActs[act] });

/** What a party writes to those who mediate alone: `POST /api/public/mediation/apart`. */
export const ownApart = shape('OwnMediationApart', {
  ...right,
  ...forWhom,
  text: freeText(mostWords).describe('Read by those who mediate, and on no page of anybody'),
});

const step = z.strictObject({
  step: z.enum(['opened', 'accepted', 'consents', 'talks', 'agreed', 'ended']),
  state: z.enum(['done', 'now', 'ahead']),
  on: legalDate.nullable(),
});

/** Whose dispute it is: by side and place, without a name. */
const side = z.strictObject({
  party: partyName,
  role: z.enum(['applicant', 'respondent']),
  place: z.int().min(1).describe('Among those of its side'),
  isReader: z.boolean().describe('Whoever reads, or for whom whoever reads may do so'),
  hasConsented: z.boolean().describe('To those who mediate now'),
  hasSigned: z.boolean().describe('What was drawn up last'),
});

const ownMediator = z.strictObject({
  person: z.uuid().describe('By the id in the register'),
  name: z
    .string()
    .nullable()
    .describe('As the register has it, which is public; null: nobody of that id is in it any more'),
  isDisclosed: z.boolean(),
  ties: z.string().nullable().describe('What the mediator has disclosed; null: nothing, or nothing yet'),
  isRecusalAsked: z.boolean(),
});

/** Who advises the offices that mediate together: nobody else of the register is named to a party. */
const ownExpert = z.strictObject({
  expert: z.uuid().describe('By the id in the register'),
  name: z.string().nullable().describe('As the register has it; null: nobody of that id is in it any more'),
  office: bilingual.nullable(),
  speciality: bilingual,
  isDrawn: z.boolean().describe('By lot; false: the centre has named it, where a pool did not suffice'),
  hasAccepted: z.boolean().describe('False: it was asked, and has not answered'),
  lead: bilingual.nullable().describe('Who leads those whom it advises; null: no lead stands'),
  centre: bilingual.nullable().describe('Who decides where it is objected to'),
});

const ownSession = z.strictObject({
  on: legalDate,
  place: z.string().nullable(),
  undisputed: z
    .strictObject({
      digest: z.string(),
      text: z.string(),
      isConfirmed: z.boolean().describe('By whoever reads'),
      isByAll: z.boolean().describe('It may be used later, outside of the mediation too'),
    })
    .nullable(),
});

/** A session that lies ahead, as far as whoever reads was called to it, itself or through whoever acts for it. */
const ownCalled = z.strictObject({
  session: z.int().min(1).describe('Its number among those to which this party was called'),
  on: legalDate,
  time: z.string(),
  place: z.string().nullable(),
  isOff: z.boolean(),
  why: z.string().nullable().describe('Why it was moved; of one that is off nothing is said, whatever the reason'),
});

const ownHelper = z.strictObject({
  helper: z.string(),
  helperAs: z.enum(namesOf(words.helperAs)),
  who: z.string().nullable(),
  isAgreed: z.boolean().describe('By whoever reads'),
  mayAgree: z.boolean(),
});

const ownTelling = z.strictObject({
  telling: z.int(),
  to: z.string().nullable(),
  what: z.string().nullable(),
  jointly: z
    .strictObject({
      whose: z.enum(namesOf(words.whose)),
      centre: bilingual.nullable(),
      offices: z.array(bilingual),
    })
    .nullable()
    .describe('Asked is whether several offices mediate it together; null: whether somebody is told something'),
  isAgreed: z.boolean().describe('By whoever reads'),
  isRefused: z.boolean().describe('By whoever reads, who had agreed or had not'),
  isByAll: z.boolean(),
  isTold: z.boolean(),
});

const ownOffer = z.strictObject({
  by: partyName,
  isOwn: z.boolean(),
  at: instant,
  text: z.string().nullable().describe('Null: erased'),
});

const ownObligation = z.strictObject({
  by: partyName,
  jointly: z.array(partyName),
  to: partyName,
  what: z.string().nullable(),
  amountCents: z.int().nullable(),
  on: legalDate.nullable(),
  instalments: z.array(z.strictObject({ amountCents: z.int(), on: legalDate.nullable() })),
  place: z.string().nullable(),
});

/** What was drawn up last, to be read. It is signed on paper, or on a tablet before a witness, and never here. */
const ownAgreement = z.strictObject({
  facts: z.string().nullable().describe('Main facts, points in dispute and the part of each; null: none were written'),
  text: z.string().nullable(),
  form: agreementForm,
  obligations: z.array(ownObligation),
  isWhole: z.boolean(),
  limits: z.array(z.enum(namesOf(words.limits))),
  drawnUpOn: legalDate,
  sealedOn: legalDate.nullable(),
  effectiveOn: legalDate.nullable(),
  replacedBy: replacedBy.nullable().describe('Another agreement took its place; null: none did'),
});

/** What a suspended one is called to its parties: why, the committee says. */
export const pausedText = { zh: '暂停', en: 'Paused' } as const;

/** How a date is told that was named for the mediation by whoever handed it over: nothing of it tells that there is a petition. */
export const namedDate = {
  name: { zh: '调解须有结果的日期', en: 'By when the mediation must have its outcome' },
  basis: {
    zh: '这个日期在交来调解时写明，这样写明由平台规定，法律没有规定日期。',
    en: 'It was named when the dispute was handed over, by a rule of the platform; the law has none.',
  },
} as const;

const ownDate = z.strictObject({
  name: bilingual,
  office: bilingual.nullable().describe('Who owes it; null: nobody, it is a time that runs'),
  dueOn: legalDate,
  manner: z.enum(['by', 'until', 'from']).describe('Owed by it; mediated until it; `from`: something is open after it'),
  isProvisional: z.boolean(),
  state: z.enum(['running', 'overdue', 'passed']),
  basis: bilingual.describe('Whose date it is, with its article'),
});

const ownPaper = z.strictObject({
  id: z.int().describe('The fact whose page it is'),
  name: bilingual,
  at: instant,
  number: z.string().nullable(),
  languages: z.array(z.enum(['zh', 'en'])).describe('In which it is kept as it is served; none: only on paper'),
  isConfirmed: z.boolean(),
  mayConfirm: z.boolean(),
});

const ownEnd = z.strictObject({
  as: mediationEnding,
  on: legalDate,
  isByReader: z.boolean().describe('Whoever reads has ended it'),
  routes: z
    .array(z.strictObject({ route: z.enum(namesOf(words.routes)), told: bilingual }))
    .nullable()
    .describe('Where one may go now, with the limit of each; null: the notice of it was not issued yet'),
  confirmBy: legalDate.nullable().describe('Until when a court may be asked together to confirm the agreement'),
  isConfirmByProvisional: z
    .boolean()
    .describe('The holidays of the year of that day are not published: it may be later'),
});

const may = z.strictObject(
  Object.fromEntries(Object.keys(ownActs).map((act) => [act, z.boolean()])) as Record<OwnAct, z.ZodBoolean>,
);

/**
 * Everything that a party may know of its mediation. Nothing of a separate talk, not that there was one; no name of a party, no
 * address; nothing of violence that is suspected, nor of a sham.
 */
export const ownMediation = shape('OwnMediation', {
  number: z.string(),
  subject: z.string().nullable(),
  isDrill: z.boolean(),
  now: instant,
  sort: disputeSort,
  phase: mediationPhase.exclude(['suspended']).or(z.literal('paused')),
  committee: bilingual.nullable(),
  committeePhone: z.string().nullable(),
  sender: ownSender.nullable(),
  party: partyName.describe('For whom it is read'),
  isForOther: z.boolean().describe('Whoever reads acts for that party'),
  mayReadFor: z.array(partyName).describe('Everybody for whom whoever reads may'),
  requestedOn: legalDate.nullable().describe('When a party asked for it, which interrupts limitation; null: none did'),
  sides: z.array(side),
  steps: z.array(step),
  mediators: z.array(ownMediator),
  experts: z.array(ownExpert).describe('Of the joint mediation: those who were drawn and asked, or named'),
  rightsToldOn: legalDate.nullable(),
  consent: z
    .strictObject({ on: legalDate, isOpen: z.boolean(), isElectronic: z.boolean(), isOfThese: z.boolean() })
    .nullable()
    .describe('The own one; `isOfThese`: to those who mediate now'),
  isOpen: z.boolean().describe('In the open, which takes the word of all'),
  called: z.array(ownCalled).describe('Sessions ahead, also those that were called off; nothing of a separate talk'),
  sessions: z.array(ownSession),
  ...{ helpers: z.array(ownHelper), answers: z.array(ownAnswer) },
  tellings: z.array(ownTelling),
  offers: z.array(ownOffer),
  agreement: ownAgreement.nullable(),
  later: z
    .strictObject({ until: legalDate, isAgreed: z.boolean() })
    .nullable()
    .describe('A later last day that somebody has agreed to, and not yet all'),
  appraisalFrom: legalDate.nullable(),
  dates: z.array(ownDate),
  papers: z.array(ownPaper),
  end: ownEnd.nullable(),
  visits: ownVisits,
  isAddressHidden: z.boolean().describe('Because whoever reads wants it so'),
  isUnseen: z
    .boolean()
    .describe('It was asked for on the public page, and the first consent is given before the committee'),
  isReleased: z.boolean().describe('Whoever reads lets what was conceded be used later'),
  mayBringFiles: z.boolean(),
  mayTellMediators: z
    .boolean()
    .describe('Something may be written to those who mediate alone; nothing says whether that was done'),
  may: may.describe('What may be said now, as far as that does not depend on the words'),
  barred: z
    .array(
      z.strictObject({ act: z.enum(Object.keys(ownActs) as [OwnAct, ...OwnAct[]]), why: z.enum(['seal', 'mandate']) }),
    )
    .describe(
      'What could be said now, and not by whoever reads: an organisation says it at the committee, under its seal or by whoever represents it by law; the mandate of whoever acts for it does not cover it',
    ),
});

/** Confirms that a paper was read, which proves its delivery. */
export const confirmedPaper = shape('ConfirmedPaper', {
  ...right,
  ...forWhom,
  paper: z.int().min(1).max(2_147_483_647).describe('Id of the paper that was read'),
});

export type OwnMediation = z.output<typeof ownMediation>;
