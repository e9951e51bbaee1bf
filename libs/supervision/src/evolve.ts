import { barCause, causeTold, type Fact, type OfficeId } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { TriggerPayload } from './commands.js';
import type { SupervisionFacts } from './facts.js';
import { causeOf, initialSupervision, replacedBy, type Climb, type Step, type SupervisionState } from './state.js';

/** What each fact of a supervision changes. */
export const evolutions: Evolutions<SupervisionState, SupervisionFacts> = {
  opened: (state, data, fact) => ({
    office: data.office,
    basis: data.basis,
    verifiers: data.verifier === null ? [] : [data.verifier],
    isAlarm: data.verifier === null,
    ...opening(state, data),
    openedAt: fact.at,
  }),
  triggerAdded: (state, data) => ({
    ...withTrigger(state, data),
    steps: state.steps.filter(
      ({ climb, stage }) => stage !== 'laid' || replacedBy(state, data.clock).every((each) => each.climb !== climb),
    ),
  }),
  reopened: (state, data) => ({
    ...initialSupervision,
    office: state.office,
    basis: state.basis,
    verifiers: state.verifiers.slice(0, 1),
    barred: state.barred,
    isAlarm: state.verifiers.length === 0,
    openedAt: state.openedAt,
    ...(state.formerly !== undefined && { formerly: state.formerly }),
    ...withTrigger({ ...state, climbs: [] }, data),
  }),
  reminded: fired,
  letterIssued: fired,
  stepLaid: (state, data) => ({
    ...fired(state, data),
    steps: [
      ...state.steps,
      { climb: data.climb, rung: data.rung, holders: [data.addressee], clocks: [data.judging], stage: 'laid' },
    ],
  }),
  addresseeMissing: (state, data, fact) => ({
    ...fired(state, data),
    ...toBeTold(state, data, fact),
    isAlarm: state.isAlarm || data.teller === null,
  }),
  stepIssued: (state, { to, asks, by, reply, steps, ground }, fact) => ({
    hasFinding: state.hasFinding || ground !== null,
    steps: withStage(state, steps, { stage: 'issued', judgedAt: fact.at }),
    addressed:
      reply === null || asks === 'late-office'
        ? state.addressed
        : [...state.addressed, { office: to, clock: reply, by }],
  }),
  stepWaived: (state, { steps }, fact) => ({
    steps: withStage(state, steps, { stage: 'waived', judgedAt: fact.at }),
  }),
  silenceTold: (state, { judging, toldTo, ...of }) => ({
    steps:
      judging === null
        ? state.steps
        : state.steps.map((step) =>
            step.climb === of.climb && step.rung === of.rung
              ? { ...step, holders: [...step.holders, toldTo], clocks: [...step.clocks, judging] }
              : step,
          ),
  }),
  outsideTold: ({ untold }, { clocks }) => ({ untold: untold.filter(({ clock }) => !clocks.includes(clock)) }),
  nothingDone: (state, { clock, why, outside, teller }, fact) => ({
    ...toBeTold(state, { outside }, fact),
    climbs: state.climbs.map((climb) => (climb.waitsOn === clock ? { ...climb, waitsOn: null } : climb)),
    isAlarm: state.isAlarm || why === 'no_superior' || (outside !== null && teller === null),
  }),
  causeWithdrawn: (state, { cause, climb, heldBy, heldSteps, lookUntil }) => ({
    causes: [...state.causes, causeTold(cause, 'withdrawn')],
    steps: state.steps.map((step) => {
      if (lookUntil === null || step.climb !== climb || step.stage !== 'laid') return step;
      const instead = new Map(heldSteps.map((held) => [held.clock, held.instead]));
      return { ...step, clocks: step.clocks.map((clock) => instead.get(clock) ?? clock), heldUntil: lookUntil };
    }),
    climbs: state.climbs.map((each) => (each.climb === climb && heldBy !== null ? { ...each, waitsOn: heldBy } : each)),
  }),
  causeWithdrawalConfirmed: (state, { cause, climb, isUnfounded }, fact) => ({
    ...withoutClimb(state, climb, causeTold(cause, 'confirmed')),
    ...(isUnfounded && { endedAt: fact.at, endedAs: 'unfounded' as const, reportedBy: null, isAlarm: false }),
  }),
  causeDone: (state, { cause, climb, isOver }, fact) => ({
    ...withoutClimb(state, climb, causeTold(cause, 'done')),
    ...(isOver && { endedAt: fact.at, endedAs: 'done' as const, reportedBy: null, isAlarm: false }),
  }),
  officeBarred: (state, { cause, office, answerer, verifier, moved }) => ({
    causes: [...state.causes, cause],
    barred: [...new Set([...state.barred, office])],
    verifiers: state.verifiers.filter((each) => each !== office).concat(isLast(state, office) ? (verifier ?? []) : []),
    steps: state.steps.map((step) => withoutHolder(step, office, moved)),
    addressed: state.addressed.flatMap((each) => {
      const next = moved.find(({ clock }) => clock === each.clock);
      const by = each.by === office ? (verifier ?? each.by) : each.by;
      if (next === undefined) return [{ ...each, by }];
      return next.to === null || next.instead === null ? [] : [{ office: next.to, clock: next.instead, by }];
    }),
    untold: state.untold.map((each) => {
      const instead = moved.find(({ clock }) => clock === each.clock)?.instead ?? each.clock;
      return { ...each, clock: instead };
    }),
    isAlarm:
      state.isAlarm ||
      (state.endedAt === null && [answerer, verifier, ...moved.map(({ to }) => to)].some((each) => each === null)),
  }),
  barLifted: (state, { cause, office }) => ({
    causes: [...state.causes, cause],
    barred: state.barred.filter((each) => each !== office),
  }),
  warned: nothing,
  replied: ({ statedReplies }, { office, clock, dueOn, statedOn, recordedOn, proof }) => ({
    statedReplies:
      statedOn < recordedOn ? [...statedReplies, { office, clock, dueOn, statedOn, recordedOn, proof }] : statedReplies,
  }),
  replyInTime: nothing,
  replyOverdue: nothing,
  dateMissed: nothing,
  correctionReported: ({ office, verifiers }, _data, fact) => ({
    reportedBy: fact.actor.office ?? office,
    verifiers: [...new Set([...verifiers, ...verifyingIn(fact)])],
  }),
  verificationOverdue: (state, data) => ({
    verifiers: data.toldTo === null ? state.verifiers : [...state.verifiers, data.toldTo],
    isAlarm: state.isAlarm || data.toldTo === null,
  }),
  correctionVerified: (_state, _data, fact) => ({
    ...{ endedAt: fact.at, endedAs: 'verified' as const },
    ...{ reportedBy: null, isAlarm: false },
  }),
  correctionRejected: (state, { resumed }) => ({
    reportedBy: null,
    climbs: state.climbs.map((climb) => {
      const again = resumed.find((one) => one.climb === climb.climb);
      return again === undefined ? climb : { ...climb, waitsOn: again.clock };
    }),
  }),
};

/** One of its climbs is over, and what that has laid before anybody; what the parent is told of why. */
const withoutClimb = ({ causes, climbs, steps }: SupervisionState, climb: number, cause: string) => ({
  causes: [...causes, cause],
  climbs: climbs.filter((each) => each.climb !== climb),
  steps: steps.filter((step) => step.climb !== climb || step.stage !== 'laid'),
});

/** The organ of another level that a fact lays upon somebody to tell; one that was to be told already has its clock. */
function toBeTold(
  { untold }: SupervisionState,
  { outside }: { readonly outside: OfficeId | null },
  { clocks = [] }: Fact,
): Pick<SupervisionState, 'untold'> {
  const opened = clocks.flatMap((each) =>
    each.change === 'open' && each.clock.rule === 'DB-TELL' ? [each.clock] : [],
  );
  const [clock] = opened;
  return {
    untold: outside === null || clock === undefined ? untold : [...untold, { organ: outside, clock: clock.id }],
  };
}

type OfRung = SupervisionFacts['reminded'];

function fired(
  { climbs }: SupervisionState,
  { climb, rung, nextRung, nextClock }: Pick<OfRung, 'climb' | 'rung' | 'nextRung' | 'nextClock'>,
): Pick<SupervisionState, 'climbs'> {
  return {
    climbs: climbs.map((one) => (one.climb === climb ? { ...one, rung, nextRung, waitsOn: nextClock } : one)),
  };
}

const isLast = ({ verifiers }: SupervisionState, office: OfficeId): boolean =>
  verifiers.every((each) => each === office);

/** A step without one of those before whom it lies, and whose clock that was; with whoever it passed to. */
function withoutHolder(step: Step, office: OfficeId, moved: SupervisionFacts['officeBarred']['moved']): Step {
  const at = step.holders.indexOf(office);
  const next = moved.find(({ clock }) => clock === step.clocks[at]);
  const { to = null, instead = null } = next ?? {};
  const isPassed = to !== null && instead !== null;
  return {
    ...step,
    holders: step.holders.flatMap((each, index) => (index !== at ? [each] : isPassed ? [to] : [])),
    clocks: step.clocks.flatMap((each, index) => (index !== at ? [each] : isPassed ? [instead] : [])),
  };
}

/** Who has to verify from this fact on. */
function verifyingIn({ duties = [] }: Fact): readonly OfficeId[] {
  return duties.flatMap((each) => (each.change === 'open' ? [each.duty.office] : []));
}

/** Its first trigger, and who may know nothing of it: so its parent need not tell it again. */
function opening(state: SupervisionState, data: SupervisionFacts['opened']) {
  const { causes, ...of } = withTrigger(state, data);
  const { barred } = data;
  return { ...of, barred, causes: [...causes, ...barred.map((office) => barCause('barred', office))] };
}

/** One trigger more, and its climb, which has not begun; it takes the place of an earlier breach of the same clock. */
function withTrigger(
  state: Pick<SupervisionState, 'triggers' | 'causes' | 'climbs'>,
  data: TriggerPayload,
): Pick<SupervisionState, 'triggers' | 'causes' | 'climbs'> {
  const { trigger, dueOn, clock, breach, rule, commissionedBy, byHand } = data;
  const { triggers, causes, climbs } = state;
  const of = { trigger, dueOn, clock, ...(breach !== undefined && { breach }), rule, commissionedBy, byHand };
  const climb: Climb = { climb: triggers.length + 1, from: dueOn, rung: 0, nextRung: 1, waitsOn: null };
  const replaced = replacedBy(state, clock);
  return {
    triggers: [...triggers, of],
    causes: [...causes, causeOf(data)],
    climbs: [...climbs.filter((each) => !replaced.includes(each)), climb],
  };
}

function withStage(
  { steps }: SupervisionState,
  judged: SupervisionFacts['stepWaived']['steps'],
  as: Pick<Step, 'stage' | 'judgedAt'>,
): readonly Step[] {
  const isJudged = (step: Step): boolean =>
    judged.some(({ climb, rung }) => climb === step.climb && rung === step.rung);
  return steps.map((step) => (isJudged(step) ? { ...step, ...as } : step));
}
