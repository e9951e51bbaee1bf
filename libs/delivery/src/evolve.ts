import { nothing, type Evolutions } from '#libs/kind';
import type { DeliveryFacts } from './facts.js';
import type { DeliveryState, KeptProof, Leg } from './state.js';

/** What each fact of a delivery changes. */
export const evolutions: Evolutions<DeliveryState, DeliveryFacts> = {
  issued: (_state, { plan, by: _by, ...data }, { at }) => ({ ...data, ahead: plan, issuedAt: at }),
  legBegun: ({ legs, ahead }, { channel, notBefore }) => ({
    legs: [...legs, { channel, stage: firstStage[channel], attempts: 0, notBefore, reports: [], why: null }],
    ahead: ahead.slice(1),
  }),
  attemptBegun: (state, { leg, attempt }) =>
    changed(state, leg, { stage: 'sending', attempts: attempt, notBefore: null }),
  sent: (state, { leg, attempt, sentOn, isKnown }) => ({
    ...changed(
      state,
      leg,
      isUnderWay(state, leg, attempt) ? { stage: 'awaiting', ...unanswered(state, leg, isKnown) } : {},
    ),
    sentOn: state.sentOn ?? sentOn,
  }),
  attemptFailed: (state, { leg, attempt, notBefore }) =>
    changed(state, leg, isUnderWay(state, leg, attempt) ? { stage: 'due', notBefore } : {}),
  retried: (state, { leg, notBefore }) => changed(state, leg, { notBefore }),
  reported: (state, { leg, outcome }) => {
    const { reports = [], isUnanswered } = state.legs[leg - 1] ?? {};
    const answers = isUnanswered === true && outcome === 'delivered' ? { isUnanswered: false } : {};
    return changed(state, leg, { reports: [...reports, outcome], ...answers });
  },
  posted: (state, { leg, postedOn }) => ({
    ...changed(state, leg, { stage: 'awaiting', postedOn }),
    sentOn: postedOn,
  }),
  returned: (state, { leg }) => changed(state, leg, { isReturned: true }),
  published: (state, { leg }) => changed(state, leg, { stage: 'awaiting' }),
  legFailed: (state, { leg, why }) => changed(state, leg, { stage: 'failed', notBefore: null, why }),
  reminded: (_state, _data, { at }) => ({ end: { at, as: 'reminded' } }),
  allFailed: nothing,
  proved: ({ report, proofs }, data, { at, seq }) => ({
    proved: {
      ...{ proof: data.proof, servedOn: data.servedOn, channel: data.channel },
      ...(data.signedFor !== undefined && { signedFor: data.signedFor }),
    },
    proofs: [...proofs, keptProof(data, seq)],
    isRead: data.proof === 'page_confirmed',
    // What is to be told ends, or ends anew, once it is.
    ...(report === null && { end: { at, as: 'proved' } }),
  }),
  proofAdded: ({ isRead, proofs }, data, { seq }) => ({
    isRead: isRead || data.proof === 'page_confirmed',
    proofs: [...proofs, keptProof(data, seq)],
  }),
  proofFiled: ({ proofs }, data, { seq }) => ({ proofs: [...proofs, keptProof(data, seq)] }),
  replanned: (_state, { plan }) => ({ ahead: plan }),
  withdrawn: (_state, _data, { at }) => ({ end: { at, as: 'withdrawn' } }),
  overtaken: (_state, _data, { at }) => ({ end: { at, as: 'overtaken' } }),
  notNeeded: (_state, _data, { at }) => ({ end: { at, as: 'not_needed' } }),
  reportTold: (_state, _data, { at }) => ({ end: { at, as: 'proved' } }),
  reportGivenUp: (_state, _data, { at }) => ({ end: { at, as: 'proved' } }),
  warned: nothing,
  overdue: nothing,
};

const firstStage = {
  sms: 'due',
  email: 'due',
  page: 'awaiting',
  hand: 'byHand',
  post: 'byHand',
  public: 'byHand',
} as const satisfies Record<Leg['channel'], Leg['stage']>;

function keptProof(data: DeliveryFacts['proved'], seq: number): KeptProof {
  const { proof, leg, servedOn, evidence, file, attachment } = data;
  return { seq, proof, leg, servedOn, evidence, file, attachment };
}

/** A report may come before the answer of the gateway does. */
function unanswered({ legs }: DeliveryState, leg: number, isKnown: boolean): Pick<Leg, 'isUnanswered'> {
  return isKnown || legs[leg - 1]?.reports.includes('delivered') === true ? {} : { isUnanswered: true };
}

function isUnderWay({ legs }: DeliveryState, leg: number, attempt: number): boolean {
  const found = legs[leg - 1];
  return found?.stage === 'sending' && found.attempts === attempt;
}

function changed({ legs }: DeliveryState, leg: number, change: Partial<Leg>): Pick<DeliveryState, 'legs'> {
  return { legs: legs.map((one, index) => (index === leg - 1 ? { ...one, ...change } : one)) };
}
