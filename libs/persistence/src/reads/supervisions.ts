import {
  caseNow,
  Conditions,
  dateSql,
  granted,
  instantSql,
  isOverdue,
  pageOfRows,
  titleOf,
  type Cursor,
  type Page,
  type Queryable,
  type Reader,
} from './reader.js';

/** What a list of supervision cases is narrowed to. */
export interface SupervisionFilter {
  readonly phase?: string | undefined;
  readonly office?: string | undefined;
  readonly trigger?: string | undefined;
  readonly petition?: string | undefined;
  readonly number?: string | undefined;
  readonly rung?: number | undefined;
  readonly state?: 'overdue' | 'open' | 'ended' | undefined;
  readonly drill: boolean;
}

/** One line of a list of supervision cases (督办). */
export interface SupervisionRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly isDrill: boolean;
  readonly phase: string;
  readonly petition: string;
  readonly petitionNumber: string | null;
  readonly petitionTitle: string | null;
  readonly office: string;
  readonly openedByHand: boolean;
  readonly trigger: string;
  readonly triggers: number;
  readonly rung: number;
  readonly firstDueOn: string | null;
  readonly dueRule: string | null;
  readonly legalDueOn: string | null;
  readonly legalDueAt: string | null;
  readonly provisional: boolean;
  readonly isOverdue: boolean;
  readonly openedAt: string;
  readonly endedAt: string | null;
  /** The case's own now: a drill is elsewhere in time. */
  readonly now: string;
}

// The number and the title of the petition are shown only to whoever may see that petition too.
const columns = (office: string) => `s.case_id as id, s.number, k.version, s.is_drill as "isDrill", s.phase,
  s.parent_id as petition, (select p.number from petition p where p.case_id = s.parent_id
    and ${granted('p.case_id', office)}) as "petitionNumber", (select ${titleOf('p')} from petition p
    where p.case_id = s.parent_id and ${granted('p.case_id', office)}) as "petitionTitle", s.office_id as office, s.opened_by_hand as "openedByHand",
  s.trigger_code as trigger, s.triggers, s.rung, ${dateSql('s.first_due_on')} as "firstDueOn", s.due_rule as "dueRule",
  ${dateSql('s.legal_due_on')} as "legalDueOn", ${instantSql('s.legal_due_at')} as "legalDueAt", s.provisional,
  ${isOverdue} as "isOverdue", ${instantSql('s.opened_at')} as "openedAt", ${instantSql('s.ended_at')} as "endedAt",
  ${instantSql(caseNow)} as now`;

const stateSql = {
  overdue: `s.ended_at is null and ${isOverdue}`,
  open: 's.ended_at is null',
  ended: 's.ended_at is not null',
} as const;

/** Supervision cases that the reader may see, newest first. */
export async function listSupervisions(
  db: Queryable,
  reader: Reader,
  filter: SupervisionFilter,
  page: { after: Cursor | null; limit: number },
): Promise<Page<SupervisionRow>> {
  const conditions = new Conditions();
  const office = conditions.place(reader.office);
  conditions.add(granted('s.case_id', office)).add('s.phase = ?', filter.phase).add('s.office_id = ?', filter.office);
  conditions.add('s.trigger_code = ?', filter.trigger).add('s.parent_id = ?', filter.petition);
  conditions.add('s.number = ?', filter.number).add('s.rung = ?', filter.rung);
  conditions.add('s.is_drill = ?', filter.drill);
  if (filter.state !== undefined) conditions.add(stateSql[filter.state]);
  if (page.after) {
    const at = conditions.place(page.after.at);
    conditions.add(`(s.opened_at, s.case_id) < (${at}::timestamptz, ${conditions.place(page.after.id)}::uuid)`);
  }
  const rows = await db.query<SupervisionRow>(
    `select ${columns(office)} from supervision s join docket_case k on k.id = s.case_id where ${conditions.sql}
     order by s.opened_at desc, s.case_id desc limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  return pageOfRows(rows, page.limit, (row) => ({ at: row.openedAt, id: row.id }));
}

/** The row of one supervision case, or null for a reader who may not see it. */
export async function readSupervision(db: Queryable, reader: Reader, caseId: string): Promise<SupervisionRow | null> {
  const rows = await db.query<SupervisionRow>(
    `select ${columns('$1')} from supervision s join docket_case k on k.id = s.case_id
     where s.case_id = $2 and ${granted('s.case_id', '$1')}`,
    [reader.office, caseId],
  );
  return rows[0] ?? null;
}

/** A petition as a supervision by hand is held against it. */
export interface SupervisedPetitionRow {
  readonly receivedOn: string;
  readonly endedAs: string | null;
  readonly hasHeld: boolean;
}

/**
 * The petition that somebody wants an office supervised for, and whether that office registered, passed on or handled
 * it, also where its access has ended since; null for a reader who may not see the petition.
 */
export async function readSupervisedPetition(
  db: Queryable,
  reader: Reader,
  asked: { petition: string; office: string },
): Promise<SupervisedPetitionRow | null> {
  const rows = await db.query<SupervisedPetitionRow>(
    `select ${dateSql('p.received_on')} as "receivedOn", p.ended_as as "endedAs",
       exists (select 1 from case_access h where h.case_id = p.case_id and h.office_id = $3
         and h.reason in ('registrar', 'referrer', 'handler')) as "hasHeld"
     from petition p where p.case_id = $2 and ${granted('p.case_id', '$1')}`,
    [reader.office, asked.petition, asked.office],
  );
  return rows[0] ?? null;
}
