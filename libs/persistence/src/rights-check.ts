import { baselineStatements } from './migrations/1764100000000-baseline.js';
import { brokenProtections } from './protections.js';
import type { Queryable } from './queryable.js';

/** How the rights of the role that asks compare with those that the migrations give. Rights as `delete on outbox`. */
export interface RightsReport {
  readonly role: string;
  readonly isSuperuser: boolean;
  /** The role owns a table, or is a member of the role that does. */
  readonly mayActAsOwner: boolean;
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  /** What PostgreSQL should refuse or do by itself and does not: triggers and functions. */
  readonly broken: readonly string[];
}

/**
 * Compares the rights of the application's role (应用角色的权限) with what the baseline grants: reading and adding rows
 * everywhere, changing and deleting where it says so. Reads the catalogue and nothing else.
 */
export async function compareRights(database: Queryable): Promise<RightsReport> {
  const [role] = await database.query<Pick<RightsReport, 'role' | 'isSuperuser' | 'mayActAsOwner'>>(whoAsks);
  if (role === undefined) throw new Error('a query without a table answers one row');
  const held = new Set((await database.query<{ held: string }>(rightsHeld)).map((row) => row.held));
  const tables = (await database.query<{ name: string }>(tablesSql)).map(({ name }) => name);
  const given = givenRights(tables);
  return {
    ...role,
    extra: [...held].filter((right) => !given.has(right)).sort(),
    missing: [...given].filter((right) => !held.has(right)).sort(),
    broken: await brokenProtections(database),
  };
}

const allTables = /^grant select, insert on all tables in schema public to/u;
const onTables = /^grant (update|delete)(?: \(([^)]+)\))? on ([\w\s,]+) to maplebridge_app$/u;
const takenBack = /^revoke insert on ([\w\s,]+) from maplebridge_app$/u;
// Rights to a schema and its sequences belong to no table; functions say themselves who may call them.
const elsewhere = /^grant usage on /u;

/**
 * The rights that the statements of the baseline give, so that there is one list of them.
 *
 * @throws Error at a grant of a form that is not read here: it would be taken for a right too many
 */
function givenRights(tables: readonly string[]): Set<string> {
  const given = new Set<string>();
  for (const statement of baselineStatements.map((one) => one.trim())) {
    if (!/^(?:grant|revoke) /u.test(statement) || elsewhere.test(statement)) continue;
    const { isTaken, rights } = rightsIn(statement, tables);
    for (const right of rights) {
      if (isTaken) given.delete(right);
      else given.add(right);
    }
  }
  return given;
}

function rightsIn(statement: string, tables: readonly string[]): { isTaken: boolean; rights: readonly string[] } {
  if (allTables.test(statement)) return { isTaken: false, rights: each(['select', 'insert'], tables) };
  const taken = takenBack.exec(statement)?.[1];
  if (taken !== undefined) return { isTaken: true, rights: each(['insert'], namesIn(taken)) };
  const some = onTables.exec(statement);
  if (some === null) throw new Error(`a grant of a form that is not known: ${statement}`);
  const [, right = '', columns, names = ''] = some;
  return { isTaken: false, rights: each(rightsOn(right, columns), namesIn(names)) };
}

const each = (rights: readonly string[], tables: readonly string[]): string[] =>
  tables.flatMap((table) => rights.map((right) => `${right} on ${table}`));

const namesIn = (list: string): string[] => list.split(',').map((name) => name.trim());

const rightsOn = (right: string, columns: string | undefined): string[] =>
  columns === undefined ? [right] : namesIn(columns).map((column) => `${right} (${column})`);

const whoAsks = `select current_user as role, r.rolsuper or r.rolbypassrls as "isSuperuser",
    exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and pg_has_role(current_user, c.relowner, 'member')) as "mayActAsOwner"
  from pg_roles r where r.rolname = current_user`;

const tablesSql = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

// A right to change a whole table is one to each of its columns, so columns are named where the whole is not held.
const rightsHeld = `
  with own as (select c.oid, c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p'))
  select r.name || ' on ' || o.relname as held
    from own o, unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'trigger', 'references']) r(name)
   where has_table_privilege(o.oid, r.name)
  union all
  select r.name || ' (' || a.attname || ') on ' || o.relname
    from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped,
         unnest(array['insert', 'update']) r(name)
   where has_column_privilege(o.oid, a.attnum, r.name) and not has_table_privilege(o.oid, r.name)
  union all
  select 'create in schema public' where has_schema_privilege('public', 'create')`;
