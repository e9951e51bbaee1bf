import type { CaseId, CaseRef } from '#libs/kernel';
import { caseNow, instantSql, titleOf, type Queryable } from './reader.js';

/**
 * The case of a kind behind a receipt number and the hash of its query code; null for a wrong number and a wrong code
 * alike.
 */
export async function readReceiptCase(
  db: Queryable,
  receipt: { kind: string; number: string; codeHash: Buffer },
): Promise<CaseId | null> {
  const rows = await db.query<{ id: CaseId }>(
    `select k.id from receipt r join docket_case k on k.id = r.case_id
     where r.number = $1 and r.code_hash = $2 and k.kind = $3`,
    [receipt.number, receipt.codeHash, receipt.kind],
  );
  return rows[0]?.id ?? null;
}

/** The receipt of a case (回执). */
export interface KeptReceipt {
  readonly number: string;
  /** Which of its query codes counts, from 1. */
  readonly issue: number;
  /** Since when, in epoch milliseconds; null: since the registration. */
  readonly reissuedMs: number | null;
}

/** The receipt of a case; null where there is none. */
export async function readReceipt(db: Queryable, caseId: CaseId): Promise<KeptReceipt | null> {
  const rows = await db.query<KeptReceipt>(
    `select r.number, r.issue, (extract(epoch from r.reissued_at) * 1000)::float8 as "reissuedMs"
     from receipt r where r.case_id = $1`,
    [caseId],
  );
  return rows[0] ?? null;
}

/** Whether a visit of the petitioner's page was left. */
export async function isVisitLeft(db: Queryable, visit: string): Promise<boolean> {
  return (await db.query(`select from left_visit where visit = $1`, [visit])).length > 0;
}

/** Who submitted a case, sealed, for the receipt that they are shown themselves; null: nobody named. */
export async function readOwnParty(db: Queryable, caseId: CaseId): Promise<Buffer | null> {
  const rows = await db.query<{ cipher: Buffer }>(
    `select p.cipher from case_party p where p.case_id = $1 and p.party = 'p1'`,
    [caseId],
  );
  return rows[0]?.cipher ?? null;
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
 * The file of a case for its petitioner, whose right was checked: by number and query code, never by an office.
 *
 * @param types of facts; a text is read only if a fact of the first kind names it
 */
export async function readOwnFile(
  db: Queryable,
  { kind, caseId }: CaseRef,
  types: { readonly withTexts: readonly string[]; readonly withoutTexts: readonly string[] },
): Promise<OwnFile | null> {
  const rows = await db.query<OwnFile>(
    `with named as (select f.seq, f.body, f.type = any($2::text[]) as "isTold" from docket_fact f
       where f.case_id = $1 and (f.type = any($2::text[]) or f.type = any($3::text[])))
     select ${instantSql(caseNow)} as now, k.rule_pack as "rulePack",
       ${titleOf('k')} as subject,
       coalesce((select jsonb_agg(n.body order by n.seq) from named n), '[]') as facts,
       coalesce((select jsonb_agg(jsonb_build_object('digest', t.digest, 'body', t.body)) from case_text t
         where t.case_id = $1 and exists (select 1 from named n where n."isTold" and strpos(n.body, t.digest) > 0)), '[]') as texts
     from docket_case k where k.id = $1 and k.kind = $4`,
    [caseId, types.withTexts, types.withoutTexts, kind],
  );
  return rows[0] ?? null;
}
