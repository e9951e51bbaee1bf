import type { CaseId } from '#libs/kernel';
import type { Queryable } from '../queryable.js';

/** A message that stays here (本机发件箱), sealed; `cipher` as PostgreSQL's hex text. */
export interface SealedMessage {
  readonly messageId: string;
  readonly caseId: CaseId;
  readonly turn: number;
  readonly channel: string;
  readonly keyId: string;
  readonly cipher: string;
}

/** Keeps a message once under its id. */
export async function keepInLocalOutbox(db: Queryable, message: SealedMessage): Promise<void> {
  await db.query(
    `insert into local_outbox (message_id, case_id, turn, channel, key_id, cipher)
     values ($1, $2, $3, $4, $5, $6::bytea) on conflict on constraint local_outbox_message_id_pk do nothing`,
    [message.messageId, message.caseId, message.turn, message.channel, message.keyId, message.cipher],
  );
}

export async function isInLocalOutbox(db: Queryable, messageId: string): Promise<boolean> {
  return (await db.query(`select from local_outbox where message_id = $1`, [messageId])).length > 0;
}

/** A message that stays here, with the number of its case where that is known. */
export interface StoredMessage {
  readonly messageId: string;
  readonly caseId: CaseId;
  readonly channel: string;
  readonly cipher: Buffer;
  /** ISO instant in UTC. */
  readonly keptAt: string;
}

/** The newest messages that stay here. */
export async function readLocalOutbox(db: Queryable, most: number): Promise<StoredMessage[]> {
  return await db.query<StoredMessage>(
    `select message_id as "messageId", case_id as "caseId", channel, cipher,
       to_char(kept_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "keptAt"
     from local_outbox order by kept_at desc limit $1`,
    [most],
  );
}
