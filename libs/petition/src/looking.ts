import type { ClockChange } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { draft, endClocks, meet, refused, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDraft } from './facts.js';
import { permit, type PetitionPermission } from './grants.js';
import { requireRegistered } from './guard.js';
import type { Handler } from './handler.js';
import { isWindowOf, reachedIn } from './receipts.js';
import { openWindows, reviewWindowOf } from './review-window.js';
import type { StatedRecord } from './record-state.js';
import { holderOf } from './state.js';
import { extensionBack, undone } from './undoing.js';
import { breachReinstated, lookerOf, lookingAt } from './withdrawing.js';

// A stated date is looked at once, by another office than the one that states it, and again when the petitioner
// disputes it. Also after the file was closed: the duty is gone then, the question is not.

function mayLook(command: PetitionPermission): Handler<'confirmRecord'>['may'] {
  return (dossier, context) => {
    const { records } = dossier.state;
    const holder = holderOf(dossier.state);
    const usual = holder === null ? null : lookerOf(dossier.state, holder, context);
    const lookers = records.length > 0 ? records.map((record) => lookingAt(dossier, record, context)) : [usual];
    permit(context, command, { verifier: lookers.filter((each) => each !== null) });
    requireRegistered(dossier);
    if (records.some(({ look }) => look === 'awaited')) return;
    throw refused('conflict', 'petition.no_look_awaited', 'no stated date waits for a look');
  };
}

/**
 * The record that is looked at: the one that is named, or the only one that waits.
 *
 * @throws DomainError `petition.no_look_awaited` (conflict); `petition.record_missing` (invalid), details `n`: several wait
 * @throws DomainError `petition.look_of_other_office` (forbidden), details `office`
 */
function requireAwaited(dossier: PetitionDossier, number: number | null, context: PetitionContext): StatedRecord {
  const awaited = dossier.state.records.filter(({ look }) => look === 'awaited');
  if (number === null && awaited.length > 1) {
    throw refused('invalid', 'petition.record_missing', 'several wait for a look', { n: awaited.length });
  }
  const record = number === null ? awaited[0] : awaited.find((each) => each.number === number);
  if (record === undefined) throw refused('conflict', 'petition.no_look_awaited', 'it waits for no look');
  const looker = lookingAt(dossier, record, context);
  if (looker === context.actor.office) return record;
  throw refused('forbidden', 'petition.look_of_other_office', 'another office looks at it', { office: looker });
}

/** The stated date stands (确认填报日期): what was withdrawn stays withdrawn. */
export const confirmRecord: Handler<'confirmRecord'> = {
  may: mayLook('petition.confirmRecord'),
  act: (dossier, { record: number, note }, context) => {
    const { document, office, statedOn, ...record } = requireAwaited(dossier, number, context);
    const looked = record.breach === null || record.clock === null ? [] : [lookedAt(record.clock)];
    const data = {
      record: record.number,
      document,
      office,
      statedOn,
      breach: record.breach,
      clock: record.clock,
      note,
    };
    return [draft('recordConfirmed', data, { clocks: [...metLook(dossier, record), ...looked] })];
  },
};

const lookedAt = (id: string): ClockChange => ({ change: 'look', id, as: 'confirmed' });

function metLook(dossier: PetitionDossier, { lookClock }: Pick<StatedRecord, 'lookClock'>): ClockChange[] {
  return meet(runningOf(dossier, 'XF-LOOK').filter(({ id }) => id === lookClock));
}

/**
 * The stated date does not stand (不予确认), and whoever looked says why: the act took place on another day, or never.
 */
export const rejectRecord: Handler<'rejectRecord'> = {
  may: mayLook('petition.rejectRecord'),
  act: (dossier, { record: number, finding, reasons }, context) => {
    const record = requireAwaited(dossier, number, context);
    const { document, office, statedOn, recordedOn, clock, breach } = record;
    const of = { record: record.number, document, office, statedOn, recordedOn, breach, clock };
    const data = { ...of, finding, reasons, lawUntil: null, receivedOn: null, reopens: false, isOwed: false };
    const looked: Effects = { clocks: metLook(dossier, record) };
    const given = { record, data, looked };
    return finding === 'not_done' ? undone(dossier, given, context) : onAnotherDay(dossier, given, context);
  },
};

/**
 * The date of the record counts in place of the stated one. Where that is late, the breach is one again, with a number of
 * its own; the petitioner's window is counted anew from there.
 */
function onAnotherDay(
  dossier: PetitionDossier,
  { record, data, looked }: Parameters<typeof undone>[1],
  context: PetitionContext,
): PetitionDraft[] {
  const { document, clock, breach, isReceipt } = record;
  const window = document === 'opinion' && isReceipt ? countedAnew(dossier, record, context) : null;
  const lawUntil = window?.lawUntil ?? null;
  // Of an extension that was recorded in time the date stays moved: the record alone would have moved it.
  const isUndone = clock !== null && (document !== 'extension' || breach !== null);
  const rejected: Effects = isUndone ? { clocks: [{ change: 'reject', id: clock }] } : {};
  const fact = draft('recordRejected', { ...data, lawUntil }, looked, rejected, ...(window?.effects ?? []));
  return [fact, ...reinstated(dossier, record, context)];
}

/** The breach that was withdrawn is one again. An extension is taken back with it. */
function reinstated(dossier: PetitionDossier, record: StatedRecord, context: PetitionContext): PetitionDraft[] {
  const clock = dossier.clocks.find(({ id }) => id === record.clock);
  if (clock === undefined) return [];
  const before = record.document === 'extension' ? extensionBack(clock, context) : [];
  const again = breachReinstated(dossier, record, { clock, before }, context);
  return again === null ? [] : [again];
}

/** The windows of those whom it reached from the date that counts now, also of a closed file; of nobody who had none, or has used it. */
function countedAnew(dossier: PetitionDossier, record: StatedRecord, context: PetitionContext) {
  const petitioners = reachedIn(dossier, record).filter((one) => reviewWindowOf(dossier, one)?.metAt === null);
  if (petitioners.length === 0) return null;
  const running = runningOf(dossier, 'XF-11').filter((clock) =>
    petitioners.some((one) => isWindowOf(clock, one, dossier)),
  );
  const over: Effects = { clocks: endClocks(running, 'superseded') };
  const start = { petitioners, from: record.recordedOn, startedBy: 'recordRejected' } as const;
  const { effects, lawUntil } = openWindows(dossier, start, context);
  return { effects: [over, effects], lawUntil };
}
