import { outboxPlace } from '#libs/channels';
import type { LocalOutbox } from '#libs/contracts';
import { readLocalOutbox, type StoredMessage } from '#libs/persistence';
import type { Platform } from '../platform.js';

const shown = 50;

interface Opened {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What would have been sent (本机发件箱). Of an address its end alone, as everywhere that somebody looks without a purpose. */
export async function localOutboxOf({ database, vault }: Platform): Promise<LocalOutbox> {
  const stored = await readLocalOutbox(database, shown);
  const items = stored.map((message) => {
    const opened = openedOf(vault, message);
    return {
      ...{ id: message.messageId, channel: message.channel, keptAt: message.keptAt },
      to: opened === null ? null : `…${opened.to.slice(-4)}`,
      ...{ subject: opened?.subject ?? '', text: opened?.text ?? '' },
    };
  });
  return { items };
}

/** Null: it was sealed with other keys, or changed. */
function openedOf(vault: Platform['vault'], { messageId, cipher }: StoredMessage): Opened | null {
  try {
    return JSON.parse(vault.openDraft(outboxPlace(messageId), cipher)) as Opened;
  } catch {
    return null;
  }
}
