import type { AccessChange, ClockChange, OfficeId } from '#libs/kernel';
import { addresseeOf } from '#libs/office';
import type { LadderRung } from '#libs/rules';
import { after, draft, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { OfRung, SupervisionDraft, SupervisionFactType } from './facts.js';
import { layStep } from './judging.js';
import { openRung, rungOf, type OnClimb } from './rungs.js';

/** What fires a rung: its clock, and what passing its moment does; nothing for the first rung, which is at once. */
export interface Firing {
  readonly clock: string | null;
  readonly changes: readonly ClockChange[];
  readonly dueAt?: Effects['dueAt'];
}

/**
 * Fires a rung of a climb, and those that come together with it: the platform reminds or writes by itself, a judgement is
 * laid before whoever may make it. The clock of the next rung opens with the last of them.
 */
export function fireRung(
  dossier: SupervisionDossier,
  { climb, rung }: OnClimb,
  firing: Firing,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const { basis } = requireOpened(dossier);
  const next = rungOf(context, basis, rung.rung + 1);
  const clock = next === null ? null : openRung(dossier, { climb, rung: next }, firedAs(rung), context);
  const place = {
    ...{ basis, climb: climb.climb, rung: rung.rung, clock: firing.clock },
    ...{ nextRung: next?.rung ?? null, nextClock: clock?.id ?? null },
  };
  const clocks = [...firing.changes, ...(clock === null ? [] : [{ change: 'open' as const, clock }])];
  const fired =
    rung.judgement === null
      ? addressLateOffice(dossier, rung, { place, effects: { clocks, dueAt: firing.dueAt } }, context)
      : layStep(dossier, { climb, rung, judgement: rung.judgement }, { clocks, dueAt: firing.dueAt, place }, context);
  if (next === null || next.clock !== null) return [fired];
  const so = after(dossier, [fired], context);
  const together = { clock: firing.clock, changes: [], dueAt: firing.dueAt };
  return [fired, ...fireRung(so, { climb, rung: next }, together, context)];
}

function firedAs({ judgement, reply }: LadderRung): SupervisionFactType {
  if (judgement !== null) return 'stepLaid';
  return reply === null ? 'reminded' : 'letterIssued';
}

interface Prepared {
  readonly place: OfRung;
  readonly effects: Effects;
}

/** To the late office; where it is gone, to the office above it. A letter asks for a written reply. */
function addressLateOffice(
  dossier: SupervisionDossier,
  rung: LadderRung,
  { place, effects }: Prepared,
  context: SupervisionContext,
): SupervisionDraft {
  const late = requireOpened(dossier).office;
  const found = addresseeOf(context.offices, { office: late });
  const fellBackFrom = [...found.fellBackFrom, ...found.unheld];
  if (found.office === null) {
    return draft('addresseeMissing', { ...place, fellBackFrom, outside: null, teller: null }, effects);
  }
  const { office } = found;
  const access = accessInstead(office, late);
  if (rung.reply === null) {
    return draft('reminded', { ...place, office, fellBackFrom }, effects, { access });
  }
  const limit = { rule: rung.reply, owner: office, startedBy: 'letterIssued', startOn: context.today } as const;
  const reply = start(dossier, context, { ...limit, what: 'reply' });
  const data = { ...place, office, fellBackFrom, replyDueOn: reply.clock.legalDueOn };
  return draft('letterIssued', data, effects, reply, { access });
}

/** What an office needs to see that answers instead of the late one. */
export function accessInstead(office: OfficeId, late: OfficeId): readonly AccessChange[] {
  return office === late ? [] : [{ change: 'grant', office, reason: 'addressee' }];
}
