import type { AttachmentCategory, FileType } from '#libs/kernel';
import { instantSql, type Queryable } from './reader.js';

/** A file that the petitioner brought by the own page. */
export interface BroughtFile {
  readonly at: string;
  /** Null: erased. */
  readonly name: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: FileType;
  readonly category: AttachmentCategory;
}

/**
 * What the petitioner brought to the own case, in the order in which it came: by facts of the public alone, so that nothing
 * else of the case is in it. Access is not asked for: whoever calls has asked for the receipt.
 */
export async function listBroughtFiles(db: Queryable, caseId: string): Promise<BroughtFile[]> {
  return db.query<BroughtFile>(
    `select ${instantSql('f.at')} as at, n.body as name, f.data #>> '{file,sha256}' as sha256,
       (f.data #>> '{file,bytes}')::float8 as bytes, f.data #>> '{file,type}' as type, f.data ->> 'category' as category
     from (select seq, at, body::jsonb -> 'data' as data from docket_fact
            where case_id = $1 and type = 'attached' and body::jsonb #>> '{actor,kind}' = 'public') f
     left join case_text n on n.case_id = $1 and n.digest = f.data #>> '{name,digest}'
     order by f.seq`,
    [caseId],
  );
}

/** How much the petitioner brought to a case in the last day. */
export async function readBroughtInADay(
  db: Queryable,
  caseId: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const rows = await db.query<{ files: number; bytes: number }>(
    `select count(*)::int as files, coalesce(sum((body::jsonb #>> '{data,file,bytes}')::bigint), 0)::float8 as bytes
       from docket_fact where case_id = $1 and type = 'attached' and body::jsonb #>> '{actor,kind}' = 'public'
        and recorded_at > clock_timestamp() - interval '1 day'`,
    [caseId],
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
