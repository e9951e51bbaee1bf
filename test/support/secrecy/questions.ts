import { openApiOf } from '../../../apps/api/src/openapi.js';
import { routesOf } from '../api-routes.js';
import { daysAhead } from '../days-ahead.js';
import { bodiesBy, bodiesOfRoutes } from '../fitting-routes.js';
import { inspected } from './people.js';
import { elsewhere, secretWords, type Question, type TouredCounty } from './toured-county.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly allOf?: readonly Schema[];
}
interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A question to every county, by names: each fills in its own ids. */
export interface Asked {
  readonly of: string;
  /** Without any parameter that may be left out. */
  readonly isPlain: boolean;
  readonly in: (county: TouredCounty) => Question;
}

/** What is asked about: what everybody of the office may see, and what they may not. */
type Thing = 'first' | 'sampled' | 'week' | 'quarter' | 'lentTour' | 'lentVisit' | 'tour' | 'visit';
const things: readonly Thing[] = ['first', 'sampled', 'week', 'quarter', 'lentTour', 'lentVisit', 'tour', 'visit'];

const nobody = '00000000-0000-4000-8000-000000000404';
function idOf({ petitions, seen }: TouredCounty, thing: Thing): string {
  const id = thing === 'first' ? petitions[0] : seen[thing];
  return id === undefined || id === '' ? nobody : id;
}

// What signs somebody out, or never ends: live news is listened to.
const apart = /^.api.(session(?!.*(signIns|all|permits))|live$)/u;
const isOfNoCase = (path: string): boolean =>
  !path.includes('{id}') || /\/(accounts|offices|programs|webhooks|views|deputies|drills|scans|roster)\//u.test(path);

const places: readonly (readonly [string, string])[] = [
  ...([
    ['{clockId}', 'XF-07%2F1'],
    ['{party}', 'p1'],
    ['{seq}', '3'],
    ['{picture}', '1'],
    ['{draw}', '1'],
  ] as const),
  ...([
    ['{paper}', 'report'],
    ['{attachment}', nobody],
    ['{link}', nobody],
    ['{scan}', '0'.repeat(32)],
  ] as const),
  ...([
    ['{command}', 'submitOpinion'],
    ['{kind}', 'rules'],
    ['{name}', 'inspection.CN'],
    ['{in}', 'zh'],
    ['{sample}', '1'],
    ['{taken}', '1'],
  ] as const),
];

/** A value of a parameter: in each county its own id, or number, of a thing. */
type Value = string | { readonly thing: Thing } | { readonly numberOf: 'tour' | 'visit' };

/** What a parameter may be asked with that could tell of a tour, by its name; where none is named, by what it takes. */
const valuesByName: Readonly<Record<string, readonly Value[]>> = {
  text: [...secretWords, '督导', '路灯'],
  number: [{ numberOf: 'tour' }, { numberOf: 'visit' }, '巡', '访', '信2026-000001'],
  ...Object.fromEntries(
    ['office', 'holder', 'owes', 'commissioner', 'place', 'within', 'under', 'visited'].map((name) => [
      name,
      [inspected, 'group-2', elsewhere],
    ]),
  ),
  ...{ kind: ['inspection', 'visit', 'finding', 'petition'], kinds: ['inspection,visit', 'petition'] },
  ...{
    facts: ['opened,published', 'sampleDrawn'],
    year: ['2026'],
    month: ['2026-12'],
    screen: ['petitions', 'visits'],
  },
  ...{ period: ['2026Q4'], key: ['2026Q4', '2026-W49'], item: ['petition-work/notice'], only: ['people', 'time'] },
  ...{ rule: ['VS-SIGN', 'XF-07'], wait: [], account: [], speciality: ['water'] },
};
const ids: readonly Thing[] = ['tour', 'visit', 'quarter', 'first'];

class Questions {
  private readonly document: Document;
  private readonly isLong: boolean;

  constructor(app: TouredCounty['api']['app'], isLong: boolean) {
    this.document = openApiOf(app) as unknown as Document;
    this.isLong = isLong;
  }

  /** Each way in which a route is read: with what it needs, and with each of its parameters in turn. */
  waysOf(path: string): readonly (readonly [string, Value])[][] {
    const all = (this.document.paths[path]?.['get']?.parameters ?? []).filter((one) => one.in === 'query');
    const needed = all.filter(({ required }) => required === true);
    const base = needed.map((one) => [one.name, this.valuesOf(one)[0] ?? '1'] as const);
    const more = all
      .filter((one) => !needed.includes(one))
      .flatMap((one) => this.valuesOf(one).map((value) => [...base, [one.name, value] as const]));
    return [base, ...more].map((way) => [...way]);
  }

  private valuesOf({ name, schema: given }: Parameter): readonly Value[] {
    const schema = this.resolved(given);
    if (schema.enum !== undefined) return this.isLong ? schema.enum : schema.enum.slice(0, 2);
    const byName = valuesByName[name];
    if (byName !== undefined) return byName;
    if (schema.format === 'uuid') return ids.map((thing) => ({ thing }));
    if (schema.format === 'date') return [daysAhead(0)];
    if (schema.type === 'integer') return [String(Math.max(1, schema.minimum ?? 1))];
    return schema.type === 'string' ? ['1'] : [];
  }

  private resolved(schema: Schema): Schema {
    if (schema.allOf?.[0] !== undefined) return this.resolved(schema.allOf[0]);
    if (schema.$ref === undefined) return schema;
    return this.document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? schema;
  }
}

const filled = (path: string, county: TouredCounty, thing: Thing): string => {
  const id = isOfNoCase(path) ? otherId(path) : idOf(county, thing);
  return [...places, ['{of}', idOf(county, 'first')] as const, ['{id}', id] as const].reduce(
    (all, [place, value]) => all.replace(place, value),
    path,
  );
};

const otherId = (path: string): string => (path.includes('/offices/') ? inspected : nobody);

const search = (county: TouredCounty, way: readonly (readonly [string, Value])[]): string => {
  const told = (value: Value): string => {
    if (typeof value === 'string') return value;
    return 'thing' in value ? idOf(county, value.thing) : county.numbers[value.numberOf];
  };
  const values = way.map(([name, value]): [string, string] => [name, told(value)]);
  return values.length === 0 ? '' : `?${new URLSearchParams(values).toString()}`;
};

/** Everything that can be read, with each parameter, of each thing where one is named. */
export function readsOf({ api }: TouredCounty, isLong: boolean): Asked[] {
  const questions = new Questions(api.app, isLong);
  return routesOf(api.app)
    .filter(({ method, path }) => method === 'GET' && !apart.test(path))
    .flatMap(({ path }) =>
      questions.waysOf(path).flatMap((way, at) =>
        thingsOf(path, at === 0, isLong).map((thing): Asked => ({
          of: `GET ${path} ${thing} ${JSON.stringify(way)}`,
          isPlain: at === 0,
          in: (county) => ({ method: 'GET', path: filled(path, county, thing) + search(county, way) }),
        })),
      ),
    );
}

/** In the short form a parameter is tried on three of them, and what takes long to be set on one. */
function thingsOf(path: string, isPlain: boolean, isLong: boolean): readonly Thing[] {
  if (isOfNoCase(path)) return things.slice(0, 1);
  if (isLong) return things;
  if (/documents|preview/u.test(path)) return ['sampled'];
  return isPlain ? things : ['sampled', 'tour', 'visit'];
}

const ofKind: Readonly<Record<string, readonly Thing[]>> = {
  petitions: ['first', 'sampled'],
  inspections: ['tour', 'lentTour'],
  visits: ['visit', 'lentVisit'],
  cadences: ['quarter', 'week'],
};

/** Everything that changes something: a refusal tells as much as an answer. */
export function changesOf({ api, receipt }: TouredCounty): Asked[] {
  const routes = routesOf(api.app).filter(({ method, path }) => method !== 'GET' && !apart.test(path));
  const given = bodiesBy(bodiesOfRoutes(receipt));
  return routes.flatMap(({ method, path }) => {
    const own = ofKind[path.split('/')[2] ?? ''] ?? ['tour'];
    return (isOfNoCase(path) ? own.slice(0, 1) : own).map((thing, at): Asked => ({
      of: `${method} ${path} ${thing}`,
      isPlain: true,
      in: (county) => {
        // Each county has a receipt of its own for the same petition.
        const body = path.startsWith('/api/public')
          ? bodiesBy(bodiesOfRoutes(county.receipt))({ method, path })
          : given({ method, path });
        return { method, path: filled(path, county, thing), body, key: `${method} ${path} ${String(at)}` };
      },
    }));
  });
}
