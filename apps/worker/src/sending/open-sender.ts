import type { Sender } from '#activities/delivery';
import {
  Breaker,
  Dispatcher,
  Journal,
  localOutbox,
  openChannels,
  outboxPlace,
  type DispatcherParts,
  type OutboxStore,
} from '#libs/channels';
import type { Vault } from '#libs/docket';
import type { Log } from '#libs/observability';
import {
  isInLocalOutbox,
  keepInLocalOutbox,
  noteChannelFailure,
  noteChannelSuccess,
  takePassage,
} from '#libs/persistence';
import type { DataSource } from 'typeorm';
import type { WorkerConfig } from '../config.js';
import { MessageSender, type SenderParts } from './message-sender.js';

/** What the sender of a worker is made of. */
export interface SenderOpening {
  readonly config: WorkerConfig;
  readonly source: DataSource;
  readonly vault: Vault;
  readonly log: Log;
}

/**
 * What messages of this worker go out by.
 *
 * @returns null: no folder is set for the journal, so that nothing may be sent
 * @throws ConfigurationError settings of channels that do not go together
 */
export function openDispatching({ config, source, vault, log }: SenderOpening): DispatcherParts | null {
  const channels = openChannels(config);
  const { JOURNAL_FOLDER: folder, PORTAL_ADDRESS: portal } = config;
  if (folder === undefined) return null;
  return {
    journal: new Journal(folder),
    breaker: new Breaker({
      passage: (channel, pauseSeconds) => takePassage(source, channel, pauseSeconds),
      noteFailure: (channel, failing) => noteChannelFailure(source, channel, failing),
      noteSuccess: (channel, parts) => noteChannelSuccess(source, channel, parts),
    }),
    channels,
    outbox: localOutbox(sealedOutbox(source, vault)),
    page: portal === undefined ? null : `${portal}/p`,
    languages: { sms: config.SMS_LANGUAGES, email: 'zh-en' },
    onUnwritten: (error) => log.warn({ err: error }, 'a message has left, and the journal could not say so'),
    // Its text may hold what was to be sent: only the kind of error, and where.
    onFault: (error) => log.error({ fault: placeOf(error) }, 'a message could not be handed over'),
  };
}

/** What sends the messages of deliveries. @param parts null: nothing may be sent, and nothing is */
export function senderBy(parts: DispatcherParts | null, of: Omit<SenderParts, 'dispatcher'>): Sender | null {
  return parts === null ? null : new MessageSender({ ...of, dispatcher: new Dispatcher(parts) });
}

const placeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '').split('\n').find((line) => /^\s+at /u.test(line)) ?? ''}`
    : '';

function sealedOutbox(source: DataSource, vault: Vault): OutboxStore {
  return {
    keep: async ({ id, caseId, turn, channel, to, subject, text }) => {
      const sealed = vault.sealDraft(outboxPlace(id), JSON.stringify({ to, subject, text }));
      await keepInLocalOutbox(source, { messageId: id, caseId, turn, channel, ...sealed });
    },
    has: (id) => isInLocalOutbox(source, id),
  };
}
