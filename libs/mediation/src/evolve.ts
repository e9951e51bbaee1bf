import { nothing, type Evolutions } from '#libs/kind';
import { legalDateOf } from '#libs/calendar';
import type { MediationFacts } from './facts.js';
import type { Agreement, MediationState } from './state.js';

/** What each fact of a mediation changes. */
export const evolutions: Evolutions<MediationState, MediationFacts> = {
  opened: (_state, { parties: _parties, ...data }, { at }) => ({ ...data, openedAt: at }),
  accepted: (_state, { on }) => ({ acceptedOn: on }),
  dateMoved: (_state, { setOn }) => ({ setOn }),
  screened: (_state, { finding }) => ({ screening: finding }),
  violenceReported: nothing,
  mediatorsProposed: ({ proposals }, { mediators }) => ({
    mediators: mediators.map((one) => ({ ...one, isDisclosed: false })),
    proposals: proposals + 1,
    recusals: [],
    agreement: null,
  }),
  disclosed: ({ mediators, proposals }, { mediator, ties }) => ({
    mediators: mediators.map((one) => (one.person === mediator ? { ...one, isDisclosed: true } : one)),
    // What comes out later is another mediator than was consented to (在线 13(2)).
    ...(ties !== null &&
      mediators.some((one) => one.person === mediator && one.isDisclosed) && { proposals: proposals + 1 }),
  }),
  recusalAsked: ({ recusals }, { mediator }) => ({ recusals: [...recusals, mediator] }),
  recusalRuled: ({ mediators, proposals, recusals }, { mediator, isRecused }) => ({
    recusals: recusals.filter((one) => one !== mediator),
    ...(isRecused && {
      mediators: mediators.filter(({ person }) => person !== mediator),
      proposals: proposals + 1,
      // What a mediator brought about who should not have been there is drawn up anew.
      agreement: null,
    }),
  }),
  rightsTold: ({ told }, { party }) => ({ told: [...told, party] }),
  consented: ({ consents }, { party, by, mediators, isOpen, isElectronic }) => ({
    consents: [...consents.filter((one) => one.party !== party), { party, by, mediators, isOpen, isElectronic }],
  }),
  sessionHeld: ({ sessions }) => ({ sessions: sessions + 1 }),
  offerConveyed: nothing,
  appraisalBegun: (_state, { on }) => ({ appraisalFrom: on }),
  appraisalEnded: () => ({ appraisalFrom: null }),
  appraisalOverran: nothing,
  laterAgreed: ({ later }, { party, by, until }, { clocks = [] }) => {
    const before = later?.until === until ? later.acts.filter((one) => one.party !== party) : [];
    // It moved the clocks: there is nothing left to agree to.
    return { later: clocks.length > 0 ? null : { until, acts: [...before, { party, by }] } };
  },
  shamSuspected: () => ({ isSuspended: true }),
  shamRuled: () => ({ isSuspended: false }),
  drawnUp: (_state, { obligations: _obligations, ...data }, { at }) => ({
    agreement: {
      ...data,
      drawnUpOn: legalDateOf(at),
      ...{ signatures: [], mediators: [], sealedOn: null, effectiveOn: null },
    },
  }),
  signed: (state, { party, by, how, on }) =>
    withAgreement(state, ({ signatures }) => ({
      signatures: [...signatures.filter((one) => one.party !== party), { party, by, how, on }],
    })),
  signedAsMediator: (state, signed) => withAgreement(state, ({ mediators }) => ({ mediators: [...mediators, signed] })),
  sealed: (state, { on }) => withAgreement(state, () => ({ sealedOn: on })),
  tookEffect: (state, { on }) => withAgreement(state, () => ({ effectiveOn: on })),
  declined: nothing,
  withdrawn: nothing,
  failed: nothing,
  ended: (_state, data) => ({ end: { ...data, isSenderTold: false }, isSuspended: false }),
  endTold: ({ end }, { party }) => ({
    end: end && { ...end, owedTo: end.owedTo.filter((one) => one !== party) },
  }),
  senderTold: ({ end }) => ({ end: end && { ...end, isSenderTold: true } }),
  warned: nothing,
  limitPassed: nothing,
  overdue: nothing,
};

function withAgreement(
  { agreement }: MediationState,
  change: (agreement: Agreement) => Partial<Agreement>,
): Pick<MediationState, 'agreement'> {
  return { agreement: agreement && { ...agreement, ...change(agreement) } };
}
