import type { AttachmentCategory, FileType } from '#libs/kernel';
import { instantSql, type Queryable } from './reader.js';
import type { ReceiptHolder } from './receipts.js';

/** A file that a party brought by the own page. */
export interface BroughtFile {
  readonly at: string;
  /** Null: erased. */
  readonly name: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: FileType;
  readonly category: AttachmentCategory;
}

const broughtBy = `body::jsonb #>> '{actor,party}'`;

// Under a name that was found to be another one it is that one's.
const isBroughtAs = (which: string): string =>
  `type = 'attached' and body::jsonb #>> '{actor,kind}' = 'public' and ${which} in (
  select p.party from party p where p.case_id = $1 and coalesce(p.merged_into, p.party) = $2)`;
const isBroughtBy = isBroughtAs(broughtBy);
// What whoever acts for another one brings is that one's.
const isBroughtFor = isBroughtAs(`coalesce(body::jsonb #>> '{data,of}', ${broughtBy})`);

/** Who reads, and for whom; `of` left out or null: for itself. */
type BringingReader = ReceiptHolder & { readonly of?: string | null };

/**
 * What was brought to a case for a party, by itself or by whoever acts for it, in the order in which it came: whoever reads for it
 * sees what it brought itself as well. Nothing else of the case is in it, nor what another party brought. Access is not asked for:
 * whoever calls has asked for the receipt, and whether its holder may read for that party.
 */
export async function listBroughtFiles(db: Queryable, { caseId, party, of }: BringingReader): Promise<BroughtFile[]> {
  return db.query<BroughtFile>(
    `select ${instantSql('f.at')} as at, n.body as name, f.data #>> '{file,sha256}' as sha256,
       (f.data #>> '{file,bytes}')::float8 as bytes, f.data #>> '{file,type}' as type, f.data ->> 'category' as category
     from (select seq, at, body::jsonb -> 'data' as data from docket_fact
            where case_id = $1 and ${isBroughtFor}) f
     left join case_text n on n.case_id = $1 and n.digest = f.data #>> '{name,digest}'
     order by f.seq`,
    [caseId, of ?? party],
  );
}

/** How much a party brought to its case in the last day. */
export async function readBroughtInADay(
  db: Queryable,
  { caseId, party }: ReceiptHolder,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const rows = await db.query<{ files: number; bytes: number }>(
    `select count(*)::int as files, coalesce(sum((body::jsonb #>> '{data,file,bytes}')::bigint), 0)::float8 as bytes
       from docket_fact where case_id = $1 and ${isBroughtBy}
        and recorded_at > clock_timestamp() - interval '1 day'`,
    [caseId, party],
  );
  return rows[0] ?? { files: 0, bytes: 0 };
}

/** One text of a case by its digest; null: erased. Access is not asked for: whoever calls has asked for the case. */
export async function readText(
  db: Queryable,
  { caseId, digest }: { readonly caseId: string; readonly digest: string },
): Promise<string | null> {
  const rows = await db.query<{ body: string }>('select body from case_text where case_id = $1 and digest = $2', [
    caseId,
    digest,
  ]);
  return rows[0]?.body ?? null;
}
