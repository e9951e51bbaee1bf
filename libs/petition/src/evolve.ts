import { legalDateOf } from '#libs/calendar';
import { as, type ClaimId, type Fact } from '#libs/kernel';
import { nothing, visitEvolutions, withoutDates, type Evolutions } from '#libs/kind';
import { askedBy } from './asked.js';
import { endedBy, leftBehind } from './carried-state.js';
import { withoutAct } from './undone-state.js';
import { draftEvolutions } from './evolve-drafts.js';
import { noticeEvolutions, withPaper } from './evolve-notices.js';
import { evaluatedOf, receiptEvolutions } from './evolve-receipts.js';
import { looked, onDayOfRecord, openedOf, withBreach, withLook } from './evolve-records.js';
import type { PetitionFacts } from './facts.js';
import type { Breach } from './record-state.js';
import { holderOf, type Claim, type PetitionState } from './state.js';

/** What a new holder starts from: nothing of what the last one did counts. */
const freshHolder = ({ carried }: Pick<PetitionState, 'carried'>): Partial<PetitionState> => ({
  branch: null,
  isNotified: false,
  acceptedOn: null,
  limitFrom: null,
  extension: null,
  submission: null,
  carried: leftBehind(carried),
});

/** What a holder decided or answered, which does not bind whoever has the matter next. */
const undecided = (state: PetitionState): Partial<PetitionState> => ({
  decidedOn: null,
  decision: null,
  ...(state.decision != null && { replaced: [...(state.replaced ?? []), state.decision] }),
  review: null,
  deliveredOn: null,
  receiptShownOn: null,
  servedUnreceivedOn: null,
  ...(state.receipts !== undefined && { receipts: evaluatedOf(state.receipts) }),
  claims: withClaim(state, { outcome: null }),
});

/** The matter is back with whoever referred it. */
const returned = (state: Pick<PetitionState, 'carried'>, fact: Fact): Partial<PetitionState> => ({
  ...freshHolder(state),
  phase: 'returned',
  handler: null,
  holderSince: fact.at,
  referral: null,
  receivedByHandlerOn: null,
});

/** Only an appeal is a duty of the organ itself: as another class it is where it was before it was taken on so. */
function withoutBranch({ phase, acceptedOn, referral }: PetitionState): PetitionState['phase'] {
  if (phase !== 'own_duty') return phase;
  if (acceptedOn !== null) return 'accepted';
  return referral === null ? 'registered' : 'referred';
}

/** What each fact of a petition changes. */
export const evolutions: Evolutions<PetitionState, PetitionFacts> = {
  ...visitEvolutions,
  registered: (_state, data, fact) => ({
    phase: 'registered',
    intake: {
      channel: data.channel,
      registrar: data.registrar,
      isDirect: data.isDirect,
      isReachable: data.isReachable,
      receivedOn: data.receivedOn,
      registeredAt: fact.at,
      recordedAt: fact.recordedAt,
      source: data.source,
      titleDigest: data.title?.digest ?? null,
    },
    claims: [{ id: as<ClaimId>('c1'), class: data.class, category: data.category, outcome: null }],
    place: data.place,
    handler: data.isDirect ? data.registrar : null,
    holderSince: fact.at,
    receivedByHandlerOn: data.isDirect ? data.receivedOn : null,
  }),
  triaged: (state, { category, place, ...data }, fact) => ({
    carried: endedBy(state, fact),
    claims: withClaim(state, { class: data.class, category }),
    limitFrom: data.class === 'appeal' ? state.limitFrom : null,
    place: place ?? state.place,
  }),
  classCorrected: (state, data, fact) => ({
    ...(data.returnedTo === null
      ? { phase: withoutBranch(state), carried: endedBy(state, fact) }
      : returned({ carried: endedBy(state, fact) }, fact)),
    claims: withClaim(state, { class: data.class }),
    agreedObjectors: [],
    limitFrom: data.limitFrom,
    extension: data.class === 'appeal' ? state.extension : null,
    submission: null,
    branch: null,
  }),
  accusedNamed: (state, { office, referrer, returnedTo }, fact) => ({
    ...(returnedTo !== null ? returned(state, fact) : {}),
    ...(office !== null && office === holderOf(state) ? { ...returned(state, fact), ...undecided(state) } : {}),
    ...(referrer === null ? {} : { referrer }),
    accused: [...new Set([...state.accused, ...(office === null ? [] : [office])])],
  }),
  accusedCleared: (state, { office }) => ({ accused: state.accused.filter((each) => each !== office) }),
  accusedPersonCleared: nothing,
  outOfRemit: (_state, _data, fact) => ({ phase: 'out_of_remit', end: { as: 'out_of_remit', at: fact.at } }),
  transferredOut: (_state, { endsCase }, fact) => ({
    phase: 'transferred_out',
    end: endsCase ? { as: 'transferred_out', at: fact.at } : null,
  }),
  routedOut: (_state, data, fact) => ({
    phase: 'routed',
    branch: data.branch,
    extension: null,
    submission: null,
    end: data.endsCase ? { as: 'routed', at: fact.at } : null,
  }),
  takenAsDuty: (state, _data, fact) => ({
    phase: 'own_duty',
    branch: 5,
    limitFrom: null,
    extension: null,
    submission: null,
    carried: endedBy(state, fact),
  }),
  referred: (state, data, fact) => ({
    ...freshHolder(state),
    worked: worked(state, fact.actor.kind === 'person' ? fact.actor.principal : null),
    // What a direct holder had used of its days counts on, should it take the matter back.
    carried: leftBehind(endedBy(state, fact)),
    phase: 'referred',
    handler: data.to,
    referrer: data.by,
    holderSince: fact.at,
    referral: { number: data.referral, manner: data.manner, receivedOn: data.receivedOn, objection: 'none' },
    referrals: data.referral,
    receivedByHandlerOn: data.receivedOn,
    limitFrom: data.limitFrom,
  }),
  takenBack: (state, { office, receivedOn, limitFrom }, fact) => ({
    ...freshHolder(state),
    phase: 'registered',
    handler: office,
    referrer: null,
    holderSince: fact.at,
    receivedByHandlerOn: receivedOn,
    limitFrom,
  }),
  objected: (state, { statedOn: objectedOn }) => ({
    phase: 'objected',
    referral: state.referral && { ...state.referral, objection: 'open', objectedOn },
  }),
  objectionUpheld: (state, { office }, fact) => ({
    ...returned(state, fact),
    agreedObjectors: [...new Set([...state.agreedObjectors, office])],
  }),
  objectionRejected: (state) => ({
    phase: 'referred',
    referral: state.referral && { ...state.referral, objection: 'rejected' },
  }),
  ...noticeEvolutions,
  ...receiptEvolutions,
  ...draftEvolutions,
  accepted: (_state, data) => ({ phase: 'accepted', acceptedOn: data.acceptedOn, limitFrom: data.limitFrom }),
  opinionSubmitted: ({ submissions }, { office: _office, ...opinion }, { actor, at }) => {
    const asked = { number: submissions + 1, ...askedBy(actor), on: legalDateOf(at) };
    return { submissions: asked.number, submission: { opinion, ...asked, stage: 'submitted', reason: null } };
  },
  opinionReturned: ({ submission }, { reason }) => ({
    submission: submission && { ...submission, stage: 'returned', reason },
  }),
  opinionTakenBack: ({ submission }) => ({ submission: submission && { ...submission, stage: 'taken_back' } }),
  decided: (state, data, { seq }) => ({
    ...withPaper(state, seq, data.office),
    phase: 'decided',
    submission: null,
    decidedOn: data.decidedOn,
    decision: seq,
    review: data.review,
    claims: withClaim(state, { outcome: data.outcome }),
    execution: executionOf(data),
    worked: worked(state, data.signed.drafted, data.signed.approved),
    unanswered: 0,
  }),
  answered: (state, data, { seq, actor }) => ({
    worked: worked(state, actor.principal, null),
    ...withPaper(state, seq, data.office),
    phase: 'answered',
    decidedOn: data.answeredOn,
    decision: seq,
    claims: withClaim(state, { outcome: data.outcome }),
    unanswered: 0,
  }),
  completionReported: (state, _data, fact) => (state.phase === 'routed' ? { end: { as: 'routed', at: fact.at } } : {}),
  handedToMediation: ({ mediations = [] }, { committee, name, until }, { at }) => ({
    mediations: [...mediations, { name, committee, handedOn: legalDateOf(at), until, number: 1 }],
  }),
  mediationDated: ({ mediations = [] }, { name, number, until }) => ({
    mediations: mediations.map((one) => (one.name === name ? { ...one, number, until } : one)),
  }),
  settlementReached: (_state, settlement) => ({ settlement }),
  settled: (_state, _data, fact) => ({ phase: 'settled', submission: null, end: { as: 'settled', at: fact.at } }),
  closed: (_state, _data, fact) => ({ phase: 'closed', end: { as: 'closed', at: fact.at } }),
  withdrawalStated: (_state, data, { actor, seq }) => ({ withdrawal: { ...data, ...askedBy(actor), seq } }),
  withdrawalRefused: () => ({ withdrawal: null }),
  setDateChanged: nothing,
  refusalFound: ({ execution }, { clock, foundOn, executor }) => ({
    execution: execution && { ...execution, refusal: { clock, foundOn, executor } },
  }),
  withdrawn: ({ visits }, _data, fact) => ({
    phase: 'withdrawn',
    submission: null,
    end: { as: 'withdrawn', at: fact.at },
    visits: withoutDates(visits),
  }),
  materialAdded: ({ unanswered }, { number: materials }) => ({ materials, unanswered: unanswered + 1 }),
  materialSeen: (_state, { number: seen }) => ({ seen }),
  urged: (_state, { number: urged }) => ({ urged }),
  urgingAnswered: nothing,
  commented: nothing,
  noticeConfirmed: ({ confirmed = [] }, data) => ({ confirmed: [...confirmed, data] }),
  warned: nothing,
  breached: (state, data, fact) => ({
    breaches: [...state.breaches, breachOf(state, data, fact)],
    limitFrom: data.limitFrom ?? state.limitFrom,
  }),
  breachWithdrawn: (state, { clock, breach, why, record, looker, lookUntil }, fact) => ({
    breaches: withBreach(
      state,
      { clock, number: breach },
      {
        withdrawn: record === null ? 'confirmed' : 'awaited',
        lookUntil,
        ...(why === 'outside_remit' && { isOutsideRemit: true }),
      },
    ),
    records:
      record === null
        ? state.records
        : withLook(state, record, {
            breach,
            look: looker === null ? null : 'awaited',
            lookClock: openedOf('XF-LOOK', fact)?.id ?? null,
          }),
  }),
  recordConfirmed: (state, data) => looked(state, data, 'confirmed'),
  recordRejected: (state, data, fact) => ({
    ...looked(state, data, 'rejected'),
    ...(data.finding === 'not_done' ? withoutAct(state, data) : onDayOfRecord(state, data, fact)),
  }),
  breachReinstated: (state, { breach: number, ...data }, fact) => {
    const dueAt = fact.dueAt ?? fact.at;
    const { clock, rule, office, trigger, basis, commissionedBy, dueOn, isBinding } = data;
    const of = { clock, rule, office, trigger, basis, commissionedBy, dueOn, isBinding };
    const again: Breach = { ...of, dueAt, isRetrospective: false, number, withdrawn: null, lookUntil: null };
    return { breaches: [...state.breaches, again] };
  },
  dateDisputed: (state, { record, clock, breach, looker, reasons }, fact) => ({
    breaches: breach === null ? state.breaches : withBreach(state, { clock, number: breach }, { withdrawn: 'awaited' }),
    records: withLook(state, record, {
      disputed: { on: legalDateOf(fact.at), reasons },
      ...(looker !== null && { look: 'awaited' as const, lookClock: openedOf('XF-LOOK', fact)?.id ?? null }),
    }),
  }),
  objectionLapsed: nothing,
  windowPassed: nothing,
};

const worked = (state: PetitionState, ...who: readonly (string | null)[]): readonly string[] => [
  ...new Set([...state.worked, ...who.flatMap((one) => one ?? [])]),
];

function executionOf(decided: PetitionFacts['decided']): PetitionState['execution'] {
  const { executeBy: dueOn, executor, office, looker, decidedOn, opinion } = decided;
  if (dueOn === null) return null;
  return { ...{ dueOn, office, executor: executor ?? office, looker, decidedOn }, what: opinion.digest, refusal: null };
}

function withClaim(state: PetitionState, change: Partial<Claim>): readonly Claim[] {
  return state.claims.map((claim) => ({ ...claim, ...change, category: change.category ?? claim.category }));
}

function breachOf(state: PetitionState, data: PetitionFacts['breached'], fact: Fact): Breach {
  const { office, clock, rule, trigger, basis, commissionedBy, dueOn, isBinding, isRetrospective } = data;
  const dueAt = fact.dueAt ?? fact.at;
  const owner = office as Breach['office'];
  const number = state.breaches.filter((each) => each.clock === clock).length + 1;
  const of = { office: owner, clock, rule, trigger, basis, commissionedBy };
  return { ...of, dueOn, dueAt, isBinding, isRetrospective, number, withdrawn: null, lookUntil: null };
}
