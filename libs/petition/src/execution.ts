import { addDays } from '#libs/calendar';
import type { AccessChange, Clock, OfficeId } from '#libs/kernel';
import { lateBy, type Effects } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { after, closeDuties, draft, meet, openDuty, refused, requireStated, runningOf, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import type { PetitionPermission } from './grants.js';
import { requireCompetent, requireHandling, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import type { Execution, PetitionState } from './state.js';
import { breachWithdrawn } from './withdrawing.js';

// An opinion that supports the claim has to be carried out, and the organ that gave it urges whoever carries it out
// (art. 32(2)). It sets the date itself; the law has no number. That the date passed is no refusal: to refuse (拒不执行,
// art. 40(1), 42(4)) is found by a person. Whoever carries it out reads the file as its handler does, and handles nothing.

/**
 * The date of execution and who executes are part of an opinion that supports, and of no other. It is carried out by an
 * office that handles matters, and never by one that was accused in this one (art. 30(3)).
 *
 * @throws DomainError (invalid) `petition.execution_missing`, `execution_without_support`, `execution_out_of_bounds`; those
 *   of `requireHandling` and `requireCompetent`
 */
export function requireExecution(
  state: PetitionState,
  { outcome, executeBy, executor }: Pick<PetitionCommands['decide'], 'outcome' | 'executeBy' | 'executor'>,
  context: PetitionContext,
): void {
  if (outcome !== 'support') {
    if (executeBy === null && executor === null) return;
    throw refused('invalid', 'petition.execution_without_support', 'only support is carried out', { outcome });
  }
  if (executor !== null) {
    requireHandling(context, executor);
    requireCompetent(state, context, executor);
  }
  if (executeBy === null) {
    // Of an imported matter nothing is known of it, and nobody is blamed.
    if (context.actor.kind === 'platform') return;
    throw refused('invalid', 'petition.execution_missing', 'an opinion that supports sets the date of its execution');
  }
  const max = parameterOf(context, 'executionMaxDays');
  const bound = addDays(context.today, max);
  if (executeBy > context.today && executeBy <= bound) return;
  const details = { on: executeBy, max, bound };
  throw refused('invalid', 'petition.execution_out_of_bounds', 'the date lies outside its bounds', details);
}

/** The clock of the execution and its duty, before whoever carries it out; another office than the handler reads the file. */
export function openExecution(
  dossier: PetitionDossier,
  { owner, executeBy }: { readonly owner: OfficeId; readonly executeBy: Execution['dueOn'] | null },
  context: PetitionContext,
): Effects {
  if (executeBy === null) return {};
  const limit = { rule: 'XF-EXEC', owner, startedBy: 'decided', startOn: context.today, setOn: executeBy } as const;
  const access = owner === dossier.state.handler ? [] : [reading('grant', owner)];
  return { ...start(dossier, context, { ...limit, what: 'recordExecution' }), access };
}

const reading = (change: AccessChange['change'], office: OfficeId): AccessChange => ({
  ...{ change, office, reason: 'executor' },
});

/** Where the matter ends and nothing is carried out any more, whoever would have done it has nothing to read either. */
export function endExecution(dossier: PetitionDossier): Effects {
  const { execution, handler } = dossier.state;
  if (execution === null || execution.executor === handler || runningOf(dossier, 'XF-EXEC').length === 0) return {};
  return { access: [reading('end', execution.executor)] };
}

/**
 * Records that the opinion was carried out, with its proof: on time or late by the date on which it was, as it is stated. A
 * breach that time recorded before is withdrawn if that date was in time. Whoever carries it out may record it too.
 */
export const recordExecution: Handler<'recordExecution'> = {
  may: mayOf('petition.recordExecution'),
  act: (dossier, payload, context) => {
    const { clock } = requireExecuting(dossier);
    const { executedOn: on, proof } = payload;
    const recordedLate = requireStated({ on, earliest: dossier.state.decidedOn, proof }, context);
    const done = { clocks: meet([clock], { on }), duties: closeDuties(dossier, ['urgeExecution']) };
    const late = lateBy(clock.owner as OfficeId, recordedLate);
    const fact = draft('executed', payload, done, late);
    const act = { document: 'execution', clock, on } as const;
    return [fact, ...breachWithdrawn(after(dossier, [fact], context), act, context)];
  },
};

/** The organ that decided urges whoever carries it out (督促, art. 32(2)); as often as it takes. */
export const urgeExecution: Handler<'urgeExecution'> = {
  may: mayOf('petition.urgeExecution'),
  act: (dossier, { text }) => {
    const { execution } = requireExecuting(dossier);
    const data = { number: execution.urged + 1, executor: execution.executor, text };
    return [draft('executionUrged', data, { duties: closeDuties(dossier, ['urgeExecution']) })];
  },
};

/**
 * Somebody of the bureau, or the head of the organ that decided, finds that whoever has to carry the opinion out refuses
 * to. That is a ground of supervision (art. 40(1), DB-5); a date that passed alone is none, and whoever declares before its date
 * that it will not carry the opinion out refuses already. Of one execution it is found once: it stands until the opinion is
 * carried out [D].
 */
export const findRefusal: Handler<'findRefusal'> = {
  may: (dossier, context) => {
    mayOf('petition.findRefusal')(dossier, context);
    const { executor, refusal } = requireExecuting(dossier).execution;
    if (refusal === null) return;
    const { foundOn } = refusal;
    throw refused('conflict', 'petition.refusal_found', 'it was found before', { executor, foundOn });
  },
  act: (dossier, { finding }, context) => {
    const { execution, clock } = requireExecuting(dossier);
    const data = { executor: execution.executor, clock: clock.id, foundOn: context.today, finding };
    return [draft('refusalFound', data)];
  },
};

function mayOf(command: PetitionPermission) {
  return (dossier: PetitionDossier, context: PetitionContext): void => {
    requireOpen(dossier, context, command);
    requireExecuting(dossier);
  };
}

/** @throws DomainError `petition.nothing_to_execute` (conflict) */
function requireExecuting(dossier: PetitionDossier): { readonly execution: Execution; readonly clock: Clock } {
  const { execution } = dossier.state;
  const clock = runningOf(dossier, 'XF-EXEC')[0];
  if (execution !== null && clock !== undefined) return { execution, clock };
  throw refused('conflict', 'petition.nothing_to_execute', 'no opinion waits to be carried out');
}

/** Late execution reminds the organ that decided to urge: that is all that a date brings by itself. */
export function reminderOf(dossier: PetitionDossier, clock: Clock): Effects {
  const { handler } = dossier.state;
  if (clock.rule !== 'XF-EXEC' || handler === null) return {};
  return { duties: [openDuty(dossier, { what: 'urgeExecution', clock: clock.id, office: handler })] };
}
