import type { statusAnswer } from '#contracts/petition';
import type * as z from 'zod';
import { dateSql, instantSql, type Queryable } from '../reader.js';
import { joinHolder } from '../receipts.js';

/** What a petitioner with the right query code (查询码) is told. No text, no identity. */
export type ReceiptStatus = Omit<z.output<typeof statusAnswer>, 'phaseText'>;

/**
 * The status behind a receipt number and the hash of its query code; null for a wrong number and for a wrong code
 * alike, found by the same statement.
 */
export async function readReceiptStatus(
  db: Queryable,
  receipt: { number: string; codeHash: Buffer },
): Promise<ReceiptStatus | null> {
  const rows = await db.query<ReceiptStatus>(
    `select p.number, p.phase, p.is_drill as "isDrill",
       (select jsonb_build_object('zh', o.name_zh, 'en', o.name_en) from office o where o.id = p.holder_office) as holder,
       ${dateSql('p.received_on')} as "receivedOn",
       ${dateSql('p.accepted_on')} as "acceptedOn", ${dateSql('p.decided_on')} as "decidedOn", p.outcome,
       ${dateSql('p.legal_due_on')} as "answerBy", p.provisional, p.is_supervised as "isSupervised",
       ${instantSql('p.ended_at')} as "endedAt"
     from receipt r join petition p on p.case_id = r.case_id ${joinHolder} where r.number = $1 and r.code_hash = $2`,
    [receipt.number, receipt.codeHash],
  );
  return rows[0] ?? null;
}
