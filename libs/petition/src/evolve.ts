import { legalDateOf } from '#libs/calendar';
import { as, type ClaimId, type Fact } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { PetitionFacts } from './facts.js';
import type { Breach, Claim, PetitionState } from './state.js';

/** What a new holder starts from: nothing of what the last one did counts. */
const freshHolder: Partial<PetitionState> = {
  isNotified: false,
  acceptedOn: null,
  limitFrom: null,
  extension: null,
};

/** What each fact of a petition changes. */
export const evolutions: Evolutions<PetitionState, PetitionFacts> = {
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
    review: data.review,
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
    breaches: [...state.breaches, breachOf(data, fact)],
    limitFrom: data.limitFrom ?? state.limitFrom,
  }),
  objectionLapsed: nothing,
  windowPassed: nothing,
};

function withClaim(state: PetitionState, change: Partial<Claim>): readonly Claim[] {
  return state.claims.map((claim) => ({ ...claim, ...change, category: change.category ?? claim.category }));
}

function breachOf(data: PetitionFacts['breached'], fact: Fact): Breach {
  const { office, clock, rule, trigger, dueOn, isBinding, isRetrospective } = data;
  const dueAt = fact.dueAt ?? fact.at;
  const owner = office as Breach['office'];
  return { office: owner, clock, rule, trigger, dueOn, dueAt, isBinding, isRetrospective };
}

function openedDue(fact: Fact): PetitionState['reviewUntil'] {
  const opened = (fact.clocks ?? []).find((change) => change.change === 'open');
  return opened?.clock.legalDueOn ?? null;
}
