import { randomUUID } from 'node:crypto';
import type { Capacity, OfficeId } from '#libs/kernel';
import { granted, instantSql, pageOfRows, type Cursor, type Page, type Queryable, type Reader } from './reader.js';

/** What was read beyond what everybody with access sees: a list taken away as a file, the identity of a party. */
export type ReadKind = 'export' | 'reveal';

/** One entry on its way into the log of reading (查看记录). No identity and no text of a case. */
export interface ReadEntry {
  readonly what: ReadKind;
  /** Principal of who reads: the account's id. */
  readonly account: string;
  readonly office: OfficeId;
  readonly capacity: Capacity;
  /** Null for what is about many cases. */
  readonly caseId: string | null;
  /** In the reader's own words. */
  readonly purpose: string;
  /** What exactly, in codes and numbers. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** One line of the log. */
export interface ReadLogRow {
  readonly id: string;
  readonly at: string;
  readonly account: string;
  readonly displayName: string | null;
  readonly office: OfficeId;
  readonly capacity: Capacity;
  readonly what: ReadKind;
  readonly case: string | null;
  readonly purpose: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Adds to the log before anything is shown: what cannot be recorded is not read. @returns id of the entry */
export async function noteRead(db: Queryable, entry: ReadEntry): Promise<string> {
  const id = randomUUID();
  const { account, office, capacity, what, caseId, purpose, detail } = entry;
  await db.query(
    `insert into read_log (id, account, office, capacity, what, case_id, purpose, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, account, office, capacity, what, caseId, purpose, JSON.stringify(detail)],
  );
  return id;
}

const columns = `r.id, ${instantSql('r.at')} as at, r.account, a.display_name as "displayName", r.office, r.capacity, r.what,
  r.case_id as case, r.purpose, r.detail`;

/** Who read what of one case for which purpose, the newest first; nothing for a reader who may not see the case. */
export async function listReadsOfCase(
  db: Queryable,
  reader: Reader,
  caseId: string,
  page: { after: Cursor | null; limit: number },
): Promise<Page<ReadLogRow>> {
  const rows = await db.query<ReadLogRow>(
    `select ${columns} from read_log r left join account a on a.id::text = r.account
     where r.case_id = $1 and ${granted('r.case_id', '$2')}
       and ($3::timestamptz is null or (r.at, r.id) < ($3::timestamptz, $4::uuid))
     order by r.at desc, r.id desc limit $5`,
    [caseId, reader.office, page.after?.at ?? null, page.after?.id ?? null, page.limit + 1],
  );
  return pageOfRows(rows, page.limit, ({ at, id }) => ({ at, id }));
}
