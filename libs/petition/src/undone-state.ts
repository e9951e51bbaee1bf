import type { PetitionFacts } from './facts.js';
import { withoutTelling } from './issued-notice.js';
import type { Receipt } from './receipt-state.js';
import { withReceipt } from './receipts.js';
import type { StatedRecord } from './record-state.js';
import { holderOf, isReviewable, type PetitionEnd, type PetitionState } from './state.js';

/** What a record stood for, as far as it is asked what falls with it. */
type Undone = Pick<
  PetitionFacts['recordRejected'],
  'record' | 'document' | 'office' | 'receivedOn' | 'receivedBy' | 'reopens'
>;

/** What the petition remembers once an act that an office had recorded is found never to have taken place (未办理). */
export function withoutAct(state: PetitionState, undone: Undone): Partial<PetitionState> {
  const fallen = fallenBy(state, undone);
  return undone.reopens ? { ...fallen, ...reopened({ ...state, ...fallen }) } : fallen;
}

function fallenBy(state: PetitionState, undone: Undone): Partial<PetitionState> {
  const { record, document, office } = undone;
  if (document === 'notice') {
    // What had been issued is on its way again: its delivery may prove yet that the petitioner was told.
    const issued = state.issued && { issued: state.issued.map((one) => withoutTelling(one, record)) };
    const isOthers = office !== state.handler || isStillGiven(state, record);
    return isOthers ? { ...issued } : { ...issued, isNotified: false };
  }
  if (document === 'extension') {
    const { extension, decidedOn } = state;
    // It was approved, and the petitioner has still to be told.
    return { extension: extension === null || decidedOn !== null ? null : { ...extension, stage: 'approved' } };
  }
  return unserved(state, undone);
}

/** The opinion or answer was never served: the office has still to do it. */
function unserved(state: PetitionState, { record, receivedOn, receivedBy = {} }: Undone): Partial<PetitionState> {
  const { isReceipt = false, parties } = state.records.find((each) => each.number === record) ?? {};
  const fallen = withReceipt(state, parties, (party): Partial<Receipt> => {
    if (!isReceipt) return { servedUnreceivedOn: null };
    // Whoever has asked for the review has the opinion, which the office has still to serve.
    const shownOn = party === undefined ? receivedOn : (receivedBy[party] ?? null);
    if (shownOn !== null) return { deliveredOn: null, receiptShownOn: shownOn };
    return { deliveredOn: null, reviewUntil: null, reviewLawUntil: null };
  });
  const isStillServed = isServed({ ...state, ...fallen });
  return { ...fallen, ...(state.end === null && !isStillServed && { phase: decidedPhase(state) }) };
}

/** Whether the office has served anybody. */
const isServed = (state: PetitionState): boolean =>
  [state, ...Object.values(state.receipts ?? {})].some(
    ({ deliveredOn = null, servedUnreceivedOn = null }) => deliveredOn !== null || servedUnreceivedOn !== null,
  );

/** The phase of what was decided and not served. */
export const decidedPhase = (state: PetitionState): PetitionState['phase'] =>
  isReviewable(state) ? 'decided' : 'answered';

/** The file is open again where it was before it ended on what never took place. */
function reopened(state: PetitionState): Partial<PetitionState> {
  return { end: null, branch: null, phase: phaseOf(state) };
}

function phaseOf(state: PetitionState): PetitionState['phase'] {
  const { decidedOn, acceptedOn, referral, handler } = state;
  if (decidedOn !== null) {
    if (!isServed(state)) return decidedPhase(state);
    return isReviewable(state) ? 'delivered' : 'answer_delivered';
  }
  if (acceptedOn !== null) return 'accepted';
  if (handler === null) return 'returned';
  return referral === null ? 'registered' : 'referred';
}

/** Nobody found that the act of a record never took place. */
export const tookPlace = ({ finding }: Pick<StatedRecord, 'finding'>): boolean => finding !== 'not_done';

/** An extension that counts no more: the petitioner was not told, or only after the limit had passed. */
export const isExtensionFallen = (record: StatedRecord): boolean =>
  record.document === 'extension' && record.look === 'rejected' && (record.breach !== null || !tookPlace(record));

/** Other records of the same paper by the same office that stand, from `since` on, oldest first. */
export function standingBeside(state: PetitionState, record: number): readonly StatedRecord[] {
  const own = state.records.find(({ number }) => number === record);
  const since = state.receivedByHandlerOn;
  return state.records.filter(
    (each) =>
      each.number !== record &&
      tookPlace(each) &&
      each.document === own?.document &&
      each.office === own.office &&
      isOfSame(own, each) &&
      (since === null || each.recordedOn >= since),
  );
}

/** Whether a record is of all those whom another one reached. */
const isOfSame = ({ parties }: StatedRecord, other: StatedRecord): boolean =>
  parties === undefined || parties.every((one) => other.parties?.includes(one) === true);

const isStillGiven = (state: PetitionState, record: number): boolean => standingBeside(state, record).length > 0;

const byNotice: readonly PetitionEnd[] = ['out_of_remit', 'routed'];

/**
 * Whether the file ended on an act that never took place: closed over it, or told by that very notice where to go. What
 * the petitioner withdrew stays withdrawn.
 */
export function endedOn(state: PetitionState, { number, document, office }: StatedRecord): boolean {
  const { end, records, phase } = state;
  const isLast = records.findLast((each) => each.document === document)?.number === number;
  const isTold = document === 'notice' && office === holderOf(state) && isLast;
  // A report is still owed of what was led elsewhere: it has not ended, and goes on here.
  if (end === null) return phase === 'routed' && isTold;
  if (end.as === 'closed') return document !== 'extension';
  return byNotice.includes(end.as) && isTold;
}
