import type { Order, Sender, Sent } from '#activities/delivery';
import { legalDateOf } from '#libs/calendar';
import { carryingChannels, type CarryingChannel, type Dispatcher, type Recipient } from '#libs/channels';
import { Secret } from '#libs/config';
import { currentWorld, noSuchCase, type PartyIdentity, type Vault, type WorldCache } from '#libs/docket';
import { as, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { DataSource } from 'typeorm';

/** What a sender stands on. */
export interface SenderParts {
  readonly source: DataSource;
  readonly vault: Vault;
  readonly world: WorldCache;
  readonly dispatcher: Dispatcher;
}

/** Sends what deliveries (送达) order. An address is unsealed here, for the one call that needs it, and stands nowhere else. */
export class MessageSender implements Sender {
  constructor(private readonly parts: SenderParts) {}

  async send({ by, parent, party, leg, channel }: Order): Promise<Sent> {
    if (!isCarrying(channel)) return { outcome: 'not_sent', code: 'not_set_up', isFinal: true };
    const recipient = await this.recipient(parent.caseId, party ?? petitioner, channel);
    const { caseId } = by;
    const sent = await this.parts.dispatcher.send({
      ...{ caseId, leg, channel },
      recipient: () => Promise.resolve(recipient),
    });
    if (sent.outcome === 'not_sent') return sent;
    // A drill has a time of its own, and the journal that of the wall.
    const sentOn = sent.at === null || recipient.isPretended ? null : legalDateOf(as<Instant>(sent.at));
    return { outcome: 'sent', sentOn, reference: this.digestOf(channel, sent.reference) };
  }

  private async recipient(
    parent: Order['parent']['caseId'],
    party: string,
    channel: CarryingChannel,
  ): Promise<Recipient> {
    const { source, vault, world } = this.parts;
    const [found, { jurisdiction }] = await Promise.all([
      reads.readRecipient(source, parent, party),
      currentWorld(world, source),
    ]);
    if (found === null) throw noSuchCase();
    const identity = found.cipher === null ? {} : vault.openParty(found.cipher);
    const to = addressOf(identity, channel);
    return {
      to: to === undefined ? null : new Secret(to),
      isPretended: found.isDrill || jurisdiction?.isMadeUp === true,
    };
  }

  private digestOf(channel: CarryingChannel, reference: string | null): string | null {
    return reference === null ? null : this.parts.vault.seal('message', [channel, reference]).toString('hex');
  }
}

// Whoever is named first submitted the case.
const petitioner = 'p1';

const isCarrying = (channel: string): channel is CarryingChannel => carryingChannels.some((one) => one === channel);

const addressOf = ({ phone, email }: PartyIdentity, channel: CarryingChannel): string | undefined =>
  ({ sms: phone, email })[channel];
