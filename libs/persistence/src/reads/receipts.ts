import type { CaseId, CaseRef } from '#libs/kernel';
import { caseNow, instantSql, titleOf, type Queryable } from './reader.js';
import { sealedOf } from './recipients.js';

/** Whose a receipt is. */
export interface ReceiptHolder {
  readonly caseId: CaseId;
  /** The party, by its name in the case. */
  readonly party: string;
}

/** The same, and of which kind the case is that it opens. */
export interface FoundReceipt extends ReceiptHolder {
  readonly kind: string;
}

/**
 * The case and the party behind a receipt number and the hash of a query code, of whichever kind; null for a wrong number and a
 * wrong code alike, and for a party that has left.
 */
export async function readReceiptHolder(
  db: Queryable,
  receipt: { number: string; codeHash: Buffer },
): Promise<FoundReceipt | null> {
  const rows = await db.query<FoundReceipt>(
    `select k.kind, k.id as "caseId", h.party from receipt r join docket_case k on k.id = r.case_id ${joinHolder}
     where r.number = $1 and r.code_hash = $2`,
    [receipt.number, receipt.codeHash],
  );
  return rows[0] ?? null;
}

/**
 * When the receipt `r` became one of the party `h`: with the merger that made them one, at the latest that of the name to which `r`
 * had gone before. Asked of those alone that stand beside an own one.
 */
const mergedAt = `(select max(f.recorded_at) from docket_fact f where f.case_id = r.case_id and f.type = 'partiesMerged'
    and f.body::jsonb #>> '{data,party}' in (select r.party union select g.body::jsonb #>> '{data,into}' from docket_fact g
      where g.case_id = r.case_id and g.type = 'partiesMerged' and g.body::jsonb #>> '{data,party}' = r.party))`;

/**
 * Whose the receipt `r` is, as the party `h`: that of one who was found to be another party is the other's. Whoever has left opens
 * nothing; nor does a paper from before the other's own was made since they are one, which is what that is for. What was made for
 * either while they still were two says nothing of the other's.
 */
export const joinHolder = `join party named on named.case_id = r.case_id and named.party = r.party
  join party h on h.case_id = r.case_id and h.party = coalesce(named.merged_into, named.party) and h.left_on is null
    and not exists (select from receipt own where own.case_id = r.case_id and own.party = h.party and own.party <> r.party
      and coalesce(own.reissued_at, own.created_at) > coalesce(r.reissued_at, r.created_at)
      and coalesce(own.reissued_at, own.created_at) > ${mergedAt})`;

/** The receipt of a party (回执). */
export interface KeptReceipt {
  /** Of the case. */
  readonly kind: string;
  readonly party: string;
  readonly number: string;
  /** Which of its query codes counts, from 1. */
  readonly issue: number;
  /** Since when, in epoch milliseconds; null: since the registration. */
  readonly reissuedMs: number | null;
}

/**
 * The receipt of a party, its own before that of one who was found to be the same; null where there is none, or it is good no
 * more. `party` null: the one that was made first.
 */
export async function readReceipt(db: Queryable, caseId: CaseId, party: string | null): Promise<KeptReceipt | null> {
  const rows = await db.query<KeptReceipt>(
    `select k.kind, h.party, r.number, r.issue, (extract(epoch from r.reissued_at) * 1000)::float8 as "reissuedMs"
     from receipt r join docket_case k on k.id = r.case_id ${joinHolder} where r.case_id = $1 and ($2::text is null or h.party = $2)
     order by r.party <> h.party, r.created_at, r.party limit 1`,
    [caseId, party],
  );
  return rows[0] ?? null;
}

/** Whether a visit of the petitioner's page was left. */
export async function isVisitLeft(db: Queryable, visit: string): Promise<boolean> {
  return (await db.query(`select from left_visit where visit = $1`, [visit])).length > 0;
}

/** A party of a case, sealed, for the receipt that it is shown itself; null: it left no name. */
export async function readOwnParty(db: Queryable, { caseId, party }: ReceiptHolder): Promise<Buffer | null> {
  const [row] = await db.query<{ cipher: Buffer | null }>(`select ${sealedOf('$1', '$2')} as cipher`, [caseId, party]);
  return row?.cipher ?? null;
}

/** What of a case its petitioner may read: the facts of some types with the texts that they name, and its own now. */
export interface OwnFile {
  readonly now: string;
  readonly rulePack: string;
  /** What it is called (标题); null where that was erased. */
  readonly subject: string | null;
  /** As their rows say them as a whole, in the order of the ledger. */
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
    `with named as (select f.seq, f.body, whole_fact(f) as whole, f.type = any($2::text[]) as "isTold" from docket_fact f
       where f.case_id = $1 and (f.type = any($2::text[]) or f.type = any($3::text[])))
     select ${instantSql(caseNow)} as now, k.rule_pack as "rulePack",
       ${titleOf('k')} as subject,
       coalesce((select jsonb_agg(n.whole order by n.seq) from named n), '[]') as facts,
       coalesce((select jsonb_agg(jsonb_build_object('digest', t.digest, 'body', t.body)) from case_text t
         where t.case_id = $1 and exists (select 1 from named n where n."isTold" and strpos(n.body, t.digest) > 0)), '[]') as texts
     from docket_case k where k.id = $1 and k.kind = $4`,
    [caseId, types.withTexts, types.withoutTexts, kind],
  );
  return rows[0] ?? null;
}
