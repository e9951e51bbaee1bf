import { legalDateOf } from '#libs/calendar';
import type { Fact } from '#libs/kernel';
import type { Evolutions } from '#libs/kind';
import { openedOf, servedAs, withRecord } from './evolve-records.js';
import type { ReceiptFacts } from './receipt-facts.js';
import type { Receipt } from './receipt-state.js';
import { receiptSaid, withReceipt } from './receipts.js';
import type { PetitionState } from './state.js';

/** What the facts of the receipt change, for each whom they are about. */
export const receiptEvolutions: Evolutions<PetitionState, ReceiptFacts> = {
  delivered: (state, data, fact) => ({
    ...reached(state, data.document),
    ...withReceipt(state, data.parties, (party) => servedOn(state, data, { fact, party })),
    records: withRecord(state, fact, {
      ...{ document: data.document, office: state.handler, isReceipt: data.isReceipt, ...servedAs(data) },
      ...(data.parties !== undefined && { parties: data.parties }),
    }),
  }),
  reviewRequested: (state, { isReceipt, requestedOn, parties }, fact) =>
    withReceipt(state, parties, (party) => ({
      ...(receiptSaid(state, party).reviewWaivedOn !== undefined && { reviewWaivedOn: null }),
      ...(isReceipt && {
        receiptShownOn: requestedOn,
        reviewUntil: openedOf('XF-11', fact)?.legalDueOn ?? null,
      }),
    })),
  reviewWaived: (state, { statedOn, parties }) => withReceipt(state, parties, { reviewWaivedOn: statedOn }),
  evaluated: (state, { parties }, fact) => withReceipt(state, parties, { evaluatedOn: legalDateOf(fact.at) }),
};

/** What is left of receipts once another paper takes the place of the one received: each petitioner evaluates once, whatever came. */
export const evaluatedOf = (receipts: NonNullable<PetitionState['receipts']>): PetitionState['receipts'] =>
  Object.fromEntries(
    Object.entries(receipts).flatMap(([party, { evaluatedOn }]) =>
      evaluatedOn === undefined ? [] : [[party, { evaluatedOn }] as const],
    ),
  );

/** What a service changes for one whom it reached. */
function servedOn(
  state: PetitionState,
  { isReceipt, servedOn: on, lawUntil }: ReceiptFacts['delivered'],
  { fact, party }: { readonly fact: Fact; readonly party: string | undefined },
): Partial<Receipt> {
  return {
    ...(isReceipt ? { deliveredOn: on } : { servedUnreceivedOn: on }),
    // Served after the review was requested: the window that the request has used stays.
    ...((receiptSaid(state, party).receiptShownOn ?? null) === null && {
      reviewUntil: openedOf('XF-11', fact)?.legalDueOn ?? null,
      reviewLawUntil: lawUntil,
    }),
  };
}

/** Closing the file does not end what the petitioner may still receive. */
const reached = ({ end }: PetitionState, document: 'opinion' | 'answer'): Partial<PetitionState> =>
  end === null ? { phase: document === 'answer' ? 'answer_delivered' : 'delivered' } : {};
