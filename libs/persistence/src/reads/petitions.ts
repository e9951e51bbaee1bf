import { conditionsOf, isLate, type PetitionFilter } from './petition-filter.js';
import { isFrequent, toCheck, wordsOfEach, type WordSearch } from './petition-search.js';
import {
  caseNow,
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

/** One line of a list of petitions. Of its texts the title alone, and no identity. */
export interface PetitionRow {
  readonly id: string;
  readonly number: string;
  /** What it is called, by whoever registered it; null where that was erased. */
  readonly title: string | null;
  readonly version: number;
  readonly isDrill: boolean;
  readonly phase: string;
  readonly class: string | null;
  readonly channel: string;
  readonly category: string | null;
  readonly place: string | null;
  readonly registrar: string | null;
  readonly holder: string | null;
  readonly referrer: string | null;
  readonly holderSince: string | null;
  readonly receivedOn: string;
  readonly registeredAt: string;
  readonly acceptedOn: string | null;
  readonly decidedOn: string | null;
  readonly outcome: string | null;
  readonly dueRule: string | null;
  readonly legalDueOn: string | null;
  readonly legalDueAt: string | null;
  readonly provisional: boolean;
  readonly referrals: number;
  readonly isSupervised: boolean;
  readonly isOverdue: boolean;
  readonly sourceNumber: string | null;
  /** Imported to try the platform out. */
  readonly isTrial: boolean;
  readonly endedAt: string | null;
  readonly endedAs: string | null;
  /** The case's own now: a drill is elsewhere in time. */
  readonly now: string;
}

const columns = `p.case_id as id, p.number, ${titleOf('p')} as title, k.version, p.is_drill as "isDrill", p.phase, p.class, p.channel, p.category,
  p.place, p.registrar_office as registrar, p.holder_office as holder, p.referrer_office as referrer,
  ${instantSql('p.holder_since')} as "holderSince", ${dateSql('p.received_on')} as "receivedOn",
  ${instantSql('p.registered_at')} as "registeredAt", ${dateSql('p.accepted_on')} as "acceptedOn",
  ${dateSql('p.decided_on')} as "decidedOn", p.outcome, p.due_rule as "dueRule",
  ${dateSql('p.legal_due_on')} as "legalDueOn", ${instantSql('p.legal_due_at')} as "legalDueAt", p.provisional, p.referrals,
  p.is_supervised as "isSupervised", ${isOverdue} as "isOverdue", p.source_number as "sourceNumber", p.is_trial as "isTrial",
  ${instantSql('p.ended_at')} as "endedAt", p.ended_as as "endedAs",
  ${instantSql(caseNow)} as now`;

interface PageWanted {
  readonly after: Cursor | null;
  readonly limit: number;
  /** Number of texts from which a word is frequent; for tests, which have few. */
  readonly frequentFrom?: number;
}

// What more texts have is likely among the newest of a list, what fewer have is found by the index of pairs.
const usuallyFrequent = 4_000;

/** Petitions that the reader may see, newest first. */
export async function listPetitions(
  db: Queryable,
  reader: Reader,
  filter: PetitionFilter,
  page: PageWanted,
): Promise<Page<PetitionRow>> {
  const { text } = filter;
  const words = text?.kind === 'words' ? text : undefined;
  const isOften = words !== undefined && (await isFrequent(db, words, page.frequentFrom ?? usuallyFrequent));
  const unsearched = { ...filter, text: undefined };
  const near = isOften ? await rowsOf(db, reader, unsearched, { page, words, lookedAt: newestLookedAt }) : [];
  // What many texts have can be rare in what this office sees: then the index finds it sooner.
  const rows = near.length > page.limit ? near : await rowsOf(db, reader, filter, { page, words: toCheck(words) });
  return pageOfRows(rows, page.limit, (row) => ({ at: row.registeredAt, id: row.id }));
}

const newestFirst = 'order by p.registered_at desc, p.case_id desc';

interface Looked {
  readonly page: PageWanted;
  /** That are looked for in the texts of each, one after the other until the page is full. */
  readonly words?: WordSearch | undefined;
  /** How many are looked at, so that what is not among them fills no page; all if left out. */
  readonly lookedAt?: number;
}

/**
 * The page is found before anything beside it is read. Words are checked in the order of the list until the page is full:
 * two steps, because PostgreSQL keeps the order of the first (since 17; before, it checks all).
 */
async function rowsOf(
  db: Queryable,
  reader: Reader,
  filter: PetitionFilter,
  { page, words, lookedAt }: Looked,
): Promise<PetitionRow[]> {
  const conditions = conditionsOf(reader, filter, 'pairs');
  if (page.after !== null) {
    const at = conditions.place(page.after.at);
    conditions.add(`(p.registered_at, p.case_id) < (${at}::timestamptz, ${conditions.place(page.after.id)}::uuid)`);
  }
  const most = conditions.place(page.limit + 1);
  const looked = `select p.case_id, p.registered_at from petition p ${caseOf(filter)} where ${conditions.sql} ${newestFirst}`;
  return await db.query<PetitionRow>(
    words === undefined
      ? `with found as materialized (${looked} limit ${most}) ${columnsOfFound}`
      : `with looked as materialized (${looked} limit ${conditions.place(lookedAt ?? null)}),
     found as materialized (select p.case_id from looked p where ${wordsOfEach(conditions, words)}
       ${newestFirst} limit ${most})
     ${columnsOfFound}`,
    conditions.values,
  );
}

// Each has some texts that are read one by one: this many take some tens of milliseconds.
const newestLookedAt = 600;

const columnsOfFound = `select ${columns} from found f join petition p on p.case_id = f.case_id
  join docket_case k on k.id = p.case_id ${newestFirst}`;

/** The row of one petition, or null for a reader who may not see it. */
export async function readPetition(db: Queryable, reader: Reader, caseId: string): Promise<PetitionRow | null> {
  const rows = await db.query<PetitionRow>(
    `select ${columns} from petition p join docket_case k on k.id = p.case_id
     where p.case_id = $2 and ${granted('p.case_id', '$1')}`,
    [reader.office, caseId],
  );
  return rows[0] ?? null;
}

/** How many petitions of one phase the reader may see, how many of them are overdue, and how many a trial. */
export interface PhaseCount {
  readonly phase: string;
  readonly count: number;
  readonly overdue: number;
  readonly trial: number;
}

/** Petitions by phase, as far as the reader may see them. */
export async function countPetitions(db: Queryable, reader: Reader, filter: PetitionFilter): Promise<PhaseCount[]> {
  const conditions = conditionsOf(reader, filter);
  const late = filter.drill ? `p.ended_at is null and ${isOverdue}` : isLate;
  return db.query<PhaseCount>(
    `select p.phase, count(*)::int as count, (count(*) filter (where ${late}))::int as overdue,
       (count(*) filter (where p.is_trial))::int as trial
     from petition p ${caseOf(filter)} where ${conditions.sql} group by p.phase order by p.phase`,
    conditions.values,
  );
}

/** The row of the case is joined only where something is asked of it: a count reads a hundred thousand. */
const caseOf = ({ drill, idleDays }: PetitionFilter): string =>
  drill || idleDays !== undefined ? 'join docket_case k on k.id = p.case_id' : '';
