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
}

// A fact holds a few and not a county.
const mostEarlier = 20;

/**
 * Findings of an item ($1), put to their offices since a day ($2). A drill knows nothing of the real ones, nor of another drill (that of the
 * case $3). What was withdrawn was none, and what its office was not told of yet nobody may infer.
 */
const among = `finding r join docket_case k on k.id = r.case_id
  where r.item = $1 and r.ended_as is distinct from 'withdrawn' and r.served_on >= $2::date and r.case_id <> $3
    and k.drill_id is not distinct from (select s.drill_id from docket_case s where s.id = $3)`;

/**
 * What was found of an item since a day, whoever sees it: in this office by other inspections, since what is found in one is no repetition of
 * itself, oldest first; and in how many offices, this one among them.
 */
export async function listSimilarFindings(db: Queryable, asked: ItemAsked): Promise<SimilarFindings> {
  const { finding, item, since, office } = asked;
  const [earlier, offices] = await Promise.all([
    db.query<{ finding: string; on: string }>(
      `select r.case_id as finding, ${dateSql('r.served_on')} as on from ${among} and r.office_id = $4
         and r.parent_id is distinct from (select s.parent_id from docket_case s where s.id = $3)
       order by r.served_on desc, r.case_id desc limit ${String(mostEarlier)}`,
      [item, since, finding, office],
    ),
    listOfficesOfItem(db, { item, since, until: null, where: finding }),
  ]);
  return { earlier: earlier.toReversed(), offices: new Set([office, ...offices]).size };
}

/** In which offices an item was found since a day, and until another one where it says so, where a case lives: beside that one itself. */
export async function listOfficesOfItem(
  db: Queryable,
  {
    item,
    since,
    until,
    where,
  }: Pick<ItemAsked, 'item' | 'since'> & { readonly until: string | null; readonly where: CaseId },
): Promise<readonly string[]> {
  const rows = await db.query<{ office: string }>(
    `select distinct r.office_id as office from ${among} and ($4::date is null or r.served_on <= $4::date) order by office`,
    [item, since, where, until],
  );
  return rows.map((one) => one.office);
}
