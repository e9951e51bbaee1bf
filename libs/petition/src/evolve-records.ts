import { legalDateOf } from '#libs/calendar';
import type { Clock, Fact, Look } from '#libs/kernel';
import type { PetitionFacts } from './facts.js';
import { receiptSaid, withReceipt } from './receipts.js';
import type { Breach, StatedRecord } from './record-state.js';
import { countedDay, type PetitionState } from './state.js';

// What the facts of stated dates change: the records of what was stated, and the breaches that hang on them.

/** The clock of a rule that a fact opens. */
export function openedOf(rule: string, { clocks = [] }: Fact): Clock | undefined {
  const opened = clocks.flatMap((change) => (change.change === 'open' ? [change.clock] : []));
  return opened.find((clock) => clock.rule === rule);
}

type Recorded = Pick<StatedRecord, 'document' | 'statedOn' | 'proof'> & {
  readonly office: StatedRecord['office'] | null;
  readonly isReceipt?: boolean;
  readonly parties?: readonly string[];
};

/** The date of a service that counts, as a record keeps it. */
export const servedAs = (
  data: PetitionFacts['notified' | 'extensionNoticed' | 'delivered'],
): Pick<Recorded, 'statedOn' | 'proof'> => ({
  statedOn: countedDay(data),
  proof: 'evidence' in data ? data.evidence : data.proof,
});

/**
 * What a person records of an office has a stated date, and so has what its delivery proved; the petitioner's own confirmation
 * and an import have none.
 */
export function withRecord(
  { records }: PetitionState,
  { actor, at, clocks = [], late }: Fact,
  { office, isReceipt = false, ...of }: Recorded,
): readonly StatedRecord[] {
  if ((actor.kind !== 'person' && actor.kind !== 'course') || office === null) return records;
  const acted = clocks.find(({ change }) => change === 'meet' || change === 'move');
  const clock = acted === undefined || acted.change === 'open' ? null : acted.id;
  const open = { breach: null, look: null, finding: null, lookClock: null, disputed: null };
  const recorded = { recordedOn: legalDateOf(at), recordedLate: late?.workingDays ?? null };
  return [...records, { ...of, office, isReceipt, clock, number: records.length + 1, ...recorded, ...open }];
}

export function withLook(
  { records }: PetitionState,
  number: number,
  change: Partial<StatedRecord>,
): readonly StatedRecord[] {
  return records.map((each) => (each.number === number ? { ...each, ...change } : each));
}

/** What lay outside the remit of its office stays withdrawn, whatever is found of a date. */
export function withBreach(
  { breaches }: PetitionState,
  of: { readonly clock: string | null; readonly number: number },
  change: Partial<Breach>,
): readonly Breach[] {
  return breaches.map((each) =>
    each.clock === of.clock && each.number === of.number && each.isOutsideRemit !== true
      ? { ...each, ...change }
      : each,
  );
}

export function looked(
  state: PetitionState,
  { record, clock, breach, ...data }: PetitionFacts['recordConfirmed'] | PetitionFacts['recordRejected'],
  look: Look,
): Pick<PetitionState, 'records' | 'breaches'> {
  const breaches = breach === null ? state.breaches : withBreach(state, { clock, number: breach }, { withdrawn: look });
  const finding = 'finding' in data ? data.finding : null;
  return { records: withLook(state, record, { look, finding }), breaches };
}

/** The act took place, and the date of its record counts. */
export function onDayOfRecord(
  state: PetitionState,
  data: PetitionFacts['recordRejected'],
  fact: Fact,
): Partial<PetitionState> {
  const window = openedOf('XF-11', fact);
  const record = state.records.find(({ number }) => number === data.record);
  const isReceipt = record?.isReceipt === true;
  const isServed = data.document === 'opinion' || data.document === 'answer';
  const isWindow = window !== undefined && { reviewUntil: window.legalDueOn, reviewLawUntil: data.lawUntil };
  return {
    ...(data.document === 'extension' && data.breach !== null && { extension: null }),
    ...withReceipt(state, record?.parties, (party) => {
      const { deliveredOn = null, servedUnreceivedOn = null } = receiptSaid(state, party);
      return {
        // What was taken back with its answer is not served again by the date of its record.
        ...(deliveredOn !== null && isReceipt && { deliveredOn: data.recordedOn }),
        ...(servedUnreceivedOn !== null && isServed && !isReceipt && { servedUnreceivedOn: data.recordedOn }),
        ...isWindow,
      };
    }),
  };
}
