import type { AccessChange, Clock, ClockChange, LegalDate, OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { headCapacityOf, verifierOf, withoutOffices } from '#libs/office';
import { EXPIRY, isInTime, isRunning, ruleOf } from '#libs/rules';
import { draft, start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDocument } from './commands.js';
import type { PetitionDraft, PetitionFactType } from './facts.js';
import type { StatedRecord } from './record-state.js';
import { classOf, isBarred, type PetitionState } from './state.js';

/** An act that was recorded with a stated date, and the clock of the office that owed it. */
export interface StatedAct {
  readonly document: PetitionDocument;
  /** As it stood before the act; left out where none ran. */
  readonly clock: Clock | undefined;
  readonly on: LegalDate;
}

/**
 * Withdraws the breach (撤销逾期记录) of a clock whose act is stated to have been in time. Whatever was due is settled
 * before an act is judged, so that the outcome does not depend on how quick the engine was. Somebody has to look at the
 * date; until then it counts as unconfirmed.
 *
 * @param dossier after the fact of the act
 */
export function breachWithdrawn(
  dossier: PetitionDossier,
  { document, clock, on }: StatedAct,
  context: PetitionContext,
): PetitionDraft[] {
  if (clock === undefined || clock.breachedAt === null || !isInTime(clock, on)) return [];
  const office = clock.owner as OfficeId;
  const looker = lookerOf(dossier.state, office, context);
  const look = looker === null ? null : openLook(dossier, looker, 'breachWithdrawn', context);
  const of = { clock: clock.id, rule: clock.rule, office, breach: clock.breaches };
  const when = { on, recordedOn: context.today, why: document };
  const data = {
    ...of,
    ...when,
    record: dossier.state.records.length,
    reason: null,
    looker,
    lookUntil: look?.until ?? null,
  };
  return [draft('breachWithdrawn', data, { clocks: [{ change: 'clear', id: clock.id }] }, ...(look?.effects ?? []))];
}

/**
 * The breach of a clock that an agreement in force had met in time: the agreement is the proof, so that nobody looks.
 *
 * @param clock left out: none ran
 */
export function breachSettled(
  { state }: PetitionDossier,
  { clock, on }: Pick<StatedAct, 'clock' | 'on'>,
  { today: recordedOn }: PetitionContext,
): PetitionDraft[] {
  if (clock === undefined || clock.breachedAt === null || !isInTime(clock, on)) return [];
  const { id, rule, owner, breaches: breach } = clock;
  if (!state.breaches.some((one) => one.clock === id && one.number === breach)) return [];
  const of = { clock: id, rule, office: owner as OfficeId, breach, on, recordedOn };
  const nobody = { record: null, reason: null, looker: null, lookUntil: null };
  const clocks: ClockChange[] = [
    { change: 'clear', id },
    { change: 'look', id, as: 'confirmed' },
  ];
  return [draft('breachWithdrawn', { ...of, why: 'settlement', ...nobody }, { clocks })];
}

/**
 * Who looks at what an office states: the petition office; where that office itself states it, is accused or is gone,
 * whoever would verify in its place. Of an accusation nobody but the discipline organ knows. Null: nobody else is there,
 * and the date stays unconfirmed.
 */
export function lookerOf(
  state: PetitionState,
  office: OfficeId,
  { offices }: Pick<PetitionContext, 'offices'>,
): OfficeId | null {
  if (classOf(state) !== 'accusation') return verifierOf(office, withoutOffices(offices, state.accused));
  const discipline = offices.nearest('discipline', office)?.id ?? null;
  return discipline === office || isBarred(state, discipline) ? null : discipline;
}

/** Who looks at a record: whoever owes it, also when another class or another name has come meanwhile; else `lookerOf`. */
export function lookingAt(
  { state, clocks }: Pick<PetitionDossier, 'state' | 'clocks'>,
  { office, lookClock }: Pick<StatedRecord, 'office' | 'lookClock'>,
  context: Pick<PetitionContext, 'offices'>,
): OfficeId | null {
  const owed = clocks.find((one) => one.id === lookClock && isRunning(one));
  return owed === undefined ? lookerOf(state, office, context) : (owed.owner as OfficeId);
}

/** The duty to look, for the head of an office, with the access that it needs for that. */
export function openLook(
  dossier: PetitionDossier,
  looker: OfficeId,
  startedBy: PetitionFactType,
  context: PetitionContext,
) {
  const capacity = headCapacityOf(context.offices, looker);
  const limit = { rule: 'XF-LOOK', owner: looker, startedBy, startOn: context.today } as const;
  const { clock, ...opened } = start(dossier, context, { ...limit, what: 'confirmRecord', capacity });
  const access: AccessChange[] = [{ change: 'grant', office: looker, reason: 'supervisor' }];
  return { until: clock.legalDueOn, clock: clock.id, effects: [opened, { access }] };
}

/**
 * The breach that a record had withdrawn is one again (恢复逾期), with the next number of its clock; null: it withdrew none, or
 * the thing lay outside the remit of the office.
 *
 * @param again what it does beside; `before`: changes of the clock that come before it is breached
 */
export function breachReinstated(
  dossier: PetitionDossier,
  record: Pick<StatedRecord, 'clock' | 'breach'> & { readonly number: number | null },
  { clock, before, ...beside }: Effects & { readonly clock: Clock; readonly before: readonly ClockChange[] },
  context: PetitionContext,
): PetitionDraft | null {
  const withdrawn = dossier.state.breaches.find((each) => each.clock === record.clock && each.number === record.breach);
  if (withdrawn === undefined || withdrawn.isOutsideRemit === true) return null;
  const { id } = clock;
  const { rule, office, trigger, basis, commissionedBy, dueOn, isBinding, dueAt } = withdrawn;
  const { article, origin, expiry } = ruleOf(context, rule);
  const of = { clock: id, rule, office, trigger, basis, commissionedBy, dueOn, isBinding };
  const told = { article, origin, liability: expiry.liability, startedBy: clock.startedBy };
  const data = { ...of, ...told, breach: clock.breaches + 1, record: record.number };
  const again: ClockChange[] = [
    { change: 'pass', id, moment: EXPIRY },
    { change: 'breach', id },
  ];
  return draft('breachReinstated', data, { clocks: [...before, ...again], dueAt }, beside);
}
