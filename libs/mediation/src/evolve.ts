import { nothing, visitEvolutions, type Evolutions } from '#libs/kind';
import { legalDateOf } from '#libs/calendar';
import type { MediationFacts } from './facts.js';
import type { Agreement, CalledSession, MediationState, Telling } from './state.js';
import type { ClockChange, LegalDate } from '#libs/kernel';
import type { CaseLink, PartyAct } from './commands.js';
import { leftAfter, withoutMediator } from './mediators.js';

/** What each fact of a mediation changes. */
export const evolutions: Evolutions<MediationState, MediationFacts> = {
  ...visitEvolutions,
  opened: (_state, { parties: _parties, ...data }, { at, actor }) => ({
    ...data,
    openedAt: at,
    isByPage: actor.kind === 'public',
    causes: data.setOn === null ? [] : [`until/1/${data.setOn}`],
  }),
  accepted: (_state, { on }) => ({ acceptedOn: on }),
  dateMoved: ({ causes }, { setOn, cause }) => ({ setOn, causes: cause === undefined ? causes : [...causes, cause] }),
  petitionOver: ({ causes }, { cause }) => ({ setOn: null, causes: [...causes, cause] }),
  petitionTold: () => ({ isPetitionTold: true }),
  caseLinked: ({ links }, { isRemoved, ...link }) => ({
    links: [...links.filter((one) => one.case !== link.case), ...(isRemoved ? [] : [link])],
  }),
  screened: ({ screening, asked }, { party, on, finding }) => ({
    screening: screening === 'suspected' ? screening : finding,
    asked: [...asked.filter((one) => one.party !== party), { party, on, finding }],
  }),
  violenceReported: nothing,
  protectionTold: ({ toldOfProtection }, { party }) => ({ toldOfProtection: [...toldOfProtection, party] }),
  addressHidden: ({ hidden }, { party }) => ({ hidden: [...hidden, party] }),
  jointAsked: ({ joint }, { committee }) => ({
    joint: [...joint.filter((one) => one.committee !== committee), { committee, isJoined: null }],
  }),
  jointAnswered: ({ joint }, { committee, isJoined }) => ({
    joint: joint.map((one) => (one.committee === committee && one.isJoined === null ? { committee, isJoined } : one)),
  }),
  moved: ({ movedFrom }, { committee, from }) => ({ committee, movedFrom: [...movedFrom, from] }),
  helperInvited: ({ helpers }, { helper, helperAs, of }) => ({
    helpers: [...helpers, { helper, helperAs, of, acts: [] }],
  }),
  helperAgreed: ({ helpers }, act) => ({
    helpers: helpers.map((one) => (one.helper === act.helper ? { ...one, acts: withAct(one.acts, act) } : one)),
  }),
  tellingProposed: ({ tellings }, { whose = null, centre = null, offices = [] }) => ({
    tellings: [
      ...tellings,
      {
        jointly: whose === null || centre === null ? null : { whose, centre, offices },
        ...{ acts: [], refused: [], isTold: false },
      },
    ],
  }),
  tellingAgreed: ({ tellings }, { party, by, telling }, { seq: fact, at: when }) => ({
    tellings: withTelling(tellings, telling, ({ acts, refused }) => ({
      acts: [...acts.filter((one) => one.party !== party), { party, by, fact, on: legalDateOf(when) }],
      refused: refused.filter((one) => one !== party),
    })),
  }),
  tellingWithdrawn: ({ tellings, carried, uncarried }, { party, telling, offices }, { seq: fact, at }) => ({
    tellings: withTelling(tellings, telling, ({ acts, refused }) => ({
      acts: acts.filter((one) => one.party !== party),
      refused: [...refused.filter((one) => one !== party), party],
    })),
    carried: carried.filter(({ office }) => !offices.includes(office)),
    uncarried: offices.length === 0 ? uncarried : [...uncarried, { fact, offices, at }],
  }),
  membersCarried: ({ carried, uncarried }, { members, untold = [] }, { seq: fact, at }) => ({
    carried: [...carried.filter(({ office }) => members.every((one) => one.office !== office)), ...members],
    uncarried: untold.length === 0 ? uncarried : [...uncarried, { fact, offices: untold, at }],
  }),
  othersTold: ({ tellings }, { telling }) => ({
    tellings: tellings.map((one, at) => (at + 1 === telling ? { ...one, isTold: true } : one)),
  }),
  mediatorsProposed: (state, { mediators }) => ({
    mediators: mediators.map((one) => ({ ...one, isDisclosed: false })),
    left: leftAfter(state, mediators),
    proposals: state.proposals + 1,
    recusals: [],
    ...withoutAgreement(state),
  }),
  disclosed: ({ mediators, proposals }, { mediator, ties }) => ({
    mediators: mediators.map((one) => (one.person === mediator ? { ...one, isDisclosed: true } : one)),
    // What comes out later is another mediator than was consented to (在线 13(2)).
    ...(ties !== null &&
      mediators.some((one) => one.person === mediator && one.isDisclosed) && { proposals: proposals + 1 }),
  }),
  recusalAsked: ({ recusals }, { mediator }) => ({ recusals: [...recusals, mediator] }),
  recusalRuled: (state, { mediator, isRecused }) => ({
    recusals: state.recusals.filter((one) => one !== mediator),
    ...(isRecused && {
      mediators: withoutMediator(state, mediator),
      left: leftAfter(state, withoutMediator(state, mediator)),
      proposals: state.proposals + 1,
      // What a mediator brought about who should not have been there is drawn up anew.
      ...withoutAgreement(state),
    }),
  }),
  rightsTold: ({ told }, { party }) => ({ told: [...told, party] }),
  consented: ({ consents, isByPage, seen }, { party, by, mediators, isOpen, isElectronic }) => ({
    consents: [...consents.filter((one) => one.party !== party), { party, by, mediators, isOpen, isElectronic }],
    ...(isByPage && { seen: [...new Set([...seen, by])] }),
  }),
  sessionCalled: ({ called }, { session: _session, ...data }, { seq, clocks }) => ({
    called: [...called, { ...data, fact: seq, clock: openedIn(clocks), stands: 'called' }],
  }),
  sessionMoved: (state, { session, reason: _reason, ...data }, { seq, clocks }) => ({
    ...withSession(state, session, { ...data, fact: seq, clock: openedIn(clocks) }),
    fallen: withInvitation(state, session),
  }),
  sessionCalledOff: (state, { session }) => ({
    ...withSession(state, session, { stands: 'off' }),
    fallen: withInvitation(state, session),
  }),
  sessionHeld: (state, { session, undisputed: text }) => ({
    ...(session !== undefined && withSession(state, session, { stands: 'held' })),
    sessions: state.sessions + 1,
    ...(text !== null && { undisputed: [...state.undisputed, { text, acts: [] }] }),
  }),
  factsConfirmed: ({ undisputed }, act) => ({
    undisputed: undisputed.map((one) =>
      one.text.digest === act.text ? { ...one, acts: withAct(one.acts, act) } : one,
    ),
  }),
  concessionsReleased: ({ released }, act) => ({ released: withAct(released, act) }),
  releaseWithdrawn: ({ released }, { party }) => ({ released: released.filter((one) => one.party !== party) }),
  offerConveyed: nothing,
  answerTold: ({ answersTold }, { joint }) => ({ answersTold: [...answersTold, joint] }),
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
  drawnUp: (state, { obligations, ...data }, { at, seq }) => ({
    ...withoutAgreement(state),
    agreement: {
      ...data,
      ...{ seq, hides: state.screening === 'suspected' ? null : state.hidden },
      drawnUpOn: legalDateOf(at),
      ...{ signatures: [], mediators: [], sealedOn: null, effectiveOn: null, confirmBy: null },
      ...{ replacedBy: null, replacings: 0, linkedBy: null },
      obligations: obligations.map(({ what, place: _place, ...one }) => ({ ...one, what: what.digest })),
    },
  }),
  signed: (state, { party, by, how, on }) =>
    withAgreement(state, ({ signatures }) => ({
      signatures: [...signatures.filter((one) => one.party !== party), { party, by, how, on }],
    })),
  signedAsMediator: (state, signed) => withAgreement(state, ({ mediators }) => ({ mediators: [...mediators, signed] })),
  sealed: (state, { on }) => withAgreement(state, () => ({ sealedOn: on })),
  tookEffect: (state, { on, confirmBy }) => ({
    ...withAgreement(state, () => ({ effectiveOn: on, confirmBy })),
    ...(state.source === 'petition' && { causes: [...state.causes, `effective/${on}`] }),
  }),
  agreementReplaced: (state, { case: other, number, on, agreed }) => {
    const isLinked = state.links.some((one) => one.case === other);
    const linkedBy: CaseLink | null = isLinked ? null : { kind: 'mediation', case: other, number };
    return withAgreement(state, ({ replacings }) => ({
      ...{ replacedBy: { number, on, agreed }, replacings: replacings + 1, linkedBy },
    }));
  },
  agreementRestored: (state) => withAgreement(state, () => ({ replacedBy: null, linkedBy: null })),
  declined: nothing,
  withdrawn: nothing,
  failed: nothing,
  ended: (state, data, { at }) => ({
    end: { ...data, at, notices: [], served: [], look: null },
    isSuspended: false,
    fallen: [...state.fallen, ...aheadOn(state, data.on)],
  }),
  endNoticed: ({ end }, { party }, { seq }) => ({
    end: end && { ...end, notices: [...end.notices, { party, seq }] },
  }),
  endTold: ({ end }, { party, on }, { at, actor }) => ({
    end: end && {
      ...end,
      owedTo: end.owedTo.filter((one) => one !== party),
      served: [...end.served, { party, on, recordedOn: legalDateOf(at), by: actor.principal }],
    },
  }),
  breachWithdrawn: ({ end }, { clock, breach, parties }) => ({
    end: end && { ...end, look: { clock, breach, parties } },
  }),
  recordConfirmed: ({ end }) => ({ end: end && { ...end, look: null } }),
  recordRejected: ({ end }, { parties }) => ({
    end: end && {
      ...end,
      look: null,
      owedTo: [...end.owedTo, ...parties],
      served: end.served.filter(({ party }) => !parties.includes(party)),
    },
  }),
  senderTold: nothing,
  warned: nothing,
  limitPassed: ({ called }, { clock }) => ({
    called: called.map((one) => (one.stands === 'called' && one.clock === clock ? { ...one, stands: 'passed' } : one)),
  }),
  overdue: nothing,
};

const withTelling = (
  tellings: readonly Telling[],
  telling: number,
  change: (one: Telling) => Pick<Telling, 'acts' | 'refused'>,
): readonly Telling[] => tellings.map((one, at) => (at + 1 === telling ? { ...one, ...change(one) } : one));

const openedIn = (clocks: readonly ClockChange[] = []): string =>
  clocks.flatMap((one) => (one.change === 'open' ? [one.clock.id] : []))[0] ?? '';

const withSession = (
  { called }: MediationState,
  session: number,
  change: Partial<CalledSession>,
): Pick<MediationState, 'called'> => ({
  called: called.map((one, at) => (at + 1 === session ? { ...one, ...change } : one)),
});

/** The invitation so far asks nobody any more. */
const withInvitation = ({ called, fallen }: MediationState, session: number): readonly number[] => [
  ...fallen,
  ...called.flatMap(({ fact }, at) => (at + 1 === session ? [fact] : [])),
];

/** Invitations to what will not be any more: with the mediation they ask nobody. */
const aheadOn = ({ called }: MediationState, on: LegalDate): readonly number[] =>
  called.flatMap((one) => (one.stands === 'called' && one.on >= on ? [one.fact] : []));

type Act = Pick<PartyAct, 'party' | 'by'>;

const withAct = (acts: readonly Act[], { party, by }: Act): readonly Act[] => [
  ...acts.filter((one) => one.party !== party),
  { party, by },
];

const withoutAgreement = ({ agreement, fallen }: MediationState): Pick<MediationState, 'agreement' | 'fallen'> => ({
  agreement: null,
  fallen: agreement === null ? fallen : [...fallen, agreement.seq],
});

function withAgreement(
  { agreement }: MediationState,
  change: (agreement: Agreement) => Partial<Agreement>,
): Pick<MediationState, 'agreement'> {
  return { agreement: agreement && { ...agreement, ...change(agreement) } };
}
