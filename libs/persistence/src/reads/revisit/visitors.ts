import { dateSql, type Queryable } from '../reader.js';

/** Somebody who could go, as the accounts and the open revisits have them. */
export interface VisitorRow {
  readonly account: string;
  readonly name: string;
  readonly office: string;
  /** Every office in which that one has a role. */
  readonly offices: readonly string[];
  /** How many revisits are open with that one. */
  readonly open: number;
  /** Goes already for another open revisit of the same matter. */
  readonly isGoing: boolean;
  /** What that one speaks, as the register has it; empty: it says nothing. */
  readonly languages: readonly string[];
}

// A fact holds them all: an office of a township has a few.
const mostVisitors = 60;

const rolesOf = (account: string): string =>
  `array(select distinct o.office_id from account_role o where o.account_id = ${account} order by 1)`;

/** Every office in which an account has a role. */
export async function readOfficesOf(db: Queryable, account: string): Promise<readonly string[]> {
  const [row] = await db.query<{ offices: readonly string[] }>(`select ${rolesOf('$1::uuid')} as offices`, [account]);
  return row?.offices ?? [];
}

/** An open revisit of a matter for which somebody goes several times at once. */
export interface ErrandRow {
  readonly matter: string;
  readonly id: string;
  readonly number: string;
  readonly plannedOn: string;
}

/**
 * The open revisits of matters for which a visitor goes for more than one, by matter and date.
 *
 * @param of the others of the errand to which this revisit belongs; left out: all errands, of no drill
 */
export const listErrands = (db: Queryable, visitor: string, of: string | null = null): Promise<ErrandRow[]> =>
  db.query<ErrandRow>(
    `select v.parent_id as matter, v.case_id as id, v.number, ${dateSql('v.planned_on')} as "plannedOn"
       from revisit v
      where v.visitor = $1 and v.ended_at is null and v.phase = 'visiting'
        and case when $2::uuid is null
          then not v.is_drill and exists (select 1 from revisit o where o.visitor = v.visitor and o.ended_at is null
            and o.phase = 'visiting' and o.parent_id = v.parent_id and o.case_id <> v.case_id)
          else v.case_id <> $2::uuid and v.parent_id = (select own.parent_id from revisit own where own.case_id = $2::uuid) end
      order by v.parent_id, v.planned_on, v.case_id limit ${String(mostVisitors)}`,
    [visitor, of],
  );

/** Who could go for some offices: active accounts that handle cases there, by id, each once for the first of its offices. */
export const listVisitors = (
  db: Queryable,
  offices: readonly string[],
  { revisit, above }: { readonly revisit: string; readonly above: string | null },
): Promise<VisitorRow[]> =>
  db.query<VisitorRow>(
    `select distinct on (a.id) a.id as account, a.display_name as name, r.office_id as office, ${rolesOf('a.id')} as offices,
       (select count(*)::int from revisit v where v.visitor = a.id::text and v.ended_at is null) as open,
       exists (select 1 from revisit v where v.parent_id = $3::uuid and v.case_id <> $2::uuid
         and v.visitor = a.id::text and v.ended_at is null) as "isGoing",
       array(select distinct l from registered_person p, unnest(p.languages) l where p.account_id = a.id and p.is_active order by l) as languages
     from account a join account_role r on r.account_id = a.id
     where a.is_active and r.office_id = any($1) and r.capacity in ('officer', 'head', 'petition-clerk', 'petition-head')
     order by a.id, r.office_id limit ${String(mostVisitors)}`,
    [offices, revisit, above],
  );
