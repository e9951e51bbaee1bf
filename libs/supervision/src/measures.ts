import type { ClockChange, OfficeId } from '#libs/kernel';
import { managingOrganOf } from '#libs/office';
import { isRunning, type Judgement, type Measure } from '#libs/rules';
import { draft, meet, refused, requireOpen, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionCommands } from './commands.js';
import type { Handler } from './handler.js';
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
 * Takes a measure that an open step offers. Where the law presupposes more than a breach, a person found it and says on
 * what ground (art. 39(3), 40(3)); a recommendation asks for a written reply (art. 40(4)); an order may set a date.
 */
export const issueStep: Handler<'issueStep'> = {
  may: (dossier, context) => mayJudge(dossier, context, 'supervision.issueStep'),
  act: (dossier, payload, context) => {
    const { ground, setOn, text } = payload;
    const { steps, measure } = requireMeasure(dossier, payload, context);
    const to = requireAddressee(dossier, measure, context);
    const { reply, effects } = asking(dossier, { measure, to, setOn }, context);
    const data = { ...judged(dossier, steps, context), measure: measure.id, to, ground, setOn, reply, text };
    return [draft('stepIssued', data, { clocks: judgingMet(dossier, steps) }, ...effects)];
  },
};

/** Takes none, with the reason; not where the law says 应当. The ladder goes on. */
export const waiveStep: Handler<'waiveStep'> = {
  may: (dossier, context) => {
    mayJudge(dossier, context, 'supervision.waiveStep');
    requireWaivable(openSteps(dossier, context));
  },
  act: (dossier, { reason }, context) => {
    const steps = requireWaivable(requireOwn(openSteps(dossier, context), context));
    const data = { ...judged(dossier, steps, context), reason };
    return [draft('stepWaived', data, { clocks: judgingMet(dossier, steps) })];
  },
};

function mayJudge(
  dossier: SupervisionDossier,
  context: SupervisionContext,
  command: 'supervision.issueStep' | 'supervision.waiveStep',
): void {
  const laid = requireOpen(dossier, context, command).steps.filter(({ stage }) => stage === 'laid');
  if (laid.some((step) => !isHeld(step, context))) return;
  const until = laid.flatMap(({ heldUntil }) => heldUntil ?? []).sort()[0];
  if (until === undefined) throw refused('conflict', 'supervision.no_step_open', 'no step is open');
  throw refused('conflict', 'supervision.step_held', 'its cause was withdrawn and is looked at', { until });
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
function requireOwn(open: readonly Open[], { actor }: SupervisionContext): readonly Open[] {
  const own = open.filter(({ step }) => actor.office !== null && step.holders.includes(actor.office));
  if (own.length > 0) return own;
  const offices = [...new Set(open.flatMap(({ step }) => step.holders))].join(',');
  throw refused('forbidden', 'supervision.step_of_other_office', 'the step lies before another office', { offices });
}

function requireWaivable(open: readonly Open[]): readonly Step[] {
  const waivable = open.filter(({ judgement }) => judgement.mayWaive).map(({ step }) => step);
  if (waivable.length > 0) return waivable;
  throw refused('conflict', 'supervision.step_owed', 'the law asks for this step');
}

const judged = (dossier: SupervisionDossier, steps: readonly Step[], { actor }: SupervisionContext) => ({
  basis: requireOpened(dossier).basis,
  rung: Math.max(...steps.map(({ rung }) => rung)),
  steps: steps.map(({ climb, rung }) => ({ climb, rung })),
  by: actor.office as OfficeId,
});

/** The measure and the steps that offer it, with the finding that it presupposes and the date that it sets. */
function requireMeasure(
  dossier: SupervisionDossier,
  { measure: id, ground, setOn }: SupervisionCommands['issueStep'],
  context: SupervisionContext,
): { readonly steps: readonly Step[]; readonly measure: Measure } {
  const measureIn = ({ judgement }: Open) => judgement.measures.find((one) => one.id === id);
  const offering = openSteps(dossier, context).filter((open) => measureIn(open) !== undefined);
  if (offering.length === 0) {
    throw refused('conflict', 'supervision.measure_not_open', 'no open step offers the measure', { measure: id });
  }
  const own = requireOwn(offering, context);
  const measure = own.map(measureIn).find((one) => one !== undefined) as Measure;
  if (measure.finding !== null && ground === null) {
    const details = { measure: id, finding: measure.finding };
    throw refused('invalid', 'supervision.ground_missing', 'it takes a finding with its ground', details);
  }
  requireSetDate(measure, setOn, context);
  return { steps: own.map(({ step }) => step), measure };
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
