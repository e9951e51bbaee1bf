import type { Order, Sender, Sent } from '#activities/delivery';
import { legalDateOf } from '#libs/calendar';
import { carryingChannels, type CarryingChannel, type Dispatcher, type Recipient } from '#libs/channels';
import { Secret } from '#libs/config';
import { currentWorld, noSuchCase, type PartyIdentity, type Vault, type WorldCache } from '#libs/docket';
import { as, type CaseId, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { DataSource } from 'typeorm';

/** Of which cases the messages go to the local outbox alone, and leave the installation by nothing. */
export type Pretended = (of: { readonly isDrill: boolean; readonly isMadeUp: boolean }) => boolean;

/** As it ships: those of a drill (演练), and of a county that is made up. No setting changes it. */
export const isPretended: Pretended = ({ isDrill, isMadeUp }) => isDrill || isMadeUp;

/** What a sender stands on. */
export interface SenderParts {
  readonly source: DataSource;
  readonly vault: Vault;
  readonly world: WorldCache;
  readonly dispatcher: Dispatcher;
  /** Whether a delivery rings nobody's telephone now, by its time and its pack. */
  readonly isQuiet: (delivery: CaseId) => Promise<boolean>;
  readonly isPretended: Pretended;
}

/** Sends what deliveries (送达) order. An address is unsealed here, for the one call that needs it, and stands nowhere else. */
export class MessageSender implements Sender {
  constructor(private readonly parts: SenderParts) {}

  async send({ by, parent, party, turn, channel }: Order): Promise<Sent> {
    if (!isCarrying(channel)) return { outcome: 'not_sent', code: 'not_set_up', isFinal: true };
    const { caseId } = by;
    const { cipher, isPretended } = await this.sealedParty(parent.caseId, party);
    const recipient = () => Promise.resolve({ ...this.unsealed(cipher, channel), isPretended });
    const isQuiet = async (): Promise<boolean> => channel === 'sms' && (await this.parts.isQuiet(caseId));
    const sent = await this.parts.dispatcher.send({ ...{ caseId, turn, channel, recipient }, isQuiet });
    if (sent.outcome === 'not_sent') return sent;
    // A drill has a time of its own, and the journal that of the wall.
    const sentOn = sent.at === null || isPretended ? null : legalDateOf(as<Instant>(sent.at));
    return { outcome: 'sent', sentOn, isKnown: sent.isKnown };
  }

  private async sealedParty(parent: CaseId, party: string | null): Promise<SealedParty> {
    const { source, world } = this.parts;
    const [found, { jurisdiction }] = await Promise.all([
      reads.readRecipient(source, parent, party),
      currentWorld(world, source),
    ]);
    if (found === null) throw noSuchCase();
    const { cipher, isDrill } = found;
    return { cipher, isPretended: this.parts.isPretended({ isDrill, isMadeUp: jurisdiction?.isMadeUp === true }) };
  }

  private unsealed(cipher: SealedParty['cipher'], channel: CarryingChannel): Pick<Recipient, 'to' | 'isWished'> {
    const identity = cipher === null ? {} : this.parts.vault.openParty(cipher);
    const to = addressOf(identity, channel);
    const isWished = identity.wish === undefined || identity.wish === 'message';
    return { to: to === undefined ? null : new Secret(to), isWished };
  }
}

/** A party as it is kept: `cipher` null where nothing was left, or it was erased. */
interface SealedParty {
  readonly cipher: Parameters<Vault['openParty']>[0] | null;
  readonly isPretended: boolean;
}

const isCarrying = (channel: string): channel is CarryingChannel => carryingChannels.some((one) => one === channel);

const addressOf = ({ phone, email }: PartyIdentity, channel: CarryingChannel): string | undefined =>
  ({ sms: phone, email })[channel];
