import type { Secret } from '#libs/config';
import { isDomainError } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { Breaker } from './breaker.js';
import type { CarryingChannel, Channel, FailureCode, Message, Outcome, SendingChannel } from './channel.js';
import type { BegunTry, Entry, Journal } from './journal.js';
import { messageIdOf, type MessageKey } from './message-key.js';
import { noticeMessage, type MessageLanguages } from './notice-message.js';
import { smsParts } from './sending/sms-parts.js';

/** Who gets a message. */
export interface Recipient {
  /** Null: none was left, or it was erased. */
  readonly to: Secret<string> | null;
  /** Whether messages are wished for, or nothing was said of it. */
  readonly isWished: boolean;
  /** The case is made up or a drill (演练): nothing of it may leave the installation. */
  readonly isPretended: boolean;
}

/** What a message says: nothing of the matter, and of nobody. */
type Said = Pick<Message, 'subject' | 'text'>;

/** A message that is to go out. */
export interface Order extends MessageKey {
  /** What it says; left out: that a document waits. */
  readonly says?: Said;
  /**
   * Whether nothing may leave at this hour; left out: it may at any. Asked just before it would leave: an attempt that begins by day
   * may come here by night, as after a worker that was away or a journal that was closed.
   */
  readonly isQuiet?: () => Promise<boolean>;
  /** Unsealed for this one call: asked for only once the journal says that something is to be sent, or asked about. */
  readonly recipient: () => Promise<Recipient>;
}

/** What became of it, as a delivery records it. */
export type Dispatched =
  /** `at`: when it went, ISO instant in UTC, as the journal says; null: now. `isKnown` false: no answer came, it may have gone */
  | { readonly outcome: 'sent'; readonly at: string | null; readonly isKnown: boolean }
  | { readonly outcome: 'not_sent'; readonly code: FailureCode; readonly isFinal: boolean };

/** What a dispatcher sends by. */
export interface DispatcherParts {
  readonly journal: Journal;
  readonly breaker: Breaker;
  /** What is not among them is not set up. */
  readonly channels: Readonly<Partial<Record<SendingChannel, Channel | 'not_set_up' | 'switched_off'>>>;
  /** Where what is made up goes instead. */
  readonly outbox: (key: MessageKey) => Channel;
  /** Address of the petitioner's page; null: it is not set. */
  readonly page: string | null;
  readonly languages: Readonly<Record<CarryingChannel, MessageLanguages>>;
  /** The journal could not be written after a message had left. */
  readonly onUnwritten: (error: unknown) => void;
  /** Something failed here: the message was not handed over. */
  readonly onFault: (error: unknown) => void;
}

/** Sends a message once (一次一条), whatever is retried, killed, or put back to an earlier day. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  /** @throws DomainError (unavailable) where the journal or the database is away: nothing was sent by this call */
  async send(order: Order): Promise<Dispatched> {
    const last = await this.parts.journal.last(order);
    if (last === null || last.what === 'not_sent') return await this.tried(order);
    return await this.found(order, last);
  }

  /** What an earlier try left in the journal. Of an intent the other side is asked; what it cannot tell counts as sent. */
  private async found(order: Order, last: BegunTry & Exclude<Entry, { what: 'not_sent' }>): Promise<Dispatched> {
    if (last.what === 'sent') return { outcome: 'sent', at: last.at, isKnown: last.isKnown };
    const channel = this.channelFor(order, await order.recipient());
    const asked = typeof channel === 'string' ? undefined : await channel.ask?.(messageIdOf(order));
    if (asked === 'not_taken') {
      await this.parts.journal.end(last, { what: 'not_sent', code: 'no_answer' });
      return await this.tried(order);
    }
    const isKnown = asked === 'taken';
    await this.parts.journal.end(last, { what: 'sent', isKnown, reference: null });
    return { outcome: 'sent', at: last.at, isKnown };
  }

  private async tried(order: Order): Promise<Dispatched> {
    const recipient = await order.recipient();
    if (!recipient.isWished) return notSent('not_wished', true);
    if (recipient.to === null) return notSent('no_address', true);
    const channel = this.channelFor(order, recipient);
    if (typeof channel === 'string') return notSent(channel, true);
    // What nobody was asked says nothing of the channel, and is no trial of it.
    if (!channel.isAddress(recipient.to)) return notSent('bad_address', true);
    const held = await this.heldBy(order, recipient, channel);
    if (held !== null) return notSent(held, false);
    const begun = await this.parts.journal.begin(order);
    // Somebody else was faster by a moment.
    if (begun === null) return await this.send(order);
    failpoint('message_intent_written');
    const message = { id: messageIdOf(order), to: recipient.to, ...this.saidBy(order) };
    const outcome = await sent(channel, message).catch((error: unknown) => ({ kind: 'thrown' as const, error }));
    if (outcome.kind === 'thrown') return await this.failed(begun, outcome.error);
    failpoint('message_left_before_outcome');
    const said = dispatchedOf(outcome);
    await this.parts.journal.end(begun, endingOf(outcome)).catch(this.parts.onUnwritten);
    if (!recipient.isPretended) await this.parts.breaker.note(order.channel, outcome, channel);
    return said;
  }

  /** Why it does not leave now, though it could; null: it does. Asked by night, the breaker would lose its trial. */
  private async heldBy(order: Order, { isPretended }: Recipient, channel: Channel): Promise<FailureCode | null> {
    if ((await order.isQuiet?.()) === true) return 'quiet_hours';
    return isPretended || (await this.parts.breaker.mayPass(order.channel, channel)) ? null : 'breaker_open';
  }

  /** Nothing was handed over: the journal says so, lest the next try takes the intent for a message that left. */
  private async failed(begun: BegunTry, error: unknown): Promise<Dispatched> {
    await this.parts.journal.end(begun, { what: 'not_sent', code: 'failed_here' });
    if (isDomainError(error)) throw error;
    this.parts.onFault(error);
    return notSent('failed_here', false);
  }

  private saidBy({ channel, says }: Order): Said {
    if (says !== undefined) return { subject: says.subject, text: says.text };
    return noticeMessage(this.parts.page, this.parts.languages[channel === 'sms' ? 'sms' : 'email']);
  }

  private channelFor(
    { caseId, channel, turn }: Order,
    { isPretended }: Recipient,
  ): Channel | 'not_set_up' | 'switched_off' {
    return isPretended ? this.parts.outbox({ caseId, channel, turn }) : (this.parts.channels[channel] ?? 'not_set_up');
  }
}

/** Sends; where no answer came, asks whether it was taken, if that can be asked. */
async function sent(channel: Channel, message: Message): Promise<Outcome> {
  const outcome = await channel.send(message);
  if (outcome.kind !== 'unknown' || channel.ask === undefined) return outcome;
  // It has left: that it could not be asked is no failure of sending it.
  const asked = await channel.ask(message.id).catch(() => 'unknown' as const);
  if (asked === 'taken') return { kind: 'accepted', reference: null, parts: smsParts(message.text) };
  return asked === 'not_taken' ? { kind: 'unavailable', code: outcome.code } : outcome;
}

const notSent = (code: FailureCode, isFinal: boolean): Dispatched => ({ outcome: 'not_sent', code, isFinal });

function dispatchedOf(outcome: Outcome): Dispatched {
  const isUnknown = outcome.kind === 'unknown';
  if (outcome.kind === 'accepted' || isUnknown) return { outcome: 'sent', at: null, isKnown: !isUnknown };
  return notSent(outcome.code, outcome.kind === 'refused' && outcome.isFinal);
}

function endingOf(outcome: Outcome): Parameters<Journal['end']>[1] {
  if (outcome.kind === 'accepted') return { what: 'sent', isKnown: true, reference: outcome.reference };
  if (outcome.kind === 'unknown') return { what: 'sent', isKnown: false, reference: null };
  return { what: 'not_sent', code: outcome.code };
}
