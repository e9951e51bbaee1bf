import type { Channel } from './channel.js';
import { messageIdOf, type MessageKey } from './message-key.js';

/** A message that stays here, as it would have gone. */
export interface KeptMessage extends MessageKey {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where messages stay that go nowhere (本机发件箱). What they hold of a person is sealed as identities are. */
export interface OutboxStore {
  /** A message is kept once under its id. */
  keep(message: KeptMessage): Promise<void>;
  has(id: string): Promise<boolean>;
}

/** The place of a message under its seal: moved to another it does not open. */
export const outboxPlace = (id: string): string => `outbox:${id}`;

/** Takes the messages of a made-up county and of drills: they are shown to who works here, and leave for nobody. */
export const localOutbox =
  (store: OutboxStore) =>
  (key: MessageKey): Channel => ({
    isAddress: () => true,
    send: async ({ to, ...message }) => {
      await store.keep({ ...key, ...message, to: to.reveal() });
      return { kind: 'accepted', reference: null, parts: 1 };
    },
    ask: async () => ((await store.has(messageIdOf(key))) ? 'taken' : 'not_taken'),
  });
