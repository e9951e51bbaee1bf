import { kindNames, type CaseEvent, type WebhookMessage } from '#libs/contracts';
import type { Vault } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import { noteRefused, noteTaken, passOver, reads, releaseWebhook, type LeasedWebhook } from '#libs/persistence';
import { postWebhook, type AddressGuard, type PostOutcome } from '#libs/webhook';
import type { DataSource } from 'typeorm';

// One statement reads so many; each is posted by itself.
const pageSize = 100;

// A restart is over in seconds, a deployment in minutes, a weekend in days: it is never given up, and costs one request an
// hour in the end.
const pausesSeconds = [5, 30, 120, 600, 1_800, 3_600] as const;

/** After how many seconds the next try comes, by how many failed before it. */
export const pauseAfter = (failures: number): number =>
  pausesSeconds[Math.min(failures, pausesSeconds.length - 1)] ?? 3_600;

/** The receiver says that it is gone for good (HTTP 410): it is paused until somebody looks. */
const gone = 410;

/** Brings events to one receiver after the other, in their order, each until it was taken. */
export class Delivery {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly guard: AddressGuard,
  ) {}

  /** Brings all that waits for a receiver, until one is not taken or the receiver is not this turn's any more. */
  async bring(webhook: LeasedWebhook, lease: string, stop: AbortSignal): Promise<void> {
    const to = { url: webhook.url, secrets: this.secretsOf(webhook) };
    let { position } = webhook;
    for (;;) {
      const { events, next, head } = await this.read(webhook, position);
      for (const event of events) {
        if (stop.aborted || !(await this.post({ webhook, lease, to }, event))) {
          await releaseWebhook(this.source, webhook.id, lease);
          return;
        }
      }
      if (next > position && !(await passOver(this.source, webhook.id, { lease, position: next }))) return;
      position = next;
      if (next >= head) break;
    }
    await releaseWebhook(this.source, webhook.id, lease);
  }

  private read({ office, kinds, facts }: LeasedWebhook, after: number): Promise<reads.EventPage> {
    const filter = { kinds: kinds ?? kindNames, facts };
    return reads.readEvents(this.source, reads.readerFor(as<OfficeId>(office)), filter, { after, limit: pageSize });
  }

  /** Posts one event. @returns whether the next one may follow */
  private async post({ webhook, lease, to }: Turn, event: CaseEvent): Promise<boolean> {
    const message: WebhookMessage = { type: 'case.fact', timestamp: event.at, data: event };
    const parts = { id: event.id, timestamp: Math.floor(Date.now() / 1_000), body: JSON.stringify(message) };
    const outcome = to.secrets === null ? sealed : await postWebhook(this.guard, { ...to, secrets: to.secrets }, parts);
    failpoint('webhook_sent_before_noted');
    const tried = { lease, position: event.position, event: event.id, status: outcome.status };
    if (outcome.isTaken) return await noteTaken(this.source, webhook.id, tried);
    const { failures } = await this.failuresOf(webhook);
    const again = outcome.status === gone ? null : pauseAfter(failures);
    await noteRefused(this.source, webhook.id, { ...tried, code: outcome.code, again });
    return false;
  }

  /** Those of before this turn stand in the receiver itself: within the turn one may have been taken. */
  private async failuresOf({ id }: LeasedWebhook): Promise<{ readonly failures: number }> {
    return (await reads.readWebhook(this.source, id)) ?? { failures: 0 };
  }

  /** Null: the one that signs was sealed by other keys, or moved; it is tried like any other, until it is replaced. */
  private secretsOf({ id, secret, oldSecrets }: LeasedWebhook): string[] | null {
    const opened = this.opened(id, secret);
    return opened === null ? null : [opened, ...oldSecrets.flatMap((old) => this.opened(id, old) ?? [])];
  }

  private opened(id: string, secret: Buffer): string | null {
    try {
      return this.vault.openSecret(`webhook:${id}`, secret);
    } catch {
      return null;
    }
  }
}

const sealed: PostOutcome = { isTaken: false, status: null, code: 'secret_sealed' };

interface Turn {
  readonly webhook: LeasedWebhook;
  readonly lease: string;
  readonly to: { readonly url: string; readonly secrets: readonly string[] | null };
}
