import { isRunning } from '#libs/rules';
import type { AccessReason, OfficeId } from '#libs/kernel';
import { withoutOffices } from '#libs/office';
import { draft, endClocks, refused, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import { permit } from './grants.js';
import type { Handler } from './handler.js';
import { answererOf } from './verifiers.js';

/** Every reason for which an office may see a supervision. */
const reasons: readonly AccessReason[] = ['addressee', 'supervisor'];

/**
 * The late office is accused in the matter (art. 30(3)), and may know nothing of it any more: it loses what it sees, and
 * what it owes goes to whoever stands above it, as if it were gone.
 */
export const barOffice: Handler<'barOffice'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.barOffice');
    requireOpened(dossier);
  },
  act: (dossier, { cause }, context) => {
    const { office, isBarred, endedAt } = requireOpened(dossier);
    if (isBarred) return [];
    const passedTo = answererOf(office, withoutOffices(context.offices, [office]));
    const lost = reasons.map((reason) => ({ change: 'end' as const, office, reason }));
    const data = { cause, office, passedTo };
    if (endedAt !== null || passedTo === null) return [draft('officeBarred', data, { access: lost })];
    const seen = [{ change: 'grant' as const, office: passedTo, reason: 'addressee' as const }];
    return [draft('officeBarred', data, { access: [...lost, ...seen] }, ...passedOn(dossier, passedTo, context))];
  },
};

/**
 * The name was taken back: the office is the late one again, sees its supervision and answers for what comes. What it owed
 * meanwhile stays with whoever it went to, who may have begun with it [D].
 */
export const liftBar: Handler<'liftBar'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.liftBar');
    requireOpened(dossier);
  },
  act: (dossier, { cause }) => {
    const { office, isBarred } = requireOpened(dossier);
    if (!isBarred) return [];
    const seen = [{ change: 'grant' as const, office, reason: 'addressee' as const }];
    return [draft('barLifted', { cause, office }, { access: seen })];
  },
};

/** What the late office owes, each with a clock of its own from today for the office that it goes to. */
function passedOn(dossier: SupervisionDossier, owner: OfficeId, context: SupervisionContext): readonly Effects[] {
  const { office } = requireOpened(dossier);
  const effects: Effects[] = [];
  let so = dossier;
  for (const { what, clock: id } of dossier.duties.filter((duty) => duty.office === office)) {
    const clock = dossier.clocks.find((each) => each.id === id);
    if (clock === undefined || !isRunning(clock)) continue;
    effects.push({ clocks: endClocks([clock], 'superseded') });
    // A date that an order set is that date for whoever answers; one that has passed sets nothing more.
    const isDated = clock.rule === 'DB-DATE';
    if (isDated && (clock.legalDueOn === null || clock.legalDueOn <= context.today)) continue;
    const setOn = isDated ? clock.legalDueOn : null;
    const from = { rule: clock.rule, owner, startedBy: 'officeBarred', startOn: context.today } as const;
    const opened = start(so, context, { ...from, ...(setOn !== null && { setOn }), what });
    const { [what]: before = 0 } = so.dutiesOpened;
    so = {
      ...so,
      clocks: [...so.clocks, opened.clock],
      dutiesOpened: { ...so.dutiesOpened, [what]: before + 1 },
    };
    effects.push(opened);
  }
  return effects;
}

/**
 * An office that is barred finds no such supervision, whatever it asks for.
 *
 * @throws DomainError `supervision.not_opened` (conflict)
 */
export function requireNotBarred({ state }: SupervisionDossier, { actor }: SupervisionContext): void {
  if (!state.isBarred || actor.office === null || actor.office !== state.office) return;
  throw refused('conflict', 'supervision.not_opened', 'there is no such supervision');
}

/** What a decision sees of the organisation: an office that is barred is not there. */
export function withoutBarred({ state }: SupervisionDossier, context: SupervisionContext): SupervisionContext {
  if (!state.isBarred || state.office === null) return context;
  return { ...context, offices: withoutOffices(context.offices, [state.office]) };
}
