import { Dispatcher, robotChannel, type DispatcherParts, type Recipient, type RobotChannel } from '#libs/channels';
import { Secret } from '#libs/config';
import { mailPlace, robotPlace, type Vault } from '#libs/docket';
import { as, type CaseId, type LegalDate } from '#libs/kernel';
import {
  endStaffMessage,
  putOffStaffMessage,
  readAccountMail,
  readOfficeRobot,
  type StaffMessage,
} from '#libs/persistence';
import type { DataSource } from 'typeorm';

import type { DigestContent } from './digest-content.js';
import { codeMessage, trialMessage, type DigestSaid } from './digest-text.js';

// A server of mail is back within minutes or within the day; after that the digest is no news.
const pausesSeconds = [60, 300, 900, 1_800, 3_600] as const;
const pauseAfter = (failures: number): number => pausesSeconds[Math.min(failures, pausesSeconds.length - 1)] ?? 3_600;

// Whoever waits for a code or a trial asks for another one.
const isInVain = ({ what, failures }: StaffMessage): boolean => what !== 'digest' && failures >= pausesSeconds.length;

/** What of a message is known before it is sent; a text: why it is not. */
type Prepared =
  | string
  | {
      readonly channel: 'email' | RobotChannel;
      readonly to: Secret<string>;
      readonly says: DigestSaid;
      readonly parts: DispatcherParts;
    };

/** Sends one message to a person or a group (每日摘要), once by the journal, whatever is retried, killed or restored. */
export class DigestSender {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly content: DigestContent,
    /** Null: nothing may be sent. */
    private readonly parts: DispatcherParts | null,
    private readonly isOff: (channel: RobotChannel) => boolean,
  ) {}

  /** @param today what was for another day is no news any more */
  async send(message: StaffMessage, today: LegalDate): Promise<void> {
    const isPast = message.what === 'digest' && message.day !== today;
    const prepared = isPast ? 'past' : await this.prepared(message);
    if (typeof prepared === 'string') {
      await endStaffMessage(this.source, message, prepared);
      return;
    }
    const { channel, to, says, parts } = prepared;
    const { jurisdiction } = await this.content.world();
    const recipient = (): Promise<Recipient> =>
      Promise.resolve({ to, isWished: true, isPretended: jurisdiction === null || jurisdiction.isMadeUp });
    // The journal names messages by a case and the turn of a channel; these have an id of the same form, and one turn.
    const sent = await new Dispatcher(parts).send({
      caseId: as<CaseId>(message.id),
      turn: 1,
      channel,
      recipient,
      says,
    });
    if (sent.outcome === 'sent') await endStaffMessage(this.source, message, 'sent');
    else if (sent.isFinal || isInVain(message)) await endStaffMessage(this.source, message, sent.code);
    else {
      const seconds = pauseAfter(message.failures);
      await putOffStaffMessage(this.source, message, { outcome: sent.code, seconds });
    }
  }

  private async prepared(message: StaffMessage): Promise<Prepared> {
    if (this.parts === null) return 'not_set_up';
    const { account, office } = message;
    if (account !== null) return await this.toPerson(message, account, this.parts);
    return office === null ? 'no_address' : await this.toOffice(message, office, this.parts);
  }

  private async toPerson(message: StaffMessage, account: string, parts: DispatcherParts): Promise<Prepared> {
    if (message.what === 'code') {
      const typed = this.opened(mailPlace(account), message.content);
      if (typed === null) return 'secret_sealed';
      const { email, code } = JSON.parse(typed) as Typed;
      return { channel: 'email', to: new Secret(email), says: codeMessage(code), parts };
    }
    const mail = await readAccountMail(this.source, account);
    if (mail === null || mail.address === null || !mail.wants) return 'not_wanted';
    const to = this.opened(mailPlace(account), mail.address);
    if (to === null) return 'secret_sealed';
    const says = await this.content.ofPerson(account, as<LegalDate>(message.day), mail);
    return says === null ? 'nothing' : { channel: 'email', to: new Secret(to), says, parts };
  }

  private async toOffice(message: StaffMessage, office: string, parts: DispatcherParts): Promise<Prepared> {
    const robot = await readOfficeRobot(this.source, office);
    if (robot === null) return 'not_wanted';
    if (this.isOff(robot.kind)) return 'switched_off';
    const says =
      message.what === 'trial' ? trialMessage : await this.content.ofOffice(office, as<LegalDate>(message.day));
    if (says === null) return 'nothing';
    const reached = this.opened(robotPlace(office), robot.secret);
    if (reached === null) return 'secret_sealed';
    const { address, secret } = JSON.parse(reached) as Reached;
    const channel = robotChannel(robot.kind, {
      address: new Secret(address),
      secret: secret === null ? null : new Secret(secret),
    });
    // Kept here instead of sent, it is found under the office, and the key of its robot nowhere.
    const to = new Secret(office);
    return { channel: robot.kind, to, says, parts: { ...parts, channels: { [robot.kind]: channel } } };
  }

  /** Null: it was sealed by other keys, or for somebody else. */
  private opened(place: string, sealed: Buffer | null): string | null {
    try {
      return sealed === null ? null : this.vault.openSecret(place, sealed);
    } catch {
      return null;
    }
  }
}

interface Typed {
  readonly email: string;
  readonly code: string;
}

interface Reached {
  readonly address: string;
  readonly secret: string | null;
}
