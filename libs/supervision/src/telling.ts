import type { OfficeId } from '#libs/kernel';
import { superiorOrganOf } from '#libs/office';
import { isRunning } from '#libs/rules';
import { draft, meet, refused, requireOpen, requireOpened, runningOf, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionFactType } from './facts.js';
import type { Handler } from './handler.js';
import { isOutsideOf, verifiersNow } from './verifiers.js';

// An organ of another level has no account here: what a rung lays before it, or silence passes to it, somebody tells it on
// paper (平台规定). The text gives that no date, and neither do we.

/** Who tells an organ of another level, and the duty to; null: nobody is there, or it was to be told already. */
export interface Telling {
  readonly teller: OfficeId | null;
  readonly effects: Effects;
}

/** The duty of whoever verifies to tell an organ of another level on paper (书面告知上级机关); once, however often it is meant. */
export function telling(
  dossier: SupervisionDossier,
  organ: OfficeId | null,
  startedBy: SupervisionFactType,
  context: SupervisionContext,
): Telling {
  if (organ === null) return { teller: null, effects: {} };
  const [owner] = verifiersNow(requireOpened(dossier), context.offices);
  if (owner === undefined) return { teller: null, effects: {} };
  const isOwed = dossier.state.untold.some((one) => one.organ === organ && isOpen(dossier, one.clock));
  const owed = { rule: 'DB-TELL', owner, startedBy, startOn: context.today, what: 'tellOutside' } as const;
  return { teller: owner, effects: isOwed ? {} : start(dossier, context, owed) };
}

const isOpen = ({ clocks }: SupervisionDossier, id: string): boolean =>
  clocks.some((clock) => clock.id === id && isRunning(clock));

/** The superior organ of an office where that is one of another level: nobody of it is here to be told. */
export function superiorOutside(id: OfficeId, { offices }: SupervisionContext): OfficeId | null {
  const superior = superiorOrganOf(id, offices);
  return superior !== null && isOutsideOf(offices, superior) ? superior : null;
}

/** The organs that were meant and have no account here were told on paper; `text`: when and by which letter. */
export const tellOutside: Handler<'tellOutside'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'supervision.tellOutside');
    if (owedBy(dossier, context).length > 0) return;
    throw refused('conflict', 'supervision.nobody_to_tell', 'no organ of another level waits to be told');
  },
  act: (dossier, { text }, context) => {
    const clocks = owedBy(dossier, context);
    const isTold = ({ clock }: { readonly clock: string }) => clocks.some(({ id }) => id === clock);
    const organs = dossier.state.untold.filter(isTold).map(({ organ }) => organ);
    const by = clocks[0]?.owner as OfficeId;
    return [draft('outsideTold', { by, organs, clocks: clocks.map(({ id }) => id), text }, { clocks: meet(clocks) })];
  },
};

const owedBy = (dossier: SupervisionDossier, { actor }: SupervisionContext) =>
  runningOf(dossier, 'DB-TELL').filter(({ owner }) => owner === actor.office);
