import type { course, courseSummary, SealedFact, SealedParty } from '#libs/contracts';
import type * as z from 'zod';
import { partyRoles, standingIn, type FailedStep } from '#libs/kernel';
import { clockColumns, type ClockRow } from './cases.js';
import {
  caseNow,
  Conditions,
  dateSql,
  instantSql,
  pageOfRows,
  type Cursor,
  type Page,
  type Queryable,
} from './reader.js';

/**
 * A case as an administrator of the platform sees it: enough to find its course, and nothing of what it is about. The
 * one read without `case_access`: it holds no content, no office and no party.
 */
export type CourseRow = Omit<z.output<typeof course>, 'failed' | 'view' | 'isRoom' | 'mayErase'> & {
  readonly failed: readonly FailedStep[];
};

type StoredCourseRow = Omit<CourseRow, 'failed'> & { readonly standing: string };

const ownerRoles = partyRoles.map((role) => `'${role}'`).join(', ');

const columns = `k.id, k.kind, k.number, k.version, k.phase, k.drill_id is not null as "isDrill",
  ${instantSql('k.next_moment_at')} as "nextMomentAt", ${instantSql('k.opened_at')} as "openedAt", k.standing,
  ${instantSql(caseNow)} as now`;

// One clock a case: what is ahead comes first, and of what has passed the latest.
const nextDate = `left join lateral (
  select c.legal_due_at, jsonb_build_object('rule', c.rule, 'owner',
    case when c.owner like 'party:%' or c.owner in (${ownerRoles}) then 'party' else 'office' end, 'rawDueOn', ${dateSql('c.raw_due_on')},
    'legalDueOn', ${dateSql('c.legal_due_on')}, 'provisional', c.provisional) as line
    from clock c where c.case_id = k.id and c.met_at is null and c.ended_at is null and c.legal_due_at is not null
   order by c.legal_due_at < ${caseNow}, c.legal_due_at limit 1) risk on true`;

// The standing is canonical JSON, without blanks: cheaper to look through than to parse, and an index has the few.
const hasFailed = `k.is_open and k.standing like '%"settled":false%'`;

const rowOf = <R extends StoredCourseRow>({
  standing,
  ...row
}: R): Omit<R, 'standing'> & Pick<CourseRow, 'failed'> => ({
  ...row,
  failed: standingIn(standing).failed,
});

/** Which courses are wanted. */
export interface CourseFilter {
  readonly kind?: string | undefined;
  readonly number?: string | undefined;
  /** Those alone with a failed step that nobody has settled. */
  readonly failed: boolean;
  readonly drill: boolean;
  /** By the next legal date; for those with a failed step alone, which are few. */
  readonly isByDate?: boolean;
}

/** Open cases by id or by their next legal date; rooms (卷内室), and what lies in them, are left out. */
export async function listCourses(
  db: Queryable,
  filter: CourseFilter,
  page: { after: Cursor | null; limit: number },
): Promise<Page<CourseRow>> {
  const isByDate = filter.failed && filter.isByDate === true;
  const conditions = new Conditions();
  conditions
    .add('k.is_open')
    .add('k.room is null')
    .add('k.kind = ?', filter.kind)
    .add('(k.drill_id is not null) = ?', filter.drill);
  conditions.add('k.number = ?', filter.number);
  if (filter.failed) conditions.add(hasFailed);
  const due = `coalesce(risk.legal_due_at, 'infinity'::timestamptz)`;
  if (page.after && isByDate) {
    conditions.add(
      `(${due}, k.id) > (coalesce(${conditions.place(page.after.at)}::timestamptz, 'infinity'), ${conditions.place(page.after.id)}::uuid)`,
    );
  } else if (page.after) conditions.add('k.id > ?::uuid', page.after.id);
  const rows = await db.query<StoredCourseRow & { dueAt: string | null }>(
    `select ${columns}, risk.line as "atRisk", ${instantSql('risk.legal_due_at')} as "dueAt" from docket_case k ${nextDate}
      where ${conditions.sql} order by ${isByDate ? `${due}, k.id` : 'k.id'} limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  const cut = pageOfRows(rows, page.limit, (row) => ({ at: isByDate ? row.dueAt : null, id: row.id }));
  return { items: cut.items.map(({ dueAt: _, ...row }) => rowOf(row)), next: cut.next };
}

// Steps that failed for good are few; of rooms, which are fewer, all are told.
const mostStuckRooms = 100;

/** Rooms, and what lies in them, with a failed step: in no order, for what they are known by is made of their ids. */
export async function listStuckRooms(
  db: Queryable,
  { drill }: Pick<CourseFilter, 'drill'>,
): Promise<readonly CourseRow[]> {
  const rows = await db.query<StoredCourseRow>(
    `select ${columns}, null as "atRisk" from docket_case k
      where ${hasFailed} and (k.drill_id is not null) = $1 and k.room is not null
      limit ${String(mostStuckRooms)}`,
    [drill],
  );
  return rows.map(rowOf);
}

/** How many courses stand how; drills apart. */
export type CourseCounts = Pick<z.output<typeof courseSummary>, 'stuck' | 'retrying' | 'waiting'>;

// A moment that is being passed right now is no news.
const graceSeconds = 10;

/**
 * Counts the open cases: with a failed step, with a moment that has come and is not passed, and all others. Of rooms, and what lies
 * in them, those alone with which something is wrong.
 */
export async function countCourses(db: Queryable, drill: boolean): Promise<CourseCounts> {
  const [row] = await db.query<CourseCounts>(
    `with stuck as (select count(*)::int as n, (count(*) filter (where k.room is null))::int as shown
       from docket_case k where ${hasFailed} and (k.drill_id is not null) = $1),
     due as (select count(*)::int as n, (count(*) filter (where k.room is null))::int as shown
       from docket_case k where k.is_open and (k.drill_id is not null) = $1
       and k.next_moment_at < ${caseNow} - interval '${String(graceSeconds)} seconds' and not (${hasFailed})),
     every as (select count(*)::int as shown from docket_case k
       where k.is_open and (k.drill_id is not null) = $1 and k.room is null)
     select stuck.n as stuck, due.n as retrying, greatest(0, every.shown - stuck.shown - due.shown) as waiting
       from stuck, due, every`,
    [drill],
  );
  return row ?? { stuck: 0, retrying: 0, waiting: 0 };
}

/** A course, and whether its case is a room or lies in one. */
export type OneCourseRow = CourseRow & { readonly isApart: boolean };

/** One case as an administrator sees it, open or ended, or null. */
export async function readCourse(db: Queryable, caseId: string): Promise<OneCourseRow | null> {
  const rows = await db.query<StoredCourseRow & { readonly isApart: boolean }>(
    `select ${columns}, risk.line as "atRisk", k.room is not null as "isApart" from docket_case k ${nextDate} where k.id = $1`,
    [caseId],
  );
  return rows[0] ? rowOf(rows[0]) : null;
}

/** A fact that means texts or identities, and whether any of them is still there. */
export type SealedFactRow = Omit<SealedFact, 'name'>;

/** The facts of a case that mean texts or identities, in their order; never what these say. */
export async function listSealedFacts(db: Queryable, caseId: string): Promise<readonly SealedFactRow[]> {
  return db.query<SealedFactRow>(
    `with ref as (
       select distinct f.seq, r.of ->> 'digest' as digest, r.of ->> 'party' as party, r.of ? 'party' as "isIdentity"
         from docket_fact f, jsonb_path_query(f.body::jsonb, '$.data.** ? (exists (@.digest))') r(of)
        where f.case_id = $1 and r.of ->> 'digest' is not null)
     select f.seq, ${instantSql('f.at')} as at, f.type, x.texts, x.identities, x."isKept"
       from (select r.seq, count(*) filter (where not r."isIdentity")::int as texts,
               count(*) filter (where r."isIdentity")::int as identities,
               bool_or(exists (select from case_text t where t.case_id = $1 and t.digest = r.digest)
                 or exists (select from case_party p where p.case_id = $1 and p.party = r.party and p.digest = r.digest)) as "isKept"
               from ref r group by r.seq) x
       join docket_fact f on f.case_id = $1 and f.seq = x.seq order by f.seq`,
    [caseId],
  );
}

/** The parties of a case of whom an identity is or was sealed, whoever is accused apart; never who they are. */
export async function listSealedParties(db: Queryable, caseId: string): Promise<readonly SealedParty[]> {
  return db.query<SealedParty>(
    `select p.party, p.role,
       exists (select from case_party i where i.case_id = p.case_id and i.party = p.party) as "isKept"
       from party p where p.case_id = $1 and p.digest is not null and p.party like 'p%' order by length(p.party), p.party`,
    [caseId],
  );
}

/** A clock that somebody names by its case and its own id. */
export interface NamedClock {
  readonly caseId: string;
  readonly clock: string;
}

/** The clocks of these names, as far as they are there; for an administrator, who may see none of the rest of their cases. */
export async function readNamedClocks(
  db: Queryable,
  named: readonly NamedClock[],
): Promise<readonly (ClockRow & { readonly caseId: string })[]> {
  if (named.length === 0) return [];
  return db.query(
    `select c.case_id as "caseId", ${clockColumns}
       from unnest($1::uuid[], $2::text[]) as n (case_id, id) join clock c on c.case_id = n.case_id and c.id = n.id`,
    [named.map(({ caseId }) => caseId), named.map(({ clock }) => clock)],
  );
}
