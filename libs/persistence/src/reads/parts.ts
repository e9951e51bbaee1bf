import type { casePart, parentCase } from '#libs/contracts';
import type * as z from 'zod';
import type { CaseId } from '#libs/kernel';
import { dateSql, granted, instantSql, isBinding, type Queryable, type Reader } from './reader.js';

const reads = { office: '$2', account: '$3' } as const;

/** A part (分件) of a case, of whichever kind, for a reader who may see it. */
export type PartRow = z.output<typeof casePart>;

// Clocks beside duties: what comes next of a part can be a rung that no office owes yet.
const nextDue = `(select ${dateSql('min(dates.due)')} from (
    select c.legal_due_on as due from clock c
      where c.case_id = k.id and c.met_at is null and c.ended_at is null and c.binding
    union all
    select d.legal_due_on from duty d where d.case_id = k.id and d.closed_at is null and ${isBinding('d')}) dates)`;

/**
 * The parts of a case, in the order in which they announced themselves or, of rooms, began. One that the reader may not see is
 * left out, as it is left out of the list of its kind; all of them for a reader who may not see the case.
 */
export async function readParts(db: Queryable, reader: Reader, caseId: CaseId): Promise<PartRow[]> {
  return db.query<PartRow>(
    `select k.id as case, k.kind, k.number, coalesce(p.name, substr(k.number, length(above.number) + 2)) as name, k.phase,
       coalesce(p.is_necessary, false) as "isNecessary", ${instantSql('coalesce(p.noted_at, k.opened_at)')} as "notedAt",
       ${instantSql('p.ended_at')} as "endedAt", p.outcome, ${nextDue} as "nextDue"
     from docket_case k join docket_case above on above.id = k.parent_id
     left join case_part p on p.case_id = k.parent_id and p.part_id = k.id
     where k.parent_id = $1 and ${granted('k.parent_id', reads)} and ${granted('k.id', reads)}
     order by coalesce(p.noted_at, k.opened_at), length(coalesce(p.name, k.number)), coalesce(p.name, k.number)`,
    [caseId, reader.office, reader.account],
  );
}

/** The case that a part belongs to. */
export type ParentRow = z.output<typeof parentCase>;

/** Whose part a case is; null where it is none, and for a reader who may not see the part or the case above it. */
export async function readParent(db: Queryable, reader: Reader, caseId: CaseId): Promise<ParentRow | null> {
  const rows = await db.query<ParentRow>(
    `select above.id as case, above.kind, above.number
     from docket_case k join docket_case above on above.id = k.parent_id
     where k.id = $1 and ${granted('k.id', reads)} and ${granted('above.id', reads)}`,
    [caseId, reader.office, reader.account],
  );
  return rows[0] ?? null;
}

/**
 * The numbers of the parts of a kind, by their names, also of those that the reader may not see: whoever handed a matter over names
 * it by its number and reads nothing of it. None for a reader who may not see the case above.
 */
export async function readPartNumbers(
  db: Queryable,
  reader: Reader,
  of: { readonly parent: CaseId; readonly kind: string },
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ name: string; number: string }>(
    `select p.name, k.number from case_part p join docket_case k on k.id = p.part_id
     where p.case_id = $1 and k.kind = $4 and ${granted('p.case_id', reads)}`,
    [of.parent, reader.office, reader.account, of.kind],
  );
  return new Map(rows.map(({ name, number }) => [name, number]));
}

/** The number of the case of a kind that a part came out of, also where the reader may not see that one; null: there is none. */
export async function readNumberAbove(
  db: Queryable,
  reader: Reader,
  of: { readonly part: CaseId; readonly kind: string },
): Promise<string | null> {
  const rows = await db.query<{ number: string }>(
    `select above.number from docket_case k join docket_case above on above.id = k.parent_id
     where k.id = $1 and above.kind = $4 and ${granted('k.id', reads)}`,
    [of.part, reader.office, reader.account, of.kind],
  );
  return rows[0]?.number ?? null;
}
