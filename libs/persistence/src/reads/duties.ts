import type { Capacity } from '#libs/kernel';
import { caseNow, Conditions, dateSql, granted, instantSql, isBinding, pageOfRows } from './reader.js';
import type { Cursor, Page, Queryable, Reader } from './reader.js';

/** What an inbox is narrowed to. */
export interface DutyFilter {
  readonly state?: 'overdue' | 'open' | 'closed' | undefined;
  /** Only what this capacity may do: its own duties and those of whoever may. */
  readonly capacity?: Capacity | undefined;
  readonly kind?: string | undefined;
  readonly drill: boolean;
}

/** One duty (待办) with the case it belongs to. */
export interface DutyRow {
  readonly case: string;
  readonly kind: string;
  readonly number: string;
  readonly isDrill: boolean;
  readonly id: string;
  readonly clock: string;
  readonly claim: string | null;
  readonly office: string;
  readonly capacity: string | null;
  readonly what: string;
  readonly openedAt: string;
  readonly rawDueOn: string | null;
  readonly legalDueOn: string | null;
  readonly legalDueAt: string | null;
  readonly provisional: boolean;
  readonly isOverdue: boolean;
  readonly closedAt: string | null;
  readonly closedAs: string | null;
  /** The case's own now: a drill is elsewhere in time. */
  readonly now: string;
}

const isLate = `d.legal_due_at <= ${caseNow} and ${isBinding('d')}`;

const columns = `d.case_id as case, k.kind, k.number, k.drill_id is not null as "isDrill", d.id, d.clock_id as clock, d.claim,
  d.office_id as office, d.capacity, d.what, ${instantSql('d.opened_at')} as "openedAt",
  ${dateSql('d.raw_due_on')} as "rawDueOn", ${dateSql('d.legal_due_on')} as "legalDueOn",
  ${instantSql('d.legal_due_at')} as "legalDueAt", d.provisional,
  (d.closed_at is null and d.legal_due_at is not null and ${isLate}) as "isOverdue",
  ${instantSql('d.closed_at')} as "closedAt", d.closed_as as "closedAs",
  ${instantSql(caseNow)} as now`;

// Duties without a date come last; a far instant keeps them in one order that a cursor can go on in.
const order = `coalesce(d.legal_due_at, timestamptz '9999-01-01 00:00:00+00')`;

/** The inbox of the reader's office, the most urgent first. */
export async function listDuties(
  db: Queryable,
  reader: Reader,
  filter: DutyFilter,
  page: { after: Cursor | null; limit: number },
): Promise<Page<DutyRow>> {
  const conditions = new Conditions();
  const office = conditions.place(reader.office);
  conditions.add(`d.office_id = ${office}`).add(granted('d.case_id', office)).add('k.kind = ?', filter.kind);
  conditions.add('d.capacity is null or d.capacity = ?', filter.capacity);
  conditions.add('(k.drill_id is not null) = ?', filter.drill);
  conditions.add(filter.state === 'closed' ? 'd.closed_at is not null' : 'd.closed_at is null');
  if (filter.state === 'overdue') conditions.add(isLate);
  if (page.after) {
    const at = conditions.place(page.after.at ?? '9999-01-01T00:00:00.000Z');
    const after = conditions.place(page.after.id);
    conditions.add(`(${order}, d.case_id::text || ' ' || d.id) > (${at}::timestamptz, ${after}::text)`);
  }
  const rows = await db.query<DutyRow>(
    `select ${columns} from duty d join docket_case k on k.id = d.case_id where ${conditions.sql}
     order by ${order}, d.case_id::text || ' ' || d.id limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, (row) => ({ at: row.legalDueAt, id: `${row.case} ${row.id}` }));
}

/** The open and closed duties of one case, of every office; nothing for a reader who may not see the case. */
export async function readDuties(db: Queryable, reader: Reader, caseId: string): Promise<DutyRow[]> {
  return db.query<DutyRow>(
    `select ${columns} from duty d join docket_case k on k.id = d.case_id
     where d.case_id = $1 and ${granted('d.case_id', '$2')} order by d.opened_at, d.id`,
    [caseId, reader.office],
  );
}

/** How many duties are open and overdue in the reader's inbox. */
export async function countDuties(
  db: Queryable,
  reader: Reader,
  filter: Pick<DutyFilter, 'capacity' | 'drill'>,
): Promise<{ open: number; overdue: number }> {
  const rows = await db.query<{ open: number; overdue: number }>(
    `select count(*)::int as open, (count(*) filter (where ${isLate}))::int as overdue
     from duty d join docket_case k on k.id = d.case_id
     where d.office_id = $1 and d.closed_at is null and ${granted('d.case_id', '$1')}
       and (d.capacity is null or $2::text is null or d.capacity = $2) and (k.drill_id is not null) = $3`,
    [reader.office, filter.capacity ?? null, filter.drill],
  );
  return rows[0] ?? { open: 0, overdue: 0 };
}
