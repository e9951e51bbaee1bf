import type { CaseId } from '#libs/kernel';
import { granted, type Queryable, type Reader } from '../reader.js';

/** One of the cases in which the same matter stands (关联案件). */
export interface LinkedCase {
  readonly id: string;
  readonly kind: 'petition' | 'mediation';
  readonly number: string;
  /** Whether the reader may read it; its number alone says nothing. */
  readonly isSeen: boolean;
  /** Of a petition that the reader may not read, how it stands, as the docket keeps it: its office may be barred from knowing of it. */
  readonly unseen: Buffer | null;
}

const numbered = ['petition', 'mediation'];

/**
 * All cases of the matter of one, the first of them first, whose number is the code of all (一案一码): what was linked from either side,
 * and a petition with the mediations that it was handed over to. By their numbers, also of those that the reader may not see: whoever asks
 * has asked for the case. What hangs on one that the reader may not see is not told: anybody may link a case by a number that is guessed.
 */
export const readLinkedCases = (db: Queryable, { office, account }: Reader, caseId: string): Promise<LinkedCase[]> =>
  db.query<LinkedCase>(
    `with recursive near(id) as (
       select $1::uuid
       union
       select o.id from near n cross join lateral (
         select l.id::uuid as id from mediation m cross join unnest(string_to_array(m.links, ' ')) l(id) where m.case_id = n.id
         union all select m.case_id from mediation m where m.links is not null and string_to_array(m.links, ' ') @> array[n.id::text]
         union all select k.parent_id from docket_case k where k.id = n.id and k.kind = 'mediation' and k.parent_id is not null
         union all select k.id from docket_case k where k.parent_id = n.id and k.kind = 'mediation') o
       where n.id = $1 or ${granted('n.id', { office: '$2', account: '$3' })})
     select k.id, k.kind, k.number, ${granted('k.id', { office: '$2', account: '$3' })} as "isSeen",
       case when k.kind = 'petition' and not ${granted('k.id', { office: '$2', account: '$3' })} then k.state end as unseen
     from near join docket_case k on k.id = near.id join docket_fact f on f.case_id = k.id and f.seq = 1
     order by f.at, k.id`,
    [caseId, office, account],
  );

/** A petition or a mediation by its number, as it stands on a receipt; null: there is none. No access is asked for, and nothing is read. */
export async function findByNumber(
  db: Queryable,
  { number, isDrill }: { readonly number: string; readonly isDrill: boolean },
): Promise<{ readonly kind: 'petition' | 'mediation'; readonly case: CaseId; readonly number: string } | null> {
  const rows = await db.query<{ kind: 'petition' | 'mediation'; case: CaseId; number: string }>(
    `select k.kind, k.id as case, k.number from (
       select case_id from petition where number = $1 and is_drill = $2
       union all select case_id from mediation where number = $1 and is_drill = $2) r
     join docket_case k on k.id = r.case_id and k.kind = any($3::text[])`,
    [number, isDrill, numbered],
  );
  return rows[0] ?? null;
}
