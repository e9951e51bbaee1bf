import type { casePart, parentCase } from '#libs/contracts';
import type * as z from 'zod';
import type { CaseId } from '#libs/kernel';
import { dateSql, granted, instantSql, isBinding, type Queryable, type Reader } from './reader.js';

/** A part (分件) of a case, of whichever kind, for a reader who may see it. */
export type PartRow = z.output<typeof casePart>;

// Clocks beside duties: what comes next of a part can be a rung that no office owes yet.
const nextDue = `(select ${dateSql('min(dates.due)')} from (
    select c.legal_due_on as due from clock c
      where c.case_id = k.id and c.met_at is null and c.ended_at is null and c.binding
    union all
    select d.legal_due_on from duty d where d.case_id = k.id and d.closed_at is null and ${isBinding('d')}) dates)`;

/**
 * The parts that a case knows, in the order in which they announced themselves. One that the reader may not see is left out,
 * as it is left out of the list of its kind; all of them for a reader who may not see the case.
 */
export async function readParts(db: Queryable, reader: Reader, caseId: CaseId): Promise<PartRow[]> {
  return db.query<PartRow>(
    `select k.id as case, k.kind, k.number, p.name, k.phase, p.is_necessary as "isNecessary",
       ${instantSql('p.noted_at')} as "notedAt", ${instantSql('p.ended_at')} as "endedAt", p.outcome,
       ${nextDue} as "nextDue"
     from case_part p join docket_case k on k.id = p.part_id
     where p.case_id = $1 and ${granted('p.case_id', '$2')} and ${granted('k.id', '$2')}
     order by p.noted_at, k.id`,
    [caseId, reader.office],
  );
}

/** The case that a part belongs to. */
export type ParentRow = z.output<typeof parentCase>;

/** Whose part a case is; null where it is none, and for a reader who may not see the part or the case above it. */
export async function readParent(db: Queryable, reader: Reader, caseId: CaseId): Promise<ParentRow | null> {
  const rows = await db.query<ParentRow>(
    `select above.id as case, above.kind, above.number
     from docket_case k join docket_case above on above.id = k.parent_id
     where k.id = $1 and ${granted('k.id', '$2')} and ${granted('above.id', '$2')}`,
    [caseId, reader.office],
  );
  return rows[0] ?? null;
}
