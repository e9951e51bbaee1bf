import type { retrospectivePage } from '#contracts/petition';
import type * as z from 'zod';
import {
  Conditions,
  granted,
  instantSql,
  pageOfRows,
  type Cursor,
  type Page,
  type Queryable,
  type Reader,
} from '../reader.js';

/** A breach that lay before an import was recorded, and for which no supervision stands yet. */
export type RetrospectiveRow = z.output<typeof retrospectivePage>['items'][number];

/**
 * Past breaches of imported petitions that the reader may see, for the bureau to look at once. Those that were measured
 * only, from before the rules were in force, bound nobody and are none; nor are those of a file that was closed since.
 */
export async function listRetrospective(
  db: Queryable,
  reader: Reader,
  filter: { petitions?: readonly string[] },
  page: { after: Cursor | null; limit: number },
): Promise<Page<RetrospectiveRow>> {
  const conditions = new Conditions();
  conditions.add(granted('p.case_id', conditions.place(reader.office)));
  conditions.add('p.case_id = any(?::uuid[])', filter.petitions);
  if (page.after) {
    const [petition = '', seq = '0'] = page.after.id.split(' ');
    conditions.add(
      `(f.case_id, f.seq) > (${conditions.place(petition)}::uuid, ${conditions.place(Number(seq))}::integer)`,
    );
  }
  const rows = await db.query<RetrospectiveRow & { seq: number }>(
    `select f.case_id as petition, p.number, f.seq, f.data->>'clock' as clock,
       f.data->>'rule' as rule, f.data->>'office' as office, f.data->>'basis' as basis,
       f.data->>'trigger' as trigger, f.data->>'commissionedBy' as "commissionedBy", f.data->>'dueOn' as "dueOn",
       ${instantSql('c.met_at')} as "metAt", coalesce(c.provisional, false) as provisional
     from petition p
     join lateral (select x.case_id, x.seq, x.body::jsonb->'data' as data from docket_fact x
       where x.case_id = p.case_id and x.type = 'breached' and x.body like '%"isRetrospective":true%' and x.body like '%"isBinding":true%') f on true
     left join clock c on c.case_id = f.case_id and c.id = f.data->>'clock'
     where p.source_format is not null and p.ended_at is null and f.data->>'basis' is not null and f.data->>'office' <> 'petitioner'
       and not exists (select 1 from supervision s join docket_fact t on t.case_id = s.case_id
         where s.parent_id = p.case_id and s.office_id = f.data->>'office'
           and t.type in ('opened', 'triggerAdded', 'reopened') and t.body::jsonb #>> '{data,clock}' = f.data->>'clock')
       and ${conditions.sql}
     order by f.case_id, f.seq limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  const cut = pageOfRows(rows, page.limit, (row) => ({ at: null, id: `${row.petition} ${String(row.seq)}` }));
  return { items: cut.items.map(({ seq: _, ...row }) => row), next: cut.next };
}
