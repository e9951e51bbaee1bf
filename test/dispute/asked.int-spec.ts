import type { INestApplication } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiOf } from '../../apps/api/src/openapi.js';
import { addressesOf } from '../support/served-addresses.js';
import { surfacesOf, type Surface } from './surfaces.js';
import { World } from './world.js';

// A route that is asked with what it does not take is refused before it looks at anything, and everybody is answered alike:
// nothing would be shown by that. So whoever adds a route says in `surfaces.ts` or `fitting-bodies.ts` how it is asked.

/** What is changed about people, offices and systems: it looks at no case, whoever asks, and what it made is read by others. */
const ofNoCase =
  /^(POST|PUT) .api.(accounts|demo|deputies|digest|drills|notice-clauses|offices|postal.(import|preview)|programs|reminders.settings|roster|scans|views|webhooks)\b/u;

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

let world: World;
beforeAll(async () => {
  world = await World.open('none');
}, 60_000);
afterAll(() => world.close());

/** What of a request does not fit the description of its route; null: all of it does. */
function misfitOf(app: INestApplication): (surface: Surface) => string | null {
  const document = openApiOf(app) as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  };
  const resolved = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? schema);
  const lacks = (given: Schema, body: object): string | null => {
    const schema = resolved(given);
    const ways = schema.oneOf ?? schema.anyOf;
    if (ways !== undefined) return ways.some((way) => lacks(way, body) === null) ? null : 'none of its ways';
    const names = Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    const missing = (schema.required ?? []).filter((name) => !names.includes(name));
    const unknown = names.filter((name) => schema.properties !== undefined && !(name in schema.properties));
    return missing.length + unknown.length === 0 ? null : `-${missing.join()} +${unknown.join()}`;
  };
  return ({ method, route, path, body }) => {
    const operation = document.paths[route]?.[method.toLowerCase()];
    const known = (operation?.parameters ?? []).filter((one) => one.in === 'query');
    const asked = [...new URL(path, 'http://x').searchParams.keys()];
    const unknown = asked.filter((name) => known.every((one) => one.name !== name));
    const missing = known.filter(({ name, required }) => required === true && !asked.includes(name));
    if (unknown.length + missing.length > 0) return `?${unknown.join()} -${missing.map(({ name }) => name).join()}`;
    const schema = operation?.requestBody?.content?.['application/json']?.schema;
    return schema === undefined ? null : lacks(schema, body ?? {});
  };
}

describe('every route', () => {
  it('is asked with what it takes', () => {
    const misfit = misfitOf(world.api.app);
    const found = surfacesOf(world.api.app).flatMap((surface) => {
      const what = misfit(surface);
      return what === null ? [] : [`${surface.method} ${surface.route} ${what}`];
    });
    // What is no route of the API is the page of a side, which is read by itself, or the files of the console.
    const others = addressesOf(world.api.app).filter((path) => !/^\/(api|p)(\/|$)/u.test(path));
    expect(others).toEqual(['/', '/*']);
    // Each of these is still there, or its line goes.
    expect(found.some((one) => ofNoCase.test(one))).toBe(true);
    expect([...new Set(found)].filter((one) => !ofNoCase.test(one))).toEqual([]);
  });
});
