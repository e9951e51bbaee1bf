import { baselineStatements } from './migrations/1764100000000-baseline.js';
import type { Queryable } from './queryable.js';

/**
 * What the baseline has PostgreSQL refuse and do by itself, and is not as it made it: a trigger that was switched off or
 * dropped, as `docket_fact.docket_fact_kept`; a function with another text, as `refuse_change()`. Reads the catalogue alone.
 */
export async function brokenProtections(database: Queryable): Promise<string[]> {
  const working = new Set((await database.query<{ name: string }>(triggersThatFire)).map(({ name }) => name));
  const functions = new Map(
    (await database.query<{ name: string; body: string }>(functionTexts)).map(({ name, body }) => [name, body]),
  );
  const { triggers, bodies } = made();
  return [
    ...triggers.filter((name) => !working.has(name)).sort(),
    ...[...bodies].flatMap(([name, body]) => (functions.get(name) === body ? [] : [`${name}()`])).sort(),
  ];
}

const trigger = /^create trigger (\w+) .*?\son (\w+)\b/su;
const functionText = /^create function (\w+)\(.*?\$\$(.*)\$\$/su;

/** Read from the statements of the baseline, so that there is one list of them. */
function made(): { readonly triggers: readonly string[]; readonly bodies: ReadonlyMap<string, string> } {
  const statements = baselineStatements.map((statement) => statement.trim());
  const triggers = statements.map((one) => trigger.exec(one)).filter((found) => found !== null);
  const functions = statements.map((one) => functionText.exec(one)).filter((found) => found !== null);
  return {
    triggers: triggers.map(([, name = '', table = '']) => `${table}.${name}`),
    bodies: new Map(functions.map(([, name = '', body = '']) => [name, body])),
  };
}

const triggersThatFire = `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled in ('O', 'A')`;

const functionTexts = `select p.proname as name, p.prosrc as body from pg_proc p
  where p.pronamespace = 'public'::regnamespace`;
