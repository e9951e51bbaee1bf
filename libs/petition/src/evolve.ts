import { legalDateOf } from '#libs/calendar';
import { as, type ClaimId, type Fact } from '#libs/kernel';
import type { PetitionFact, PetitionFacts, PetitionFactType } from './facts.js';
import type { Breach, Claim, PetitionState } from './state.js';

type Evolution<T extends PetitionFactType> = (
  state: PetitionState,
  data: PetitionFacts[T],
  fact: Fact,
) => Partial<PetitionState>;

const nothing = (): Partial<PetitionState> => ({});

/** What a new holder starts from: nothing of what the last one did counts. */
const freshHolder: Partial<PetitionState> = {
  isNotified: false,
  acceptedOn: null,
  limitFrom: null,
  extension: null,
};

const evolutions: { readonly [T in PetitionFactType]: Evolution<T> } = {
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
  triaged: (state, { category, place, ...data }) => ({
    claims: withClaim(state, { class: data.class, category }),
    limitFrom: data.class === 'appeal' ? state.limitFrom : null,
    place: place ?? state.place,
  }),
  referred: (_state, data, fact) => ({
    ...freshHolder,
    phase: 'referred',
    handler: data.to,
    referrer: data.by,
    holderSince: fact.at,
    referral: { number: data.referral, manner: data.manner, receivedOn: data.receivedOn, objection: 'none' },
    referrals: data.referral,
    receivedByHandlerOn: data.receivedOn,
  }),
  objected: (state) => ({ phase: 'objected', referral: state.referral && { ...state.referral, objection: 'open' } }),
  objectionUpheld: (_state, _data, fact) => ({
    ...freshHolder,
    phase: 'returned',
    handler: null,
    holderSince: fact.at,
    referral: null,
    receivedByHandlerOn: null,
  }),
  objectionRejected: (state) => ({
    phase: 'referred',
    referral: state.referral && { ...state.referral, objection: 'rejected' },
  }),
  notified: (state, data) => (data.office === state.handler ? { isNotified: true } : {}),
  accepted: (_state, data) => ({ phase: 'accepted', acceptedOn: data.acceptedOn, limitFrom: data.limitFrom }),
  extensionAsked: (_state, data, fact) => ({
    extension: {
      days: data.days,
      askedBy: fact.actor.principal,
      ...(fact.actor.kind === 'person' && fact.actor.deputyFor !== undefined ? { askedFor: fact.actor.deputyFor } : {}),
      stage: 'asked',
      on: legalDateOf(fact.at),
    },
  }),
  extensionApproved: (state, _data, fact) => ({
    extension: state.extension && { ...state.extension, stage: 'approved', on: legalDateOf(fact.at) },
  }),
  extensionRefused: () => ({ extension: null }),
  extensionNoticed: (state) => ({ extension: state.extension && { ...state.extension, stage: 'noticed' } }),
  decided: (state, data) => ({
    phase: 'decided',
    decidedOn: data.decidedOn,
    claims: withClaim(state, { outcome: data.outcome }),
  }),
  delivered: (_state, data, fact) => ({
    phase: 'delivered',
    deliveredOn: data.servedOn,
    reviewUntil: openedDue(fact),
  }),
  completionReported: nothing,
  closed: (_state, _data, fact) => ({ phase: 'closed', end: { as: 'closed', at: fact.at } }),
  withdrawn: (_state, _data, fact) => ({ phase: 'withdrawn', end: { as: 'withdrawn', at: fact.at } }),
  materialAdded: (_state, { number: materials }) => ({ materials }),
  noticeConfirmed: ({ confirmed = [] }, data) => ({ confirmed: [...confirmed, data] }),
  evaluated: (_state, _data, fact) => ({ evaluatedOn: legalDateOf(fact.at) }),
  warned: nothing,
  breached: (state, data, fact) => ({
    breaches: data.office === 'petitioner' ? state.breaches : [...state.breaches, breachOf(data, fact)],
    limitFrom: data.limitFrom ?? state.limitFrom,
  }),
  objectionLapsed: nothing,
  windowPassed: nothing,
  supervisionNoted: (state, data) => ({
    breaches: state.breaches.map((each) => (each.clock === data.clock ? { ...each, isNoted: true } : each)),
    supervisions: [
      ...state.supervisions.filter(({ id }) => id !== data.supervision),
      { id: data.supervision, office: data.office, isEnded: false },
    ],
  }),
  supervisionEndNoted: (state, data) => ({
    supervisions: state.supervisions.map((each) => (each.id === data.supervision ? { ...each, isEnded: true } : each)),
  }),
};

/**
 * The state after one fact. It never refuses.
 *
 * @throws Error for a type that no release has written: that is a wrong deployment, not a case
 */
export function evolvePetition(state: PetitionState, fact: Fact): PetitionState {
  if (!Object.hasOwn(evolutions, fact.type)) throw new Error(`a petition has no fact of type ${fact.type}`);
  const known = fact as PetitionFact;
  const evolve = evolutions[known.type] as Evolution<PetitionFactType>;
  return { ...state, ...evolve(state, known.data, fact), dutiesOpened: countDuties(state, fact) };
}

function withClaim(state: PetitionState, change: Partial<Claim>): readonly Claim[] {
  return state.claims.map((claim) => ({ ...claim, ...change, category: change.category ?? claim.category }));
}

function breachOf(data: PetitionFacts['breached'], fact: Fact): Breach {
  const { office, clock, rule, trigger, dueOn, isBinding, isRetrospective } = data;
  const dueAt = fact.dueAt ?? fact.at;
  const owner = office as Breach['office'];
  return { office: owner, clock, rule, trigger, dueOn, dueAt, isBinding, isRetrospective, isNoted: false };
}

function openedDue(fact: Fact): PetitionState['reviewUntil'] {
  const opened = (fact.clocks ?? []).find((change) => change.change === 'open');
  return opened?.clock.legalDueOn ?? null;
}

function countDuties(state: PetitionState, fact: Fact): PetitionState['dutiesOpened'] {
  const opened = (fact.duties ?? []).flatMap((change) => (change.change === 'open' ? [change.duty.what] : []));
  return opened.reduce<Record<string, number>>((so, what) => ({ ...so, [what]: (so[what] ?? 0) + 1 }), {
    ...state.dutiesOpened,
  });
}
