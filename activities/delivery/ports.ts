import type { FailureCode } from '#libs/channels';
import type { CaseRef, LegalDate } from '#libs/kernel';

/** One message: one recipient, one turn of a channel in its delivery. However often it is attempted or restored, it goes out once. */
export interface Order {
  /** The delivery. */
  readonly by: CaseRef;
  /** The case that issued the notice, whose party the recipient is. */
  readonly parent: CaseRef;
  /** The party of the parent, whose address only its seal knows; null: its petitioner. */
  readonly party: string | null;
  readonly leg: number;
  readonly attempt: number;
  readonly channel: string;
  /** Which turn of this channel it is; with the case and the channel it names the message. */
  readonly turn: number;
}

/**
 * What became of it.
 *
 * - `sent`: it went out, now or when the journal says; `sentOn` null: now. `isKnown` false: no answer came, so that it may have,
 *   which counts as sent
 * - `not_sent`: it surely did not. `isFinal`: this leg will never do, so that the next one is taken
 */
export type Sent =
  | { readonly outcome: 'sent'; readonly sentOn: LegalDate | null; readonly isKnown: boolean }
  | { readonly outcome: 'not_sent'; readonly code: FailureCode; readonly isFinal: boolean };

/**
 * Whatever sends: looks into the journal, unseals the address, sets the message, hands it to the channel, writes the journal.
 * A gateway that is down or refuses is an outcome. Only what is ours being away is thrown, and tried again.
 */
export interface Sender {
  send(order: Order): Promise<Sent>;
}
