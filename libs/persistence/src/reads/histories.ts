import type { historySections, historySummary } from '#libs/contracts';
import type * as z from 'zod';
import type { CaseId } from '#libs/kernel';
import { factColumns, type FactRow } from './cases.js';
import { Conditions, granted, type Queryable, type Reader } from './reader.js';

/** Parts of a history that a reader may look at alone; a fact may belong to several. */
export type HistorySection = (typeof historySections)[number];

/** Which types of facts are deliveries and failures; who acted decides the other two. */
export interface SectionTypes {
  readonly delivery: readonly string[];
  readonly failures: readonly string[];
}

/** One page of a history: its order, where it goes on, and what it is narrowed to. */
export interface HistoryPage {
  readonly order: 'oldest' | 'newest';
  /** Place after which it goes on, in its own order; 0: from the beginning. */
  readonly after: number;
  readonly limit: number;
  /** Empty: all of it. */
  readonly only: readonly HistorySection[];
  readonly types: SectionTypes;
}

const actor = `(f.body::jsonb #>> '{actor,kind}')`;

/** The condition of a section. @param place keeps a list of types among the parameters and says where */
function sectionSql(section: HistorySection, types: SectionTypes, place: (value: readonly string[]) => string): string {
  if (section === 'people') return `${actor} <> 'course'`;
  if (section === 'delivery') return `f.type = any(${place(types.delivery)}::text[])`;
  const isFailure = `f.type = any(${place(types.failures)}::text[])`;
  return section === 'failures' ? isFailure : `${actor} = 'course' and not ${isFailure}`;
}

/** One page of the ledger of a case; nothing for a reader who may not see it. */
export async function readHistory(
  db: Queryable,
  reader: Reader,
  caseId: CaseId,
  page: HistoryPage,
): Promise<FactRow[]> {
  const { order, after, limit, only, types } = page;
  const conditions = new Conditions();
  conditions.add('f.case_id = ?', caseId).add(granted('f.case_id', conditions.reader(reader)));
  if (order === 'oldest') conditions.add('f.seq > ?', after);
  else if (after > 0) conditions.add('f.seq < ?', after);
  if (only.length > 0) {
    const chosen = only.map((section) => `(${sectionSql(section, types, (value) => conditions.place(value))})`);
    conditions.add(chosen.join(' or '));
  }
  return db.query<FactRow>(
    `select ${factColumns} from docket_fact f where ${conditions.sql}
     order by f.seq ${order === 'oldest' ? 'asc' : 'desc'} limit ${conditions.place(limit)}`,
    conditions.values,
  );
}

/**
 * The facts around a page that the sentences of its facts need to know: those of the given types up to its last one.
 * Before the page only the newest of each part counts, so that page after page reads as little as the first.
 */
export async function readContext(
  db: Queryable,
  caseId: CaseId,
  wanted: { readonly types: readonly string[]; readonly from: number; readonly to: number },
): Promise<string[]> {
  const rows = await db.query<{ seq: number; whole: string }>(
    `(select distinct on (coalesce(f.body::jsonb #>> '{data,part}', '')) f.seq, whole_fact(f) as whole from docket_fact f
       where f.case_id = $1 and f.seq < $3 and f.type = any($2::text[])
       order by coalesce(f.body::jsonb #>> '{data,part}', ''), f.seq desc)
     union all
     select f.seq, whole_fact(f) from docket_fact f
       where f.case_id = $1 and f.seq between $3 and $4 and f.type = any($2::text[])
     order by seq`,
    [caseId, wanted.types, wanted.from, wanted.to],
  );
  return rows.map(({ whole }) => whole);
}

/** How much a history holds. */
export type HistorySummary = Pick<z.output<typeof historySummary>, 'facts' | HistorySection | 'head'>;

/** The counts of a history by section; null for a reader who may not see the case. */
export async function readHistorySummary(
  db: Queryable,
  reader: Reader,
  caseId: CaseId,
  types: SectionTypes,
): Promise<HistorySummary | null> {
  const conditions = new Conditions();
  const [id, seen] = [conditions.place(caseId), granted('k.id', conditions.reader(reader))];
  const count = (section: HistorySection) =>
    `(count(*) filter (where ${sectionSql(section, types, (value) => conditions.place(value))}))::int as ${section}`;
  const counts = (['people', 'time', 'delivery', 'failures'] as const).map(count).join(', ');
  const rows = await db.query<HistorySummary>(
    `select count(*)::int as facts, ${counts}, encode(k.head_hash, 'hex') as head
     from docket_case k join docket_fact f on f.case_id = k.id
     where k.id = ${id} and ${seen} group by k.id`,
    conditions.values,
  );
  return rows[0] ?? null;
}
