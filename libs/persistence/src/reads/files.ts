import type {
  AttachmentCategory,
  AttachmentOrigin,
  AttachmentWay,
  DocumentLanguage,
  FileRef,
  FileType,
} from '#libs/kernel';
import { granted, instantSql, type Queryable, type Reader } from './reader.js';

/** An attachment as its facts tell it, with its name where that is not erased. */
export interface AttachmentRow {
  readonly attachment: string;
  readonly seq: number;
  readonly at: string;
  readonly office: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: FileType;
  readonly category: AttachmentCategory;
  readonly origin: AttachmentOrigin;
  /** Null: by the console. */
  readonly via: AttachmentWay | null;
  /** Which party of the case brought it itself; null: none did. */
  readonly party: string | null;
  /** For which party that one brought it; null: for itself, or an office put it there. */
  readonly of: string | null;
  readonly name: string | null;
  readonly isErased: boolean;
  readonly withdrawnAt: string | null;
  readonly withdrawnFor: string | null;
}

/** The attachments of a case in the order in which they came; nothing for a reader who may not see it. */
export async function listAttachments(db: Queryable, reader: Reader, caseId: string): Promise<AttachmentRow[]> {
  const own = 'select case_id, attached from docket_fact attached where case_id = $1';
  return db.query<AttachmentRow>(attachmentsSql(own), [caseId, reader.office, reader.account]);
}

/**
 * Files of the tour that a finding cites (督导组的证据), with their names: read through the finding by whoever reads that, and nothing else of
 * the tour. Of any other case none.
 */
export async function listCited(db: Queryable, reader: Reader, caseId: string): Promise<AttachmentRow[]> {
  const cited = `select f.case_id, f as attached from docket_case k
     join docket_fact o on o.case_id = k.id and o.type = 'opened'
     join docket_fact f on f.case_id = k.parent_id and f.type = 'attached'
       and o.body::jsonb #> '{data,files}' ? (f.body::jsonb #>> '{data,attachment}')
    where k.id = $1 and k.kind = 'finding'`;
  return db.query<AttachmentRow>(attachmentsSql(cited), [caseId, reader.office, reader.account]);
}

/** @param of facts `attached`, each with its case */
const attachmentsSql = (of: string): string =>
  `select f.data ->> 'attachment' as attachment, f.seq, ${instantSql('f.at')} as at, f.office_id as office,
       f.data #>> '{file,sha256}' as sha256, (f.data #>> '{file,bytes}')::float8 as bytes,
       f.data #>> '{file,type}' as type, f.data ->> 'category' as category, f.data ->> 'origin' as origin,
       f.data ->> 'via' as via, f.party, f.data ->> 'of' as of,
       n.body as name, x.erased_at is not null as "isErased",
       ${instantSql('w.at')} as "withdrawnAt", r.body as "withdrawnFor"
     from (select a.case_id, (attached).seq, (attached).at, (attached).office_id, (attached).body::jsonb -> 'data' as data,
             (attached).body::jsonb #>> '{actor,party}' as party from (${of}) a where (attached).type = 'attached') f
     join case_file x on x.case_id = f.case_id and x.seq = f.seq
     left join case_text n on n.case_id = f.case_id and n.digest = f.data #>> '{name,digest}'
     left join lateral (select w.at, w.body::jsonb -> 'data' as data from docket_fact w
        where w.case_id = f.case_id and w.type = 'attachmentWithdrawn' and w.seq > f.seq
          and w.body::jsonb #>> '{data,attachment}' = f.data ->> 'attachment') w on true
     left join case_text r on r.case_id = f.case_id and r.digest = w.data #>> '{reason,digest}'
     where ${granted('$1::uuid', { office: '$2', account: '$3' })} order by f.seq`;

/** Whether a fact of a case attached this. Access is not asked for: whoever calls knows of it. */
export async function isAttached(db: Queryable, caseId: string, attachment: string): Promise<boolean> {
  const rows = await db.query(
    `select 1 from docket_fact where case_id = $1 and type = 'attached' and body::jsonb #>> '{data,attachment}' = $2`,
    [caseId, attachment],
  );
  return rows.length > 0;
}

/**
 * A document as it was set to be served, by the number of its fact; null: it was not, or was erased since. The first one
 * counts. Access is not asked for: whoever calls has asked for the case.
 */
export async function readKeptDocument(
  db: Queryable,
  { caseId, seq, language }: { readonly caseId: string; readonly seq: number; readonly language: DocumentLanguage },
): Promise<FileRef | null> {
  const rows = await db.query<{ file: FileRef }>(
    `select f.body::jsonb #> '{data,file}' as file
       from docket_fact f join case_file x on x.case_id = f.case_id and x.seq = f.seq
      where f.case_id = $1 and f.type = 'documentKept' and x.erased_at is null
        and (f.body::jsonb #>> '{data,of}')::int = $2 and f.body::jsonb #>> '{data,language}' = $3
      order by f.seq limit 1`,
    [caseId, seq, language],
  );
  return rows[0]?.file ?? null;
}

/**
 * Whether a content that facts of a case mean was erased neither there nor in the case that it is a part of. Access is not
 * asked for: whoever calls has asked for the case.
 */
export async function isFileThere(
  db: Queryable,
  { caseId, sha256 }: { readonly caseId: string; readonly sha256: string },
): Promise<boolean> {
  const rows = await db.query<{ isThere: boolean }>(
    `select coalesce(bool_and(t.is_there), false) as "isThere" from (
       select bool_or(f.erased_at is null) as is_there
         from docket_case k join case_file f on f.case_id = k.id or f.case_id = k.parent_id
        where k.id = $1 and f.sha256 = $2 group by f.case_id) t`,
    [caseId, sha256],
  );
  return rows[0]?.isThere ?? false;
}

/** Facts of a case that mean a file by an attachment which one of these facts put there, those themselves among them. */
export async function readFactsOfAttachments(
  db: Queryable,
  { caseId, facts }: { readonly caseId: string; readonly facts: readonly number[] },
): Promise<number[]> {
  const rows = await db.query<{ seq: number }>(
    `select other.seq from docket_fact own
       join docket_fact other on other.case_id = own.case_id and other.body::jsonb #> '{data,file}' is not null
        and other.body::jsonb #>> '{data,attachment}' = own.body::jsonb #>> '{data,attachment}'
      where own.case_id = $1 and own.type = 'attached' and own.seq = any($2) order by other.seq`,
    [caseId, facts],
  );
  return rows.map(({ seq }) => seq);
}

/**
 * Whether a row of `case_file` still means its content: its fact was not erased, and the case that its own is a part of has
 * not erased the same document. What was served is the document of that case, and goes with it; what somebody attached to
 * both is each case's own.
 */
const isMeant = (row: string): string => `${row}.erased_at is null and not exists (
  select from docket_case part join case_file above on above.case_id = part.parent_id and above.sha256 = ${row}.sha256
    join docket_fact kept on kept.case_id = above.case_id and kept.seq = above.seq and kept.type = 'documentKept'
   where part.id = ${row}.case_id group by above.case_id having bool_and(above.erased_at is not null))`;

/** Of some contents those that a fact means which was not erased. */
export async function readMeantFiles(db: Queryable, contents: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ sha256: string }>(
    `select distinct f.sha256 from case_file f where f.sha256 = any($1) and ${isMeant('f')}`,
    [contents],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** A content that nobody means any more, and how long ago the last fact was recorded that did. */
export interface ErasedFile {
  readonly sha256: string;
  readonly meantMsAgo: number;
}

/** Contents that facts of a case meant and that nobody means since they were erased. */
export async function readErasedFiles(db: Queryable, caseId: string): Promise<ErasedFile[]> {
  return db.query<ErasedFile>(
    `select e.sha256, (extract(epoch from clock_timestamp() - max(d.recorded_at)) * 1000)::float8 as "meantMsAgo"
       from case_file e join docket_fact d on d.case_id = e.case_id and d.seq = e.seq
      where e.case_id = $1 and e.erased_at is not null
        and not exists (select from case_file f where f.sha256 = e.sha256 and ${isMeant('f')})
      group by e.sha256`,
    [caseId],
  );
}

/** A file that a fact means, and whose fact it is. */
export interface MeantFile {
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly sha256: string;
  readonly bytes: number;
}

/** Each content that facts mean, once, with the first of those facts, in their order. @param after the content before */
export async function listMeantFiles(db: Queryable, after: string, limit: number): Promise<MeantFile[]> {
  return db.query<MeantFile>(
    `select distinct on (f.sha256) f.case_id as "caseId", k.number, f.seq, f.sha256, f.bytes::float8 as bytes
       from case_file f join docket_case k on k.id = f.case_id
      where ${isMeant('f')} and f.sha256 > $1 order by f.sha256, f.case_id, f.seq limit $2`,
    [after, limit],
  );
}
