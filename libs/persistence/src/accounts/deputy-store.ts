import type { deputy, DeputyRequest } from '#libs/contracts';
import { DomainError, type ErrorDetails } from '#libs/kernel';
import type * as z from 'zod';
import type { Queryable, Tables } from '../queryable.js';
import { dateSql, instantSql } from '../reads/reader.js';
import { todaySql } from './held.js';
import { dutiesSeparated, isOnItsSide } from './separation.js';

/** Somebody's role, given to another person for a while (代理); both days are included. */
export type Deputy = Omit<z.output<typeof deputy>, 'officeName'>;

/** What a giver asks for. Its id is of the request: the same again is the same deputy. */
type NewDeputy = DeputyRequest & Record<'id' | 'giver', string>;

// [D] The law is silent; an absence of more than a year is a change of the office and not a matter of a deputy.
const longestDays = 366;

/**
 * Gives a role of one's own to a deputy. What one holds as a deputy oneself cannot be given on: one step, and no more.
 *
 * @throws DomainError forbidden `account.role_not_held`; invalid `account.deputy_unknown` (no active account),
 *   `account.deputy_self`, `account.duties_separated`, `account.deputy_dates`, `account.deputy_holds`; conflict
 *   `account.deputy_overlaps` with `from` and `to` of the other one; invalid `docket.key_reused`
 */
export async function giveDeputy(database: Tables, asked: NewDeputy): Promise<Deputy> {
  const earlier = await findDeputy(database, asked.id);
  if (earlier !== null) return await repeated(database, earlier, asked);
  const [row] = await database.query<Judged>(judge, [
    asked.giver,
    nameOf(asked),
    asked.office,
    asked.capacity,
    asked.from,
    asked.to,
  ]);
  if (row !== undefined) requireFit(row, asked);
  const isMade = await database.transaction((transaction) => insertAlone(transaction, asked, row?.deputyId ?? null));
  const found = await findDeputy(database, asked.id);
  if (!isMade && found !== null) return await repeated(database, found, asked);
  if (found === null) {
    throw refused('conflict', 'account.deputy_overlaps', { from: asked.from, to: asked.to });
  }
  return found;
}

/**
 * Ends it from now on, by whoever gave it or holds it; one that has ended stays as it is.
 *
 * @throws DomainError not_found `account.deputy_unknown`
 */
export async function endDeputy(database: Queryable, id: string, account: string): Promise<Deputy> {
  await database.query(
    `update deputy set ended_at = clock_timestamp()
      where id = $1 and (account_id = $2 or deputy_id = $2) and ended_at is null and to_on >= ${todaySql}`,
    [id, account],
  );
  const found = await findDeputy(database, id);
  if (found === null || (found.giver.account !== account && found.deputy.account !== account)) {
    throw refused('not_found', 'account.deputy_unknown', {});
  }
  return found;
}

/** What an account gave and what it holds, the newest first. */
export async function deputiesOf(database: Queryable, account: string): Promise<{ given: Deputy[]; held: Deputy[] }> {
  const rows = await database.query<Deputy>(
    `${select} where d.account_id = $1 or d.deputy_id = $1 order by d.from_on desc, d.created_at desc limit 200`,
    [account],
  );
  return {
    given: rows.filter(({ giver }) => giver.account === account),
    held: rows.filter(({ deputy }) => deputy.account === account),
  };
}

/** Who could stand in for an account: the active accounts of the same office, by what they sign in with. */
export async function deputyCandidates(
  database: Queryable,
  asked: { readonly account: string; readonly office: string },
): Promise<{ name: string; displayName: string }[]> {
  return await database.query(
    `select a.name, a.display_name as "displayName" from account a
      where a.is_active and a.id <> $1 and exists (select 1 from account_role r where r.account_id = a.id and r.office_id = $2)
        and exists (select 1 from account_role m where m.account_id = $1 and m.office_id = $2
          and ${isOnItsSide('a.id', 'm.capacity')})
      order by a.display_name, a.name limit 100`,
    [asked.account, asked.office],
  );
}

/** One after the other for each giver, so that two requests of one moment see each other. */
async function insertAlone(transaction: Queryable, asked: NewDeputy, deputyId: string | null): Promise<boolean> {
  const { id, giver, office, capacity, from, to, reason } = asked;
  await transaction.query(`select id from account where id = $1 for update`, [giver]);
  // A statement of its own: one that had waited for the lock would still see what stood there before.
  const made = await transaction.query(insert, [id, giver, deputyId, office, capacity, from, to, reason ?? null]);
  return made.length > 0;
}

interface Judged {
  readonly isOwn: boolean;
  readonly deputyId: string | null;
  readonly deputyHolds: boolean;
  readonly isOnItsSide: boolean;
  readonly isPast: boolean;
  readonly days: number;
}

function requireFit(row: Judged, { giver, office, capacity }: NewDeputy): void {
  const details = { office, capacity };
  if (!row.isOwn) throw refused('forbidden', 'account.role_not_held', details);
  if (row.deputyId === null) throw refused('invalid', 'account.deputy_unknown', {});
  if (row.deputyId === giver) throw refused('invalid', 'account.deputy_self', {});
  if (!row.isOnItsSide) throw dutiesSeparated();
  if (row.deputyHolds) throw refused('invalid', 'account.deputy_holds', {});
  if (row.isPast || row.days < 1 || row.days > longestDays) {
    throw refused('invalid', 'account.deputy_dates', { longest: longestDays });
  }
}

/** The answer to a repeated request; the same key for another person, role, time or reason is another request. */
async function repeated(database: Queryable, found: Deputy, asked: NewDeputy): Promise<Deputy> {
  const [named] = await database.query<{ id: string }>(`select id from account where name = $1`, [nameOf(asked)]);
  const before = [found.giver.account, found.deputy.account, found.office, found.capacity, found.from, found.to];
  const now = [asked.giver, named?.id, asked.office, asked.capacity, asked.from, asked.to];
  if (now.every((each, index) => each === before[index]) && found.reason === (asked.reason ?? null)) return found;
  throw refused('invalid', 'docket.key_reused', {});
}

const nameOf = ({ deputy }: NewDeputy): string => deputy.trim().toLowerCase();

function refused(kind: DomainError['kind'], code: string, details: ErrorDetails): DomainError {
  return new DomainError(kind, code, code, details);
}

async function findDeputy(database: Queryable, id: string): Promise<Deputy | null> {
  const [row] = await database.query<Deputy>(`${select} where d.id = $1`, [id]);
  return row ?? null;
}

const select = `
  select d.id, d.office_id as office, d.capacity, ${dateSql('d.from_on')} as from,
         ${dateSql('d.to_on')} as to, d.reason,
         jsonb_build_object('account', g.id, 'name', g.display_name) as giver,
         jsonb_build_object('account', h.id, 'name', h.display_name) as deputy,
         ${instantSql('d.created_at')} as "createdAt",
         ${instantSql('d.ended_at')} as "endedAt",
         case when d.ended_at is not null or d.to_on < ${todaySql} then 'over'
              when d.from_on > ${todaySql} then 'coming' else 'running' end as stage
    from deputy d join account g on g.id = d.account_id join account h on h.id = d.deputy_id`;

const judge = `
  select ${isOnItsSide('$1', '$4')} and exists (
           select 1 from account_role r where r.account_id = $1 and r.office_id = $3 and r.capacity = $4) as "isOwn",
         h.id as "deputyId",
         exists (select 1 from account_role r where r.account_id = h.id and r.office_id = $3 and r.capacity = $4)
           as "deputyHolds",
         ${isOnItsSide('h.id', '$4')} as "isOnItsSide",
         $6::date < ${todaySql} as "isPast", $6::date - $5::date + 1 as days
    from (select 1) one left join account h on h.name = $2 and h.is_active`;

// One role is in the hands of one deputy at a time.
const insert = `
  insert into deputy (id, account_id, deputy_id, office_id, capacity, from_on, to_on, reason, created_by)
  select $1, a.id, $3::uuid, $4, $5, $6::date, $7::date, $8, a.id from account a
   where a.id = $2 and not exists (
     select 1 from deputy d where d.id = $1 or (d.account_id = $2 and d.office_id = $4 and d.capacity = $5
       and d.ended_at is null and d.from_on <= $7::date and d.to_on >= $6::date))
  returning id`;
