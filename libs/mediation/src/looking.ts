import { meet, runningOf, type KindContext } from '#libs/kind';
import { EXPIRY, isInTime } from '#libs/rules';
import { partyNamed, type Clock, type ClockChange, type LegalDate } from '#libs/kernel';
import { after, draft, openDuty, openedOf, refused, ruled, start, type Guard, type MediationDossier } from './case.js';
import type { MediationDraft, MediationFacts } from './facts.js';
import { mediationRules as rules } from './rules.js';
import type { MediationState } from './state.js';

// The notice of the end is met on the day on which it reached the last of them, and not on that of the record. Where that day
// takes a breach back somebody looks at it once. The office that recorded it has nobody above it who sees the case, so it is the head of
// the committee, and never whoever recorded it (ours).

type Look = NonNullable<NonNullable<MediationState['end']>['look']>;

/** The last of those to whom it is owed is told. */
export function toldLast(
  dossier: MediationDossier,
  told: MediationFacts['endTold'],
  context: KindContext,
): readonly MediationDraft[] {
  const served = [...(dossier.state.end?.served ?? []), told];
  const on = served.reduce<LegalDate>((last, one) => (one.on > last ? one.on : last), told.on);
  const owed = runningOf(dossier, rules.tellEnd);
  // What was done on the day of its record needs no date beside it.
  const clocks = meet(owed, on === context.today ? undefined : { on });
  const met = draft('endTold', told, { clocks });
  const [clock] = owed;
  return [met, ...(clock === undefined ? [] : withdrawn(after(dossier, [met], context), { clock, on }, context))];
}

/** It was in time by that day, after time had recorded that it was late (撤销逾期记录). */
function withdrawn(
  dossier: MediationDossier,
  { clock, on }: { readonly clock: Clock; readonly on: LegalDate },
  context: KindContext,
): readonly MediationDraft[] {
  if (clock.breachedAt === null || !isInTime(clock, on)) return [];
  const { committee: owner, end } = openedOf(dossier);
  const dueOn = clock.legalDueOn ?? on;
  const parties = (end?.served ?? []).flatMap((one) => (one.recordedOn > dueOn ? [one.party] : []));
  const owed = { rule: rules.look, owner, startedBy: 'breachWithdrawn', startOn: context.today } as const;
  const { clock: look, ...opened } = start(dossier, context, { ...owed, what: 'confirmRecord', capacity: 'head' });
  const data = {
    ...{ clock: clock.id, rule: clock.rule, breach: clock.breaches, on, recordedOn: context.today, parties },
    lookUntil: look.legalDueOn,
  };
  return [draft('breachWithdrawn', data, { clocks: [{ change: 'clear', id: clock.id }] }, opened)];
}

const requireLook: Guard = (dossier) => {
  lookOf(dossier);
};

/** Nobody confirms what the same account recorded; that it does not stand anybody may say of himself. */
const requireOther: Guard = (dossier, { actor }) => {
  const { parties } = lookOf(dossier);
  const { served = [] } = dossier.state.end ?? {};
  if (!served.some(({ party, by }) => parties.includes(party) && by === actor.principal)) return;
  throw refused('forbidden', 'mediation.own_record', 'nobody confirms his own record');
};

/** @throws DomainError `mediation.no_look_awaited` (conflict) */
function lookOf(dossier: MediationDossier): Look {
  const look = openedOf(dossier).end?.look ?? null;
  if (look !== null) return look;
  throw refused('conflict', 'mediation.no_look_awaited', 'no day of service waits for a look');
}

const looked = (dossier: MediationDossier): ClockChange[] => meet(runningOf(dossier, rules.look));

/** The day stands (确认填报日期), and the breach stays withdrawn. @throws DomainError `mediation.own_record` (forbidden) */
export const confirmRecord = ruled('confirmRecord', requireOther, (dossier, payload) => {
  const { clock, breach } = lookOf(dossier);
  const clocks: ClockChange[] = [...looked(dossier), { change: 'look', id: clock, as: 'confirmed' }];
  return [draft('recordConfirmed', { clock, breach, ...payload }, { clocks })];
});

function unserved(
  dossier: MediationDossier,
  { parties, party }: { readonly parties: readonly string[]; readonly party: string | null },
): readonly string[] {
  if (party === null) return parties;
  const named = partyNamed(dossier.parties, party)?.party ?? party;
  if (parties.includes(named)) return [named];
  throw refused('invalid', 'mediation.nobody_to_tell', 'its service was recorded in time', { party });
}

/**
 * It does not (不予确认): the day of the record counts, which is late; or nobody was served, and the notice is owed again to
 * those for whom it was recorded after its date, or to the one of them who is named.
 *
 * @throws DomainError `mediation.nobody_to_tell` (invalid), details `party`: it is none of them
 */
export const rejectRecord = ruled('rejectRecord', requireLook, (dossier, { party = null, ...payload }) => {
  const { clock: id, breach, parties } = lookOf(dossier);
  const isServed = payload.found === 'other_day';
  const late: ClockChange[] = [
    { change: isServed ? 'reject' : 'undo', id },
    { change: 'pass', id, moment: EXPIRY },
    { change: 'breach', id },
  ];
  const { committee: office } = openedOf(dossier);
  const duties = isServed ? [] : [openDuty(dossier, { what: 'tellEnd', clock: id, office })];
  const again = isServed ? [] : unserved(dossier, { parties, party });
  const { notices = [] } = dossier.state.end ?? {};
  const issued = notices.filter(({ party }) => again.includes(party)).map(({ seq }) => seq);
  const data = { clock: id, breach, parties: again, issued, ...payload };
  return [draft('recordRejected', data, { clocks: [...looked(dossier), ...late], duties })];
});
