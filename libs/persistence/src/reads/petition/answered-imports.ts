import type { answeredImports } from '#contracts/petition';
import type * as z from 'zod';
import { dateSql, granted, titleOf, type Queryable, type Reader } from '../reader.js';

/** Imported petitions of the reader's office that are answered and open, those answered first, and how many there are. */
export async function listAnsweredImports(
  db: Queryable,
  reader: Reader,
  { limit, petitions = null }: { readonly limit: number; readonly petitions?: readonly string[] | null },
): Promise<z.output<typeof answeredImports>> {
  type Row = z.output<typeof answeredImports>['items'][number] & { readonly total: number };
  const rows = await db.query<Row>(
    `select p.case_id as id, p.number, ${titleOf('k')} as title, ${dateSql('p.decided_on')} as "decidedOn",
       (count(*) over ())::int as total
     from petition p join docket_case k on k.id = p.case_id
     where p.channel = 'import' and p.ended_at is null and p.phase = 'decided' and not p.is_drill
       and p.holder_office = $1 and ${granted('p.case_id', '$1')} and ($2::uuid[] is null or p.case_id = any($2::uuid[]))
     order by p.decided_on, p.case_id limit $3`,
    [reader.office, petitions, limit],
  );
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...row }) => row) };
}
