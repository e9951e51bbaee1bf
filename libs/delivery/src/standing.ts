// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { Instant, Json } from '#libs/kernel';
import type { SentChannel } from './channels.js';

/**
 * Where a delivery is: a message is to be sent; its proof is waited for; a person has to do something; every way has failed;
 * it is proved and the parent not yet told; ended.
 */
export type DeliveryPhase = 'sending' | 'awaiting' | 'byHand' | 'undelivered' | 'proved' | 'ended';

/** What the course of a delivery looks at. */
export interface DeliveryDetail {
  /** The attempt that is to be made, and before when it is not; null: none is. */
  readonly send: {
    readonly leg: number;
    readonly channel: SentChannel;
    /** Which turn of this channel it is, from 1: a message is named by it. */
    readonly turn: number;
    readonly attempt: number;
    readonly notBefore: Instant | null;
  } | null;
  /** Party of the parent that it goes to; null: its petitioner. */
  readonly party: string | null;
  /** What the parent is to be told now; null: nothing. */
  readonly report: {
    readonly command: string;
    readonly payload: Readonly<Record<string, Json>>;
  } | null;
}
