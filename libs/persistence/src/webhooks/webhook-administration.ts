import { randomUUID } from 'node:crypto';
import { as, DomainError } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { accountLedger, changing, type ChangedBy } from '../accounts/change-record.js';
import { eventHeadSql, readEventHead, requireGiven } from '../events/event-head.js';
import { loadOfficeTree } from '../offices/office-store.js';
import type { Queryable, Tables } from '../queryable.js';

/** What a receiver is told, and where. */
export interface WebhookWants {
  readonly url: string;
  /** Kinds of cases; null: all. */
  readonly kinds: readonly string[] | null;
  /** Types of facts; null: all. */
  readonly facts: readonly string[] | null;
}

/** A receiver that is to be made. */
export interface WantedWebhook extends WebhookWants {
  readonly name: string;
  readonly office: string;
  /** `now`: what happens from here on; `first`: all that happened. */
  readonly from: 'now' | 'first';
}

// Recorded in `account_change`: add, never rename.
/** What an administrator does to a receiver. */
export type WebhookDeed =
  | ({ readonly what: 'webhookChanged' } & WebhookWants)
  | { readonly what: 'webhookReplayed'; readonly position: number }
  | { readonly what: 'webhookPaused' | 'webhookResumed' | 'webhookSecretReplaced' };

/** A secret for a receiver, and how it is sealed to its row. */
export interface SecretMaker {
  readonly make: () => string;
  readonly seal: (webhook: string, secret: string) => Buffer;
}

/**
 * The administration of receivers (推送接收方). Every change is a line of the record of accounts, in its own transaction, and
 * takes the receiver from the worker that holds it: what is under way may arrive once more.
 */
export class WebhookAdministration {
  constructor(
    private readonly database: Tables,
    private readonly secrets: SecretMaker,
  ) {}

  /**
   * Makes a receiver.
   *
   * @returns its id and its secret this once; null where the same key asked before
   * @throws DomainError conflict `webhook.name_taken`; invalid `office.unknown`
   */
  async create(wanted: WantedWebhook, by: ChangedBy): Promise<{ readonly id: string; readonly secret: string | null }> {
    const asked = { ledger: accountLedger, by, subject: null, what: { what: 'webhookMade', ...wanted } };
    const made = await changing(this.database, asked, async (transaction, record) => {
      const { name, office, url, kinds, facts, from } = wanted;
      await requireOffice(transaction, office);
      const id = randomUUID();
      const secret = this.secrets.make();
      await insertWebhook(transaction, { ...wanted, id, sealed: this.secrets.seal(id, secret) });
      const detail = { office, host: new URL(url).host, kinds, facts, from };
      await record({ subject: id, subjectName: name, what: 'webhookMade', detail });
      return { id, secret };
    });
    if (made !== null) return made;
    const [row] = await this.database.query<{ id: string }>('select id from webhook where name = $1', [wanted.name]);
    if (row === undefined) throw unknownWebhook();
    return { id: row.id, secret: null };
  }

  /**
   * Does something to a receiver.
   *
   * @returns a new secret this once, where one was made
   * @throws DomainError not_found `webhook.unknown`; conflict `account.changed_meanwhile`, `event.position_ahead`
   */
  async change(id: string, deed: WebhookDeed, by: ChangedBy): Promise<string | null> {
    const asked = { ledger: accountLedger, by, subject: id, what: deed };
    return await changing(this.database, asked, async (transaction, record) => {
      const [webhook] = await transaction.query<{ name: string; position: string }[]>(
        'select name, position from webhook where id = $1 for update',
        [id],
      );
      if (webhook === undefined) throw unknownWebhook();
      const { secret, detail } = await this.carryOut(transaction, { id, position: Number(webhook.position) }, deed);
      await transaction.query('update webhook set lease = null, leased_until = null where id = $1', [id]);
      await record({ subject: id, subjectName: webhook.name, what: deed.what, detail });
      return secret;
    });
  }

  private async carryOut(
    transaction: EntityManager,
    { id, position }: { readonly id: string; readonly position: number },
    deed: WebhookDeed,
  ): Promise<Done> {
    switch (deed.what) {
      case 'webhookChanged':
        return await setWants(transaction, id, deed);
      case 'webhookReplayed':
        requireGiven(deed.position, await readEventHead(transaction));
        await transaction.query(`update webhook set position = $2, ${atOnce} where id = $1`, [id, deed.position]);
        return { secret: null, detail: { before: position, after: deed.position } };
      case 'webhookPaused':
      case 'webhookResumed':
        await transaction.query(`update webhook set is_paused = $2, ${atOnce} where id = $1`, [
          id,
          deed.what === 'webhookPaused',
        ]);
        return { secret: null, detail: {} };
      case 'webhookSecretReplaced': {
        const secret = this.secrets.make();
        await transaction.query(replaceSecret, [id, this.secrets.seal(id, secret), overlapHours]);
        return { secret, detail: {} };
      }
    }
  }
}

interface Done {
  readonly secret: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

const atOnce = `next_try_at = clock_timestamp()`;

// A day for whoever looks after the receiver: what signed before signs until then.
const overlapHours = 24;
// One that is replaced several times a day is being tried out; a header of more signatures some receivers refuse.
const mostOld = 5;

// Whichever of them the receiver has come to, it is cut off by none.
const replaceSecret = `update webhook set
    old_secrets = (secret || case when old_until > clock_timestamp() then old_secrets else '{}' end)[1:${String(mostOld)}],
    old_until = clock_timestamp() + $3 * interval '1 hour', secret = $2, ${atOnce} where id = $1`;

async function requireOffice(transaction: EntityManager, office: string): Promise<void> {
  if ((await loadOfficeTree(transaction)).get(as(office)) !== null) return;
  throw new DomainError('invalid', 'office.unknown', `no office ${office}`, { office });
}

async function insertWebhook(
  transaction: Queryable,
  { id, name, url, office, kinds, facts, from, sealed }: WantedWebhook & { id: string; sealed: Buffer },
): Promise<void> {
  const rows = await transaction.query(
    `insert into webhook (id, name, url, office_id, kinds, facts, secret, position)
     select $1, $2, $3, $4, $5, $6, $7, case when $8 then ${eventHeadSql} else 0 end
     on conflict on constraint webhook_name_uq do nothing returning id`,
    [id, name, url, office, kinds, facts, sealed, from === 'now'],
  );
  if (rows.length === 0) throw new DomainError('conflict', 'webhook.name_taken', 'a receiver of this name is there');
}

async function setWants(transaction: Queryable, id: string, { url, kinds, facts }: WebhookWants): Promise<Done> {
  await transaction.query(`update webhook set url = $2, kinds = $3, facts = $4, ${atOnce} where id = $1`, [
    ...[id, url, kinds, facts],
  ]);
  return { secret: null, detail: { host: new URL(url).host, kinds, facts } };
}

function unknownWebhook(): DomainError {
  return new DomainError('not_found', 'webhook.unknown', 'no such receiver');
}
