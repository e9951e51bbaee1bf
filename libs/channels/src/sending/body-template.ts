/** What stands in for a value of a message in a body or an address: `{{to}}`. */
const place = /\{\{(\w+)\}\}/gu;

/** The values that a body may name. */
export const bodyPlaces = ['id', 'to', 'text'] as const;
export type BodyValues = Readonly<Record<(typeof bodyPlaces)[number], string>>;

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Why a template cannot be used; null: it can. */
export function templateFault(template: string): string | null {
  const parsed = parsedOf(template);
  if (parsed === undefined || parsed === null || typeof parsed !== 'object') return 'a JSON object';
  const named = new Set([...template.matchAll(place)].map(([, name = '']) => name));
  const missing = bodyPlaces.filter((name) => !named.has(name));
  const foreign = [...named].filter((name) => !bodyPlaces.some((one) => one === name));
  return missing.length + foreign.length === 0
    ? null
    : 'a JSON object that names {{id}}, {{to}} and {{text}}, no other';
}

/** A body as JSON. Values are put into strings of the parsed template: none of them can end a string or begin a field. */
export function jsonBody(template: string, values: BodyValues): string {
  return JSON.stringify(filled(parsedOf(template) ?? null, values));
}

/** The same as fields of a form. */
export function formBody(template: string, values: BodyValues): string {
  const fields = filled(parsedOf(template) ?? null, values) as Readonly<Record<string, Json>>;
  return new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString();
}

function filled(value: Json, values: BodyValues): Json {
  if (typeof value === 'string') return value.replaceAll(place, (_, name: string) => values[name as keyof BodyValues]);
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => filled(one, values));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, values)]));
}

function parsedOf(template: string): Json | undefined {
  try {
    return JSON.parse(template) as Json;
  } catch {
    return undefined;
  }
}

/** A value by its path in an answer, `data.code`; null where there is none. Numbers and booleans as text. */
export function valueAt(body: string, path: string): string | null {
  let at: unknown = parsedOf(body);
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : null;
}
