import { legalDateOf } from '#libs/calendar';
import { phaseText, type Language } from '#libs/contracts';
import type { OwnPetition } from '#contracts/petition';
import {
  as,
  partiesIn,
  type Dossier,
  type Fact,
  type Instant,
  type LegalDate,
  type OfficeId,
  type Refusal,
  type TextRef,
} from '#libs/kernel';
import { petitionBureauOf, type OfficeTree } from '#libs/office';
import {
  actedFor,
  evaluatorOfReader,
  hasHandlingLimit,
  holderOf,
  isConfirmable,
  isOfReader,
  mayKnow,
  isDisputable,
  petitionerOfReader,
  readFor,
  receiptOf,
  petitionCategories,
  reviewersOf,
  routeOf,
  type PetitionFacts,
  type PetitionState,
  type Reader,
} from '#libs/petition';
import type { TimeContext } from '#libs/rules';
import { notDueOf, owedDates, ownWindows, type UsedOf } from './own-dates.js';
import { documentsOf, nameOf, type OwnDelivery } from './own-documents.js';
import { saidOf, type OwnExecution } from './own-execution.js';
import { mediationOf } from './own-mediation.js';
import { noticesOf } from './own-notices.js';
import { addresseesOf, returnsOf } from './own-referrals.js';
import { visitsOf } from './own-wishes.js';

type Step = OwnPetition['steps'][number];

export interface OwnFile {
  readonly dossier: Dossier<PetitionState>;
  readonly subject: string | null;
  readonly facts: readonly Fact[];
  readonly texts: ReadonlyMap<string, string>;
  readonly time: TimeContext;
  /** The day by which its opinion is carried out; null: it has none. */
  readonly execution: OwnExecution | null;
  readonly usedOf: UsedOf;
  readonly offices: OfficeTree;
  readonly visits: OwnPetition['visits']['asked'];
  /** To the petitioner, under way. */
  readonly deliveries: readonly OwnDelivery[];
  /** Masked names of those for whom it is read; none: whoever petitions reads it. */
  readonly actsFor: readonly (string | null)[];
  /** Who reads it: of several petitioners each has an own receipt, and an own window. */
  readonly reader: Reader;
  /** What the law would refuse the petitioner, by command. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly now: Instant;
  readonly language: Language;
}

/** A petition as its petitioner is told it: steps in plain words, every date that is owed, and what may be done now. */
export function ownPetitionOf(file: OwnFile): OwnPetition {
  const { dossier, texts, offices, refusals, time, usedOf, now, language, reader } = file;
  const { state, clocks, parts, parties } = dossier;
  const given = { clocks, parts, parties, state, time, usedOf, offices, now, reader };
  const receipt = receiptOf(dossier, petitionerOfReader(dossier, reader));
  const facts = file.facts.filter((fact) => isOfReader(dossier, partiesOf(dossier, fact), reader));
  const windows = ownWindows(given);
  const { intake, handler } = state;
  if (intake === null) throw new Error('a receipt is given for what is registered');
  return {
    number: dossier.number,
    actsFor: [...file.actsFor],
    subject: file.subject,
    category: categoryOf(state),
    isDrill: dossier.isDrill,
    now,
    phase: state.phase,
    phaseText: phaseText('petition', state.phase, language),
    holder: holderIn(state, offices)?.name ?? null,
    holderPhone: holderIn(state, offices)?.phone ?? null,
    receivedOn: intake.receivedOn,
    steps: stepsOf({ ...state, ...receipt }, windows),
    silence: silenceOf(state, file.time),
    servedUnreceivedOn: receipt.servedUnreceivedOn,
    receiptShownOn: receipt.receiptShownOn,
    outcome: state.claims[0]?.outcome ?? null,
    mayTellBureau: mayKnow(state, petitionBureauOf(offices, holderOf(state))),
    owed: owedDates({ ...given, ...whatWasDone(facts), beside: file.execution }),
    returns: returnsOf(facts, offices),
    windows,
    review: reviewOf(state, offices),
    reviewDays: reviewDays(state, file.time, 'XF-11'),
    finalReviewDays: reviewDays(state, file.time, 'XF-13'),
    documents: documentsOf({
      facts,
      textOf: (ref: TextRef | null) => (ref === null ? null : (texts.get(ref.digest) ?? null)),
      offices,
      handler,
      isDelivered: isNothingProved(file),
      hasEnded: state.end !== null,
      ...{ deliveries: file.deliveries, kept: dossier.documents },
      records: state.records.filter((record) => isOfReader(dossier, record, reader)),
      duties: dossier.duties,
      mayConfirm: (document) => refusals['confirmNotice'] === null && isConfirmable(dossier, document, reader),
      mayDispute: (record) => refusals['disputeDate'] === null && isDisputable(dossier, record),
    }),
    materials: materialsOf(facts),
    evaluation: evaluationOf(dossier, reader, windows),
    mayAddMaterial: refusals['addMaterial'] === null,
    mayWithdraw: refusals['withdraw'] === null,
    isForAllToWithdraw: isForAll(dossier, refusals['withdraw'] ?? null),
    mayWaiveReview: refusals['waiveReview'] === null,
    isWithdrawalStated: state.withdrawal !== null && state.end === null,
    mayEvaluateBureau: !intake.isDirect,
    ...endOf(state),
    goTo: goToOf(file),
    route: routeFrom(facts),
    ...partsOf(file),
  };
}

const partsOf = (file: OwnFile): Pick<OwnPetition, 'mediation' | 'visits' | 'mayAcknowledge' | 'mayDeny'> => ({
  mediation: mediationOf(file.dossier, file.offices),
  visits: visitsOf(file),
  ...saidOf(file.execution),
});

/** By reading on the page: it was received, or whoever reads does so for nobody, as one whom a group has chosen. */
function isNothingProved({ dossier, reader }: Pick<OwnFile, 'dossier' | 'reader'>): boolean {
  const { deliveredOn } = receiptOf(dossier, petitionerOfReader(dossier, reader));
  return deliveredOn !== null || readFor(dossier, reader).length === 0;
}

/** Nothing else is in the way of a withdrawal than that the others of several petitioners have not said so. */
function isForAll({ parties, state: { end } }: Dossier<PetitionState>, refusal: Refusal | null): boolean {
  return partiesIn(parties, 'petitioner').length > 1 && end === null && refusal?.code.startsWith('party.') === true;
}

const whatWasDone = (facts: readonly Fact[]) => ({
  addressees: addresseesOf(facts),
  notices: noticesOf(facts),
  notDue: notDueOf(facts),
});

/** There was ever more than one who petitions. */
const isOfSeveral = ({ parties }: Pick<Dossier<PetitionState>, 'parties'>): boolean =>
  parties.filter(({ role }) => role === 'petitioner').length > 1;

/** Whom of several petitioners a fact is about: whom a service reached, or who did it on the page, and for whom. */
function partiesOf(
  dossier: Dossier<PetitionState>,
  { type, data, actor, at }: Fact,
): Pick<PetitionFacts['delivered'], 'parties'> {
  if (type === 'delivered') return data as PetitionFacts['delivered'];
  const isOwnAct = type === 'noticeConfirmed' || type === 'materialAdded';
  if (!isOwnAct || actor.kind !== 'public' || actor.party === undefined || !isOfSeveral(dossier)) return {};
  const did = { party: actor.party, on: legalDateOf(at), isOfGroup: type !== 'noticeConfirmed' };
  const scope = type === 'noticeConfirmed' ? 'receive' : 'speak';
  return { parties: actedFor(dossier, { ...did, scope }).flatMap((one) => one ?? []) };
}

function categoryOf({ claims }: PetitionState): OwnPetition['category'] {
  return petitionCategories.find(({ id }) => id === claims[0]?.category)?.name ?? null;
}

/**
 * As the opinion named them, whatever the data of offices say today, without those of which no review is asked. Of the
 * feedback on an accusation other rules say what there is (art. 30(1)); null before either.
 */
function reviewOf(state: PetitionState, offices: OfficeTree): OwnPetition['review'] {
  const { review, claims, decidedOn } = state;
  if (claims[0]?.class === 'accusation' && decidedOn !== null) return { by: 'own_rules', bodies: [] };
  if (review === null) return null;
  const asked = reviewersOf(state);
  const named = (ids: readonly OfficeId[]) => ids.map((id) => nameOf(id, offices)).filter((name) => name !== null);
  const bodies = asked.flatMap((office) => {
    const told = review.bodies.find((body) => body.office === office);
    return named([office]).map((name) => ({ name, finally: named(told?.finally ?? []) }));
  });
  return { by: bodies.length === 0 ? 'level_above' : review.by, bodies };
}

/** Only opinions on appeals are reviewed (arts. 35, 36(1)). */
function reviewDays(state: PetitionState, { rules }: TimeContext, rule: 'XF-11' | 'XF-13'): number | null {
  const limit = rules.clocks[rule]?.limit;
  return hasHandlingLimit(state) && limit?.kind === 'period' ? limit.length : null;
}

function holderIn(state: PetitionState, offices: OfficeTree) {
  const holder = holderOf(state);
  return holder === null ? null : offices.get(holder);
}

const endOf = ({ end }: PetitionState): Pick<OwnPetition, 'endedOn' | 'endedAs'> => ({
  endedOn: end === null ? null : legalDateOf(end.at),
  endedAs: end?.as ?? null,
});

/** Where the matter goes on: with the organ that was told to be competent, or to which it was transferred. */
function goToOf({ facts, texts, offices }: OwnFile): OwnPetition['goTo'] {
  const fact = facts.find(({ type }) => type === 'outOfRemit' || type === 'transferredOut');
  if (fact === undefined) return null;
  const {
    to,
    organ = null,
    isTold = true,
  } = fact.data as Pick<PetitionFacts['outOfRemit'], 'to'> & Partial<PetitionFacts['outOfRemit']>;
  const office = to === null ? null : (offices.get(to)?.name ?? null);
  return { office, organ: organ === null ? null : (texts.get(organ.digest) ?? null), isTold };
}

/** The procedure into which the matter was led: its limit is the one that was told. */
function routeFrom(facts: readonly Fact[]): OwnPetition['route'] {
  const fact = facts.find(({ type }) => type === 'routedOut');
  const routed = fact?.data as PetitionFacts['routedOut'] | undefined;
  const route = routed === undefined ? null : routeOf(routed.route);
  if (fact === undefined || routed === undefined || route === null) return null;
  const { procedure, body, law, starts, limitName = null, limitNote = null } = route;
  const on = legalDateOf(fact.at);
  return { procedure, body, law, starts, limit: routed.limit, limitName, limitNote, on };
}

/** After silence on acceptance the handling limit runs without one (ours). */
function silenceOf(state: PetitionState, { rules }: TimeContext): OwnPetition['silence'] {
  const { acceptedOn, limitFrom: from } = state;
  const limit = rules.clocks['XF-09']?.limit;
  if (acceptedOn !== null || from === null || limit?.kind !== 'period') return null;
  return { from, days: limit.length };
}

interface Passed {
  readonly step: Step['step'];
  readonly isDone: boolean;
  readonly on: LegalDate | null;
}

function stepsOf(state: PetitionState, windows: OwnPetition['windows']): Step[] {
  const procedure = [...beforeAnswer(state), ...afterAnswer(windows)];
  const now = state.end === null ? procedure.findIndex(({ isDone }) => !isDone) : -1;
  const steps = procedure.map(({ step, isDone, on }, index): Step => {
    return { step, state: isDone ? 'done' : index === now ? 'now' : 'ahead', on: isDone ? on : null };
  });
  if (state.end === null) return steps;
  const ended: Step = { step: 'ended', state: 'done', on: legalDateOf(state.end.at) };
  // What never came is not shown as if it still would; the right to review outlives the file.
  const review = steps.filter(({ step, state }) => step === 'review' && state !== 'done');
  const taken = steps.filter((one) => one.state === 'done');
  return [...taken, ended, ...review.map((one): Step => ({ ...one, state: 'now' }))];
}

function beforeAnswer(state: PetitionState): Passed[] {
  const { intake, handler, holderSince, acceptedOn, decidedOn, deliveredOn } = state;
  const since = holderSince === null ? null : legalDateOf(holderSince);
  const referral: Passed = { step: 'referred', isDone: handler !== null, on: since };
  // Only an office accepts (受理); where none is owed the step is there if it was done all the same.
  const acceptance: Passed = { step: 'accepted', isDone: acceptedOn !== null, on: acceptedOn };
  return [
    { step: 'registered', isDone: true, on: intake === null ? null : legalDateOf(intake.registeredAt) },
    ...(intake?.isDirect === true ? [] : [referral]),
    ...(hasHandlingLimit(state) || acceptedOn !== null ? [acceptance] : []),
    { step: 'handling', isDone: decidedOn !== null, on: decidedOn },
    { step: 'answered', isDone: deliveredOn !== null, on: deliveredOn },
  ];
}

function afterAnswer(windows: OwnPetition['windows']): Passed[] {
  const review = windows.find(({ window }) => window === 'review');
  if (review === undefined) return [];
  const over = review.endedAs === 'lapsed' ? as<LegalDate>(review.until) : null;
  return [{ step: 'review', isDone: !review.isOpen, on: over }];
}

function materialsOf(facts: readonly Fact[]): OwnPetition['materials'] {
  const added = facts.filter(({ type }) => type === 'materialAdded');
  return added.map(({ at, data }) => ({ number: (data as PetitionFacts['materialAdded']).number, addedAt: at }));
}

function evaluationOf(
  dossier: Dossier<PetitionState>,
  reader: Reader,
  windows: OwnPetition['windows'],
): OwnPetition['evaluation'] {
  const { phase, claims, end } = dossier.state;
  const petitioner = evaluatorOfReader(dossier, reader);
  if (petitioner === undefined) return 'by_each';
  if (receiptOf(dossier, petitioner).evaluatedOn !== undefined) return 'evaluated';
  if (phase === 'withdrawn' || claims[0]?.class === 'accusation') return 'none';
  const window = windows.find((one) => one.window === 'evaluation');
  if (window === undefined) return end === null ? 'not_yet' : 'none';
  return window.isOpen ? 'open' : 'not_evaluated';
}
