import type { CaseId } from '#libs/kernel';
import { dateSql, type Queryable } from '../reader.js';

/** What is looked for: an item, which is a checklist and its question, since a day, where a finding lives. */
export interface ItemAsked {
  readonly finding: CaseId;
  readonly office: string;
  readonly item: string;
  readonly since: string;
}

/** Where the same item was found. */
export interface SimilarFindings {
  readonly earlier: readonly { readonly finding: string; readonly on: string }[];
  readonly offices: number;
  readonly isAsked: boolean;
}

// A fact holds a few and not a county.
const mostEarlier = 20;

// A drill knows nothing of the real ones, nor of another drill. What was withdrawn was none, and what its office was not told of yet
// nobody may infer.
const among = `finding r join docket_case k on k.id = r.case_id
  where r.item = $2 and r.ended_as is distinct from 'withdrawn' and r.case_id <> $1 and r.served_on >= $3::date
    and k.drill_id is not distinct from (select s.drill_id from docket_case s where s.id = $1)`;

/**
 * What was found of an item since a day, whoever sees it: in this office by other inspections, since what is found in one is no repetition of
 * itself, oldest first; in how many offices, this one among them; and
 * whether a proposal on policy was asked for with one of them.
 */
export async function listSimilarFindings(db: Queryable, asked: ItemAsked): Promise<SimilarFindings> {
  const { finding, item, since, office } = asked;
  const [earlier, [found], offices] = await Promise.all([
    db.query<{ finding: string; on: string }>(
      `select r.case_id as finding, ${dateSql('r.served_on')} as on from ${among} and r.office_id = $4
         and r.parent_id is distinct from (select s.parent_id from docket_case s where s.id = $1)
       order by r.served_on desc, r.case_id desc limit ${String(mostEarlier)}`,
      [finding, item, since, office],
    ),
    db.query<{ isAsked: boolean | null }>(`select bool_or(r.policy_asked) as "isAsked" from ${among}`, [
      ...[finding, item, since],
    ]),
    listOfficesOfItem(db, asked),
  ]);
  return { earlier: earlier.toReversed(), offices: offices.length, isAsked: found?.isAsked === true };
}

/** In which offices the same item was found, the one of the finding among them. */
export async function listOfficesOfItem(
  db: Queryable,
  { finding, item, since, office }: ItemAsked,
): Promise<readonly string[]> {
  const rows = await db.query<{ office: string }>(`select distinct r.office_id as office from ${among}`, [
    ...[finding, item, since],
  ]);
  return [...new Set([office, ...rows.map((one) => one.office)])].toSorted();
}
