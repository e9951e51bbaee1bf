import type { ClockChange, OfficeId } from '#libs/kernel';
import { draft, refused, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDocument } from './commands.js';
import { requireOpen, requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { isWritten } from './petitioner.js';
import { reachedIn } from './receipts.js';
import { actedFor } from './receiving.js';
import { reviewWindowOf } from './review-window.js';
import type { StatedRecord } from './record-state.js';
import { lookerOf, openLook } from './withdrawing.js';

// The petitioner's word against a stated date. It changes nothing by itself: another office looks at the date.

type Given = Pick<PetitionDossier, 'state' | 'clocks' | 'parties'>;

/**
 * Once, and while the stated date counts: of one that was rejected the record's date counts already. For how long, see `isStillTaken`.
 */
export const isDisputable = (dossier: Given, record: StatedRecord): boolean =>
  isUndisputed(record) && isStillTaken(dossier, record);

const isUndisputed = ({ disputed, look }: StatedRecord): boolean => disputed === null && look !== 'rejected';

/**
 * While the file is open or the right to a review runs, every stated date; after that the receipt of an opinion alone, as
 * long as no review was requested. The time of art. 35 runs from the receipt: a receipt that never was must not end the
 * right by the very time that it is said to have started.
 */
const isStillTaken = (dossier: Given, record: StatedRecord): boolean =>
  isEveryTaken(dossier) || (record.document === 'opinion' && record.isReceipt && isUnused(dossier, record));

const isEveryTaken = (dossier: Given): boolean => dossier.state.end === null || runningOf(dossier, 'XF-11').length > 0;

const isUnused = (dossier: Given, record: StatedRecord): boolean =>
  reachedIn(dossier, record).some((one) => reviewWindowOf(dossier, one)?.metAt === null);

/**
 * The petitioner says that a stated date is not true (对日期有异议). It is looked at, again where it was confirmed; once for
 * each record, and nothing changes until somebody has looked. Of a closed file too, see `isStillTaken`.
 */
export const disputeDate: Handler<'disputeDate'> = {
  may: (dossier, context) => {
    const { records } = requirePermitted(dossier, context, 'petition.disputeDate');
    if (!records.some((record) => isStillTaken(dossier, record))) requireOpen(dossier, context, 'petition.disputeDate');
    if (records.length > 0) return;
    throw refused('conflict', 'petition.no_date_stated', 'no office has stated a date');
  },
  act: (dossier, { document, reasons }, context) => {
    const record = requireDisputable(dossier, document, context);
    const { number, office, statedOn, look, breach, clock } = record;
    const looker: OfficeId | null = look === 'awaited' ? null : lookerOf(dossier.state, office, context);
    const opened = looker === null ? null : openLook(dossier, looker, 'dateDisputed', context);
    const again: ClockChange[] =
      breach === null || clock === null ? [] : [{ change: 'look', id: clock, as: 'awaited' }];
    const data = { record: number, document, office, statedOn, breach, clock, reasons, looker };
    return [draft('dateDisputed', data, { clocks: again }, ...(opened?.effects ?? []))];
  },
};

/** Whether something is of whoever reads: of one of several petitioners, what reached that one. */
export function isOfReader(
  dossier: Given,
  record: Pick<StatedRecord, 'parties'>,
  { actor, today: on }: Pick<PetitionContext, 'actor' | 'today'>,
): boolean {
  if (record.parties === undefined || actor.kind !== 'public') return true;
  const own = actedFor(dossier, { party: actor.party ?? null, scope: 'speak', on });
  return reachedIn(dossier, record).some((one) => own.includes(one));
}

/**
 * The last record of a document that is of whoever asks.
 *
 * @throws DomainError (conflict) `petition.not_written_yet`, `date_not_stated`, `date_disputed`, details `document`; `petition.ended`
 */
function requireDisputable(
  dossier: PetitionDossier,
  document: PetitionDocument,
  context: PetitionContext,
): StatedRecord {
  const record = dossier.state.records.findLast(
    (each) => each.document === document && isOfReader(dossier, each, context),
  );
  if (record === undefined) {
    const isThere = isWritten(dossier.state, document);
    throw isThere
      ? refused('conflict', 'petition.date_not_stated', 'no office has stated a date for it', { document })
      : refused('conflict', 'petition.not_written_yet', 'there is no such document yet', { document });
  }
  if (!isUndisputed(record)) {
    throw refused('conflict', 'petition.date_disputed', 'it was disputed before', { document });
  }
  if (!isStillTaken(dossier, record)) requireOpen(dossier, context, 'petition.disputeDate');
  return record;
}
