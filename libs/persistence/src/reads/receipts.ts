import type { CaseId } from '#libs/kernel';
import { caseNow, dateSql, instantSql, titleOf, type Queryable } from './reader.js';

/** What a petitioner with the right query code (查询码) is told. No text, no identity. */
export interface ReceiptStatus {
  readonly number: string;
  readonly phase: string;
  readonly isDrill: boolean;
  readonly holder: { readonly zh: string; readonly en: string } | null;
  readonly receivedOn: string;
  readonly acceptedOn: string | null;
  readonly decidedOn: string | null;
  readonly outcome: string | null;
  readonly answerBy: string | null;
  readonly provisional: boolean;
  readonly isSupervised: boolean;
  readonly endedAt: string | null;
}

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
     from receipt r join petition p on p.case_id = r.case_id where r.number = $1 and r.code_hash = $2`,
    [receipt.number, receipt.codeHash],
  );
  return rows[0] ?? null;
}

/** The case behind a receipt number and the hash of its query code; null for a wrong number and a wrong code alike. */
export async function readReceiptCase(
  db: Queryable,
  receipt: { number: string; codeHash: Buffer },
): Promise<CaseId | null> {
  const rows = await db.query<{ id: CaseId }>(
    `select p.case_id as id from receipt r join petition p on p.case_id = r.case_id
     where r.number = $1 and r.code_hash = $2`,
    [receipt.number, receipt.codeHash],
  );
  return rows[0]?.id ?? null;
}

/** The receipt number of a petition; null where there is none. */
export async function readReceiptNumber(db: Queryable, caseId: CaseId): Promise<string | null> {
  const rows = await db.query<{ number: string }>(
    `select r.number from receipt r join petition p on p.case_id = r.case_id where r.case_id = $1`,
    [caseId],
  );
  return rows[0]?.number ?? null;
}

/** What of a case its petitioner may read: the facts of some types with the texts that they name, and its own now. */
export interface OwnFile {
  readonly now: string;
  readonly rulePack: string;
  /** What it is called (标题); null where that was erased. */
  readonly subject: string | null;
  /** Bodies as they were hashed, in the order of the ledger. */
  readonly facts: readonly string[];
  readonly texts: readonly { readonly digest: string; readonly body: string }[];
}

/**
 * The file of a petition for its petitioner, whose right was checked: by number and query code, never by an office.
 *
 * @param types of facts; a text is read only if a fact of the first kind names it
 */
export async function readOwnFile(
  db: Queryable,
  caseId: CaseId,
  types: { readonly withTexts: readonly string[]; readonly withoutTexts: readonly string[] },
): Promise<OwnFile | null> {
  const rows = await db.query<OwnFile>(
    `with named as (select f.seq, f.body, f.type = any($2::text[]) as "isTold" from docket_fact f
       where f.case_id = $1 and (f.type = any($2::text[]) or f.type = any($3::text[])))
     select ${instantSql(caseNow)} as now, k.rule_pack as "rulePack",
       (select ${titleOf('p')} from petition p where p.case_id = $1) as subject,
       coalesce((select jsonb_agg(n.body order by n.seq) from named n), '[]') as facts,
       coalesce((select jsonb_agg(jsonb_build_object('digest', t.digest, 'body', t.body)) from case_text t
         where t.case_id = $1 and exists (select 1 from named n where n."isTold" and strpos(n.body, t.digest) > 0)), '[]') as texts
     from docket_case k where k.id = $1 and k.kind = 'petition'`,
    [caseId, types.withTexts, types.withoutTexts],
  );
  return rows[0] ?? null;
}
