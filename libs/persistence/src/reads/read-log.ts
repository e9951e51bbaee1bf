import type { readLogPage } from '#libs/contracts';
import type * as z from 'zod';
import { granted, instantSql, pageOfRows, type Cursor, type Page, type Queryable, type Reader } from './reader.js';

/** One line of the log, with whom it is about. */
export type ReadLogRow = Omit<z.output<typeof readLogPage>['items'][number], 'by' | 'party' | 'file'> & {
  readonly displayName: string | null;
  /** Of the attachment that was looked at. */
  readonly fileName: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

const columns = `r.id, ${instantSql('r.at')} as at, coalesce(a.display_name, g.display_name) as "displayName", r.office, r.capacity, r.what,
  r.purpose, r.words, r.detail, n.body as "fileName"`;
// The name stands with the fact that told of the file.
const names = `left join docket_fact f on r.what = 'file' and f.case_id = r.case_id and f.type = 'attached'
       and f.seq = (r.detail ->> 'seq')::int
     left join case_text n on n.case_id = f.case_id and n.digest = f.body::jsonb #>> '{data,name,digest}'`;

/** Who read what of one case for which purpose, the newest first; nothing for a reader who may not see the case. */
export async function listReadsOfCase(
  db: Queryable,
  reader: Reader,
  caseId: string,
  page: { after: Cursor | null; limit: number },
): Promise<Page<ReadLogRow>> {
  const rows = await db.query<ReadLogRow>(
    `select ${columns} from read_log r left join account a on a.id::text = r.account
       left join program g on g.id::text = r.account ${names}
     where r.case_id = $1 and ${granted('r.case_id', { office: '$2', account: '$6' })}
       and ($3::timestamptz is null or (r.at, r.id) < ($3::timestamptz, $4::uuid))
     order by r.at desc, r.id desc limit $5`,
    [caseId, reader.office, page.after?.at ?? null, page.after?.id ?? null, page.limit + 1, reader.account],
  );
  return pageOfRows(rows, page.limit, ({ at, id }) => ({ at, id }));
}
