import type { statusAnswer } from '#contracts/petition';
import type { CaseId } from '#libs/kernel';
import type * as z from 'zod';
import { dateSql, instantSql, type Queryable } from './reader.js';

/** What a party with the right query code (查询码) is told of where its case stands. No text, no identity. */
export type ReceiptStatus = Omit<z.output<typeof statusAnswer>, 'kind' | 'phaseText'>;

/** What of that each kind has in columns of its own, by SQL over its row `r`; `null` where it knows no such thing. */
export interface ToldColumns {
  readonly holder: string;
  readonly receivedOn: string;
  readonly acceptedOn: string;
  readonly decidedOn: string;
  readonly outcome: string;
  readonly isSupervised: string;
}

/** How a case stands, for whoever has shown a receipt of it; null: it is of another kind. */
export type ReadStatus = (db: Queryable, caseId: CaseId) => Promise<ReceiptStatus | null>;

/** Makes the read of one kind from its columns. @param table of its rows, with the date that is owed next */
export function readingStatus(table: string, told: ToldColumns): ReadStatus {
  const sql = `select r.number, r.phase, r.is_drill as "isDrill",
       (select jsonb_build_object('zh', o.name_zh, 'en', o.name_en) from office o where o.id = ${told.holder}) as holder,
       ${dateSql(told.receivedOn)} as "receivedOn", ${dateSql(told.acceptedOn)} as "acceptedOn",
       ${dateSql(told.decidedOn)} as "decidedOn", ${told.outcome} as outcome,
       ${dateSql('r.legal_due_on')} as "answerBy", r.provisional, ${told.isSupervised} as "isSupervised",
       ${instantSql('r.ended_at')} as "endedAt"
     from ${table} r where r.case_id = $1`;
  return async (db, caseId) => (await db.query<ReceiptStatus>(sql, [caseId]))[0] ?? null;
}
