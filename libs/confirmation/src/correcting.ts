import { endClocks, runningOf, type KindContext } from '#libs/kind';
import type { ClockChange } from '#libs/kernel';
import { after, draft, lastDayOf, objectionsOf, openedOf, refused, ruled, start } from './case.js';
import type { ConfirmationDossier, Handler } from './case.js';
import { expecting, isAhead } from './courts.js';
import { confirmationRules as rules } from './rules.js';
import { remindsAtOnce } from './reminding.js';
import type { MirroredStep } from './state.js';

/** @throws DomainError `confirmation.nothing_to_correct` (conflict) */
function lastStepOf(dossier: ConfirmationDossier): MirroredStep {
  const last = openedOf(dossier).steps.at(-1);
  if (last !== undefined) return last;
  throw refused('conflict', 'confirmation.nothing_to_correct', 'no step of the court was recorded since it was asked');
}

/**
 * What was recorded last of the court was a mistake: it stands as before, and what may be expected of the court runs from where that
 * was. What the step had ended goes on; what was recorded stays in the record.
 */
export const correctCourtStep: Handler<'correctCourtStep'> = ruled(
  'correctCourtStep',
  (dossier) => void lastStepOf(dossier),
  (dossier, { words }, context) => {
    const { step, on } = lastStepOf(dossier);
    const over = endClocks([...runningOf(dossier, ...ofTheCourt), ...objectionsOf(dossier)], 'cancelled');
    const first = draft('courtStepCorrected', { step, on, words }, { clocks: over });
    const so = after(dossier, [first], context);
    const clocks = expectedOf(so, context);
    const corrected = draft('courtStepCorrected', { step, on, words }, { clocks: [...over, ...clocks] });
    // A day that still stands runs anew: what its parties were told of the one before asks for no message any more.
    return [corrected, ...remindsAtOnce(so, { clocks }, context)];
  },
);

const ofTheCourt = [
  ...[rules.docket, rules.supplement, rules.attend, rules.decide, rules.extended, rules.askCourt, rules.unpublished],
] as const;

/** What runs by the steps that stand: what the court has to do next, what it has set, and what a party may do against it. */
function expectedOf(dossier: ConfirmationDossier, context: KindContext): readonly ClockChange[] {
  const { end, received } = dossier.state;
  const startedBy = 'courtStepCorrected';
  const clocks: ClockChange[] = [];
  const so = () => ({ ...dossier, clocks: [...dossier.clocks, ...openedBy(clocks)] });
  if (end !== null) {
    if (end.as !== 'confirmed') return [];
    for (const { party, on: startOn } of received) {
      const window = start(so(), context, { rule: rules.object, owner: `party:${party}`, startedBy, startOn });
      // What is over has passed before.
      if (lastDayOf(window.clock, context).latestOn >= context.today) clocks.push(...window.clocks);
    }
    return clocks;
  }
  for (const { rule, ...next } of awaitedOf(dossier, context))
    clocks.push(...expecting(so(), rule, { startedBy, ...next }, context).clocks);
  return clocks;
}

const openedBy = (clocks: readonly ClockChange[]) => clocks.flatMap((one) => ('clock' in one ? [one.clock] : []));

/** What the court is to do next, and what it has set and does not have yet. */
function awaitedOf({ state: { steps, stage, appliedOn } }: ConfirmationDossier, context: KindContext) {
  const last = (...which: readonly MirroredStep['step'][]) => steps.findLast(({ step }) => which.includes(step));
  const taken = last('docketed', 'extended');
  const asked = last('supplement_asked', 'supplemented');
  const next =
    taken?.step === 'extended'
      ? [{ rule: rules.extended, startOn: taken.on, setOn: taken.until }]
      : taken !== undefined
        ? [{ rule: rules.decide, startOn: taken.on }]
        : stage === 'applied' && appliedOn !== null
          ? [{ rule: rules.docket, startOn: appliedOn }]
          : [];
  const lacking =
    asked?.step === 'supplement_asked' ? [{ rule: rules.supplement, startOn: asked.on, setOn: asked.until }] : [];
  const called = last('both_called');
  const call =
    called !== undefined && isAhead(called, context)
      ? [{ rule: rules.attend, startOn: called.on, setOn: called.until }]
      : [];
  return [...next, ...lacking, ...call];
}
