import { withoutOffices } from '#libs/office';
import type { AccessReason, OfficeId } from '#libs/kernel';
import { draft, refused, requireOpened } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import { permit } from './grants.js';
import type { Handler } from './handler.js';
import { passedOn } from './passing-on.js';
import { answererOf, verifiersNow } from './verifiers.js';

/** Every reason for which an office may see a supervision. */
const reasons: readonly AccessReason[] = ['addressee', 'supervisor'];

/**
 * An office is accused in the matter (art. 30(3)), the late one or any other, and may know nothing of it any more: it
 * loses what it sees, and what it owes goes to whoever would be asked if it were gone.
 */
export const barOffice: Handler<'barOffice'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.barOffice');
    requireOpened(dossier);
  },
  act: (dossier, { cause, office }, context) => {
    const state = requireOpened(dossier);
    if (state.causes.includes(cause)) return [];
    const before = answererOf(state.office, withoutOffices(context.offices, state.barred));
    const seen = { ...context, offices: withoutOffices(context.offices, [...state.barred, office]) };
    const answerer = answererOf(state.office, seen.offices);
    const rest = state.verifiers.filter((each) => each !== office);
    const verifier = verifiersNow({ ...state, verifiers: rest }, seen.offices)[0] ?? null;
    const isOpen = state.endedAt === null;
    const passed = isOpen ? passedOn(dossier, { office, answerer, verifier }, seen) : [];
    const moved = passed.map(({ clock, to, instead }) => ({ clock, to, instead }));
    const data = { cause, office, answerer, verifier, moved };
    const access: Effects['access'] = [
      ...reasons.map((reason) => ({ change: 'end' as const, office, reason })),
      ...(answerer !== null && answerer !== before && isOpen ? [granted(answerer, 'addressee')] : []),
      ...(verifier !== null && !rest.includes(verifier) ? [granted(verifier, 'supervisor')] : []),
    ];
    return [draft('officeBarred', data, { access }, ...passed.map(({ effects }) => effects))];
  },
};

/**
 * The name was taken back: the office may be asked again from here on, and the late one sees its supervision again. What it
 * owed meanwhile stays with whoever it went to, who may have begun with it [D].
 */
export const liftBar: Handler<'liftBar'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.liftBar');
    requireOpened(dossier);
  },
  act: (dossier, { cause, office }) => {
    const state = requireOpened(dossier);
    if (state.causes.includes(cause)) return [];
    const access = office === state.office ? [granted(office, 'addressee')] : [];
    return [draft('barLifted', { cause, office }, { access })];
  },
};

const granted = (office: OfficeId, reason: AccessReason) => ({ change: 'grant' as const, office, reason });

/**
 * An office that is barred finds no such supervision, whatever it asks for.
 *
 * @throws DomainError `supervision.not_opened` (conflict)
 */
export function requireNotBarred(
  { barred }: Pick<SupervisionDossier['state'], 'barred'>,
  { actor }: SupervisionContext,
): void {
  if (actor.office === null || !barred.includes(actor.office)) return;
  throw refused('conflict', 'supervision.not_opened', 'there is no such supervision');
}

/** What a decision sees of the organisation: an office that is barred is not there. */
export function withoutBarred(
  { barred }: Pick<SupervisionDossier['state'], 'barred'>,
  context: SupervisionContext,
): SupervisionContext {
  return { ...context, offices: withoutOffices(context.offices, barred) };
}
