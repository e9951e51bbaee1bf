import type { ClockChange, OfficeId } from '#libs/kernel';
import { managingOrganOf } from '#libs/office';
import { isRunning, type Judgement, type LadderRung, type Measure } from '#libs/rules';
import { withoutBarred } from './barring.js';
import { draft, meet, refused, requireOpen, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionCommands } from './commands.js';
import type { Handler } from './handler.js';
import { judgeOf } from './judging.js';
import { accessInstead } from './ladder.js';
import { rungOf } from './rungs.js';
import type { Step } from './state.js';
import { answererOf, isOutsideOf } from './verifiers.js';

/** A step that is laid, and what may be done on its rung. */
interface Open {
  readonly step: Step;
  readonly judgement: Judgement;
}

/**
 * Takes a measure that an open step offers or, on a finding, before its rung has come: what a person finds waits for no
 * date. Where the law presupposes more than a breach, a person found it and says on what ground (art. 39(3), 40(3), 44,
 * 45); a recommendation asks for a written reply (art. 40(4)); an order may set a date.
 */
export const issueStep: Handler<'issueStep'> = {
  may: (dossier, context) => {
    const ahead = judgesAhead(dossier, context);
    const judges = [...ahead.map(({ office }) => office), ...judgesToCome(dossier, context)];
    const isAhead = ahead.some(({ office }) => office === context.actor.office);
    mayJudge(dossier, context, { command: 'supervision.issueStep', isAhead, judges });
  },
  act: (dossier, payload, context) => {
    const { ground, setOn, text } = payload;
    const { steps, rung, measure } = requireMeasure(dossier, payload, context);
    const to = requireAddressee(dossier, measure, context);
    const { reply, effects } = asking(dossier, { measure, to, setOn }, context);
    const isAhead = steps.length === 0;
    const of = { ...judged(dossier, steps, context), rung, isAhead };
    const data = { ...of, measure: measure.id, asks: measure.to, to, ground, setOn, reply, text };
    return [draft('stepIssued', data, { clocks: judgingMet(dossier, steps) }, ...effects)];
  },
};

/** What the acting office may take now: of the steps that lie before it, and on a finding of its own. */
export function measuresFor(dossier: SupervisionDossier, given: SupervisionContext): readonly Measure[] {
  const { office, endedAt } = dossier.state;
  if (office === null || endedAt !== null) return [];
  const context = withoutBarred(dossier.state, given);
  const laid = ownOf(openSteps(dossier, context), context).flatMap(({ judgement }) => judgement.measures);
  const ahead = judgesAhead(dossier, context).filter((one) => one.office === context.actor.office);
  const all = [...laid, ...ahead.map(({ measure }) => measure)];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** Each measure that presupposes a finding, its rung, and the office that may find it whether or not its rung has come. */
function judgesAhead(dossier: SupervisionDossier, context: SupervisionContext) {
  const { basis, triggers } = dossier.state;
  // What an organ above the bureau found is the finding that its order takes (art. 43).
  const isFound = basis === 'art43' && triggers.some(({ byHand, clock }) => byHand && clock === null);
  if (basis === null) return [];
  return (context.rules.ladders?.[basis] ?? []).flatMap((rung) => {
    const found = (rung.judgement?.measures ?? []).filter(({ finding }) => isFound || finding !== null);
    return judgesOn(dossier, rung, context).flatMap((judge) =>
      found.map((measure) => ({ office: judge, rung: rung.rung, measure })),
    );
  });
}

/** Who judges on a rung for any of the breaches: where it means the commissioner, another one for each. */
function judgesOn(dossier: SupervisionDossier, rung: LadderRung, context: SupervisionContext): readonly OfficeId[] {
  const { climbs } = dossier.state;
  // Where every cause was withdrawn and a finding is left, as the first one had it.
  const all = climbs.length > 0 ? climbs : [{ climb: 1 }];
  const judges = all.map((climb) => judgeOf(dossier, { climb, rung }, context).addressee);
  return [...new Set(judges.filter((judge) => judge !== null))];
}

/** Before whom the ladder will lay a step, as long as it has laid none: a refusal names those offices and no function. */
function judgesToCome(dossier: SupervisionDossier, context: SupervisionContext): readonly OfficeId[] {
  const { basis, steps } = dossier.state;
  if (basis === null || steps.length > 0) return [];
  return (context.rules.ladders?.[basis] ?? []).flatMap((rung) => judgesOn(dossier, rung, context));
}

/** Takes none, with the reason; not where the law says 应当. The ladder goes on. */
export const waiveStep: Handler<'waiveStep'> = {
  may: (dossier, context) => {
    mayJudge(dossier, context, {
      command: 'supervision.waiveStep',
      isAhead: false,
      judges: judgesToCome(dossier, context),
    });
    requireWaivable(openSteps(dossier, context));
  },
  act: (dossier, { reason }, context) => {
    const steps = requireWaivable(requireOwn(openSteps(dossier, context), context));
    const rung = Math.max(...steps.map((step) => step.rung));
    const data = { ...judged(dossier, steps, context), rung, reason };
    return [draft('stepWaived', data, { clocks: judgingMet(dossier, steps) })];
  },
};

interface Judging {
  readonly command: 'supervision.issueStep' | 'supervision.waiveStep';
  /** Who may judge without a step before it, and whether the acting office is one of them. */
  readonly judges: readonly OfficeId[];
  readonly isAhead: boolean;
}

function mayJudge(
  dossier: SupervisionDossier,
  context: SupervisionContext,
  { command, judges, isAhead }: Judging,
): void {
  const laid = requireOpen(dossier, context, command, judges).steps.filter(({ stage }) => stage === 'laid');
  if (isAhead || laid.some((step) => !isHeld(step, context))) return;
  refuseHeld(laid);
  throw refused('conflict', 'supervision.no_step_open', 'no step is open');
}

/** A step that is held says until when. */
function refuseHeld(steps: readonly Step[]): void {
  const until = steps.flatMap(({ heldUntil }) => heldUntil ?? []).sort()[0];
  if (until === undefined) return;
  throw refused('conflict', 'supervision.step_held', 'its cause was withdrawn and is looked at', { until });
}

function requireNoneHeld({ state }: SupervisionDossier, id: Measure['id'], context: SupervisionContext): void {
  const { basis, steps } = state;
  const offers = ({ rung }: Step): boolean =>
    basis !== null && rungOf(context, basis, rung)?.judgement?.measures.some((one) => one.id === id) === true;
  refuseHeld(steps.filter((step) => isHeld(step, context) && offers(step)));
}

/** While somebody may look whether the breach is one at all, nothing follows from it. */
const isHeld = ({ heldUntil }: Step, { today }: SupervisionContext): boolean =>
  heldUntil !== undefined && today <= heldUntil;

function openSteps(dossier: SupervisionDossier, context: SupervisionContext): readonly Open[] {
  const { basis, steps } = requireOpened(dossier);
  return steps.flatMap((step) => {
    const judgement = rungOf(context, basis, step.rung)?.judgement ?? null;
    return step.stage !== 'laid' || judgement === null || isHeld(step, context) ? [] : [{ step, judgement }];
  });
}

/** Those that lie before the acting office: one judgement answers for every breach that has come so far. */
function requireOwn(open: readonly Open[], context: SupervisionContext): readonly Open[] {
  const own = ownOf(open, context);
  if (own.length > 0) return own;
  const offices = [...new Set(open.flatMap(({ step }) => step.holders))].join(',');
  throw refused('forbidden', 'supervision.step_of_other_office', 'the step lies before another office', { offices });
}

const ownOf = (open: readonly Open[], { actor }: SupervisionContext): readonly Open[] =>
  open.filter(({ step }) => actor.office !== null && step.holders.includes(actor.office));

function requireWaivable(open: readonly Open[]): readonly Step[] {
  const waivable = open.filter(({ judgement }) => judgement.mayWaive).map(({ step }) => step);
  if (waivable.length > 0) return waivable;
  throw refused('conflict', 'supervision.step_owed', 'the law asks for this step');
}

const judged = (dossier: SupervisionDossier, steps: readonly Step[], { actor }: SupervisionContext) => ({
  basis: requireOpened(dossier).basis,
  steps: steps.map(({ climb, rung }) => ({ climb, rung })),
  by: actor.office as OfficeId,
});

/** The measure and the steps that offer it, with the finding that it presupposes and the date that it sets. */
function requireMeasure(
  dossier: SupervisionDossier,
  { measure: id, ground, setOn }: SupervisionCommands['issueStep'],
  context: SupervisionContext,
): Taken {
  const taken = takenOf(dossier, id, context);
  const { measure } = taken;
  if (measure.finding !== null && ground === null) {
    const details = { measure: id, finding: measure.finding };
    throw refused('invalid', 'supervision.ground_missing', 'it takes a finding with its ground', details);
  }
  requireSetDate(measure, setOn, context);
  return taken;
}

/** The steps that a measure answers, none where it is taken ahead of its rung. */
interface Taken {
  readonly steps: readonly Step[];
  readonly rung: number;
  readonly measure: Measure;
}

function takenOf(dossier: SupervisionDossier, id: Measure['id'], context: SupervisionContext): Taken {
  const measureIn = ({ judgement }: Open) => judgement.measures.find((one) => one.id === id);
  const offering = openSteps(dossier, context).filter((open) => measureIn(open) !== undefined);
  const ahead = judgesAhead(dossier, context).find(
    ({ office, measure }) => office === context.actor.office && measure.id === id,
  );
  if (ahead !== undefined && ownOf(offering, context).length === 0) {
    return { steps: [], rung: ahead.rung, measure: ahead.measure };
  }
  if (offering.length === 0) {
    requireNoneHeld(dossier, id, context);
    throw refused('conflict', 'supervision.measure_not_open', 'no open step offers the measure', { measure: id });
  }
  const own = requireOwn(offering, context);
  const steps = own.map(({ step }) => step);
  const measure = own.map(measureIn).find((one) => one !== undefined) as Measure;
  return { steps, rung: Math.max(...steps.map(({ rung }) => rung)), measure };
}

function requireSetDate({ id, setsDate }: Measure, setOn: string | null, { today }: SupervisionContext): void {
  if (setsDate === null) {
    if (setOn === null) return;
    throw refused('invalid', 'supervision.set_date_without_order', 'the measure sets no date', { measure: id, setOn });
  }
  if (setOn === null)
    throw refused('invalid', 'supervision.set_date_missing', 'the order sets a date', { measure: id });
  if (setOn <= today) {
    throw refused('invalid', 'supervision.set_date_not_ahead', 'the date must lie ahead', { setOn, today });
  }
}

/** Who is asked: the office that is late or stands in its place, or the organ that manages it. */
function requireAddressee(dossier: SupervisionDossier, { to }: Measure, context: SupervisionContext): OfficeId {
  const { office: late } = requireOpened(dossier);
  if (to === 'late-office') return answererOf(late, context.offices) ?? late;
  const organ = managingOrganOf(context.offices, late);
  if (organ !== null) return organ;
  throw refused('conflict', 'supervision.managing_organ_unknown', 'nobody is known to manage it', { office: late });
}

/** What a measure asks of its addressee: a written reply, a correction by a date; and what it needs to see for that. */
function asking(
  dossier: SupervisionDossier,
  { measure, to, setOn }: { readonly measure: Measure; readonly to: OfficeId; readonly setOn: Opening['setOn'] },
  context: SupervisionContext,
): { readonly reply: string | null; readonly effects: readonly Effects[] } {
  const from = { owner: to, startedBy: 'stepIssued', startOn: context.today } as const;
  const reply =
    measure.reply === null ? null : start(dossier, context, { ...from, rule: measure.reply, what: 'reply' });
  const dated =
    measure.setsDate === null
      ? []
      : [start(dossier, context, { ...from, rule: measure.setsDate, setOn, what: 'reportCorrection' })];
  const access = isOutsideOf(context.offices, to) ? [] : accessInstead(to, requireOpened(dossier).office);
  return { reply: reply?.clock.id ?? null, effects: [...(reply === null ? [] : [reply]), ...dated, { access }] };
}

type Opening = SupervisionCommands['issueStep'];

/** Whoever judges first does so for all before whom the steps lie: their clocks are met. */
function judgingMet({ clocks }: SupervisionDossier, steps: readonly Step[]): ClockChange[] {
  const judging = steps.flatMap((step) => step.clocks);
  return meet(clocks.filter((clock) => judging.includes(clock.id) && isRunning(clock)));
}
