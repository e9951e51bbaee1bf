import type { CaseId, OfficeId } from '#libs/kernel';
import type { Queryable } from './queryable.js';

/** A document by the fact that it is. */
export interface DocumentPlace {
  readonly caseId: CaseId;
  readonly seq: number;
}

/** A number (文号) in the series of its office and year. */
export interface DocumentNumber {
  readonly office: OfficeId;
  /** What the office was called when it was drawn: so it is printed, whatever the office is called since. */
  readonly name: Readonly<Record<'zh' | 'en', string>>;
  readonly year: number;
  readonly number: number;
}

/** The number that a document has; null: none was drawn. */
export async function readDocumentNumber(
  database: Queryable,
  { caseId, seq }: DocumentPlace,
): Promise<DocumentNumber | null> {
  const rows = await database.query<DocumentNumber>(
    'select office_id as office, name, year, number from document_number where case_id = $1 and seq = $2',
    [caseId, seq],
  );
  return rows[0] ?? null;
}

/**
 * Gives a document the next number of its office and year, or the one that it has. Whoever draws holds the series until the
 * end of the transaction, so that one that fails leaves no gap and two at once have two numbers.
 *
 * @param transaction one, that ends soon: the office's next document waits for it
 */
export async function drawDocumentNumber(
  transaction: Queryable,
  { caseId, seq, office, name, year }: DocumentPlace & Omit<DocumentNumber, 'number'>,
): Promise<DocumentNumber> {
  const series = [office, year];
  await transaction.query('insert into document_series values ($1, $2, 0) on conflict do nothing', series);
  await transaction.query('select from document_series where office_id = $1 and year = $2 for update', series);
  const drawn = await readDocumentNumber(transaction, { caseId, seq });
  if (drawn !== null) return drawn;
  const [next] = await transaction.query<DocumentNumber>(
    `with counted as (
       update document_series set last = last + 1 where office_id = $1 and year = $2 returning last)
     insert into document_number (case_id, seq, office_id, name, year, number, clauses_seq)
       -- By number and not by time: a change that was written before and committed after was not there yet.
       select $3, $4, $1, $5, $2, last, (select coalesce(max(c.seq), 0) from clause_change c) from counted returning office_id as office, name, year, number`,
    [...series, caseId, seq, name],
  );
  if (next === undefined) throw new Error('the series of an office is gone while it was held');
  return next;
}

/** A document as its number, or a file that somebody holds, finds it. */
export interface NumberedDocument extends DocumentPlace {
  readonly kind: string;
  /** Type of its fact. */
  readonly type: string;
  readonly at: string;
  /** Link of the chain, hex. */
  readonly hash: string;
}

const found = `f.case_id as "caseId", f.seq, c.kind, f.type,
  to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, encode(f.hash, 'hex') as hash`;

/**
 * The documents that have a number: several where an office was called what another one is called now.
 *
 * @param office its id, or what it was called in either language, in the form NFKC of Unicode
 */
export async function findNumberedDocuments(
  database: Queryable,
  { office, year, number }: { readonly office: string; readonly year: number; readonly number: number },
): Promise<NumberedDocument[]> {
  return database.query<NumberedDocument>(
    `select ${found} from document_number n
       join docket_fact f on f.case_id = n.case_id and f.seq = n.seq
       join docket_case c on c.id = n.case_id
      where n.year = $2 and n.number = $3
        and (n.office_id = $1 or normalize(n.name ->> 'zh', nfkc) = $1 or lower(n.name ->> 'en') = lower($1))`,
    [office, year, number],
  );
}

/** The document that was kept with these bytes as it was served, erased since or not; null: none was. */
export async function findKeptDocument(database: Queryable, sha256: string): Promise<NumberedDocument | null> {
  const rows = await database.query<NumberedDocument>(
    `select ${found} from case_file x
       join docket_fact k on k.case_id = x.case_id and k.seq = x.seq and k.type = 'documentKept'
       join docket_fact f on f.case_id = k.case_id and f.seq = (k.body::jsonb #>> '{data,of}')::int
       join docket_case c on c.id = f.case_id
      where x.sha256 = $1 order by k.case_id, k.seq limit 1`,
    [sha256],
  );
  return rows[0] ?? null;
}

/** A paper that was written about an earlier one, and when. */
export interface FurtherDocument extends DocumentPlace {
  readonly type: string;
  readonly at: string;
}

/**
 * What was written about a document later, in its order: what corrects it, or withdraws it.
 *
 * @param about types of facts, each with the field that holds the number of the fact that it is about
 */
export async function findFurtherDocuments(
  database: Queryable,
  { caseId, seq }: DocumentPlace,
  about: Readonly<Record<string, string>>,
): Promise<FurtherDocument[]> {
  return database.query<FurtherDocument>(
    `select f.case_id as "caseId", f.seq, f.type, to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from docket_fact f
      where f.case_id = $1 and f.type = any($3)
        and (f.body::jsonb -> 'data' ->> ($4::jsonb ->> f.type)) = $2::text order by f.seq`,
    [caseId, seq, Object.keys(about), JSON.stringify(about)],
  );
}
