import type { Faces } from './faces.js';
import { lists } from './places.js';

/** The faces of a kind with one thing taken from them, and what has to be said about it. */
export interface Removal {
  readonly what: string;
  readonly without: Faces;
  readonly says: readonly string[];
}

type Path = readonly string[];

/** A copy in which one thing is not there, or is something else. What is not on the way to it is shared. */
function changed(value: unknown, [name, ...more]: Path, put: unknown): unknown {
  if (name === undefined) return put;
  const { [name]: inner, ...others } = value as Record<string, unknown>;
  const next = changed(inner, more, put);
  return next === undefined ? others : { ...others, [name]: next };
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((of, name) => (of as Record<string, unknown> | null | undefined)?.[name], value);

/** What is named by each key below a place. */
const namesAt = (faces: Faces, ...path: Path): string[] => Object.keys(valueAt(faces, path) ?? {});

/** Everything that can be taken from a whole kind, one thing at a time. */
export function removals(whole: Faces): Removal[] {
  const { contract } = whole.places;
  const texts = `${contract}/texts`;
  const take = (path: Path, ...says: string[]): Removal => {
    return { what: `without ${path.join('.')}`, without: changed(whole, path, undefined) as Faces, says };
  };
  const put = (what: string, path: Path, value: unknown, ...says: string[]): Removal => {
    return { what, without: changed(whole, path, value) as Faces, says };
  };
  /** A sentence as a whole, and each of its languages. */
  const sentence = (path: Path, ...says: string[]): Removal[] => [
    take(path, 'in both languages', ...says),
    put(`${path.join('.')} without Chinese`, [...path, 'zh'], '', 'in Chinese', ...says),
    put(`${path.join('.')} without English`, [...path, 'en'], ' ', 'in English', ...says),
  ];
  const each = (path: Path, says: (name: string) => string[]): Removal[] =>
    namesAt(whole, ...path).flatMap((name) => sentence([...path, name], ...says(name)));
  const quoted = (name: string, file: string): string[] => [`"${name}"`, file];
  const ofTexts = ['contract', 'texts'];

  const lines = Object.entries({ laws: 'law', contracts: 'head', reads: 'list', courses: 'course', pages: 'page' }).map(
    ([list, face]) => put(`no line in ${list}`, [face], null, `#kinds/${list}.js`, lists[list as keyof typeof lists]),
  );
  const facts = namesAt(whole, ...ofTexts, 'facts').flatMap((type) => [
    ...sentence([...ofTexts, 'facts', type, 'said'], `the sentence of the fact "${type}"`, texts),
    ...sentence([...ofTexts, 'facts', type, 'word'], `the one-word name of the fact "${type}"`, texts),
  ]);
  const documents = namesAt(whole, ...ofTexts, 'documents').flatMap((type) =>
    sentence([...ofTexts, 'documents', type, 'name'], `the name of the document "${type}"`, texts),
  );
  const values = ['manner'].flatMap((field) =>
    each([...ofTexts, 'words', field], (value) => [`"${field}: ${value}"`, texts]),
  );
  const named = fieldsOfForms(whole).flatMap((field) => sentence([...ofTexts, 'fields', field], `"${field}"`, texts));
  const parts = ['noted', 'ended', 'parentKnows'].flatMap((which) =>
    sentence([...ofTexts, 'part', which, 'said'], `("${which}")`, texts),
  );
  return [
    ...lines,
    ...each(['head', 'phases'], (phase) => quoted(phase, `${contract}/head.ts`)),
    ...each(['head', 'commands'], (command) => quoted(command, `${contract}/head.ts`)),
    ...namesAt(whole, 'head', 'duties').map((duty) =>
      take(['head', 'duties', duty], ...quoted(duty, `${contract}/head.ts`)),
    ),
    ...each([...ofTexts, 'consequences'], (command) => quoted(command, texts)),
    ...each([...ofTexts, 'codes'], (code) => quoted(code, texts)),
    ...each([...ofTexts, 'failures'], (code) => quoted(code, texts)),
    ...facts,
    ...documents,
    ...values,
    ...named,
    ...parts,
    put('no texts of a part', [...ofTexts, 'part'], null, '("noted")', texts),
    ...ofLaw(whole, take, put),
    ...ofDocuments(whole, take, put),
  ];
}

type Take = (path: Path, ...says: string[]) => Removal;
type Put = (what: string, path: Path, value: unknown, ...says: string[]) => Removal;

function fieldsOfForms({ contract }: Faces): string[] {
  const ofCommands = Object.values(contract?.commands ?? {}).flatMap(({ body }) => Object.keys(body.shape));
  const all = [...ofCommands, ...Object.keys(contract?.opening?.body.shape ?? {})];
  return [...new Set(all)].filter((name) => !['seenVersion', 'parent', 'drill'].includes(name));
}

function ofLaw(whole: Faces, take: Take, put: Put): Removal[] {
  const { law, places } = whole;
  if (law === null) return [];
  const examples = whole.examples.map((example, index) =>
    put(
      `no example of ${example.type} in shape ${String(example.shape)}`,
      ['examples'],
      whole.examples.filter((_, at) => at !== index),
      `the fact "${example.type}" in shape ${String(example.shape)}`,
      places.examples,
    ),
  );
  const grants = Object.keys(law.grants).map((name) =>
    take(['law', 'grants', name], `"${name}"`, `${places.law}/grants.ts`),
  );
  const given = [...Object.keys(whole.contract?.commands ?? {}), whole.contract?.opening?.command ?? ''];
  const handlers = given.map((command) => take(['law', 'decide', command], `"${command}"`, `${places.law}/kind.ts`));
  const rules = law.rules.clocks.map((rule) => take(['pack', 'clocks', rule], rule, places.pack));
  // A lift that is forgotten: the fact of the first shape is taken as it was stored.
  const unlifted = put('no lift', ['law', 'lift'], (fact: object) => fact, 'is read', places.law);
  const unread = put('no evolution', ['law', 'evolve'], () => fail(), 'is read', places.law);
  const steps = namesIn(whole.sources.course, 'step').map((step) =>
    put(`the step ${step} unnamed`, ['sources', 'course'], `step: 'unnamed'`, 'the step "unnamed"', places.contract),
  );
  const marks = ['', null, '另'].map((mark) =>
    put(`the mark ${String(mark)}`, ['head', 'numberMark'], mark, 'the numberMark', `${places.contract}/head.ts`),
  );
  const series = put('a series of nobody', ['head', 'seriesMark'], '调', 'seriesMark', `${places.contract}/head.ts`);
  const noPack = put('no rule pack', ['pack'], null, 'its rule pack', places.pack);
  const pressed = [
    take(['law', 'presses'], '"presses"', `${places.law}/kind.ts`),
    ...law.rules.clocks.map((rule) =>
      put(`${rule} supervised by nobody`, ['pack', 'clocks', rule, 'expiry', 'basis'], 'ours', rule, '"demanded"'),
    ),
  ];
  return [
    ...examples,
    ...grants,
    ...handlers,
    ...rules,
    unlifted,
    unread,
    ...steps,
    ...marks,
    series,
    noPack,
    ...pressed,
  ];
}

const namesIn = (text: string, what: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(`\\b${what}: '([\\w.]+)'`, 'gu'))].map(([, name = '']) => name)),
];

function fail(): never {
  throw new Error('no such fact');
}

function ofDocuments(whole: Faces, take: Take, put: Put): Removal[] {
  const { contract, head, places, kind } = whole;
  const columns = Object.keys(contract?.list.columns ?? {}).map((name) =>
    take(['list', 'columns', name], `the column "${name}"`, `${places.reads}/list.ts`),
  );
  const filters = Object.keys(contract?.list.filters ?? {}).flatMap((name) => [
    take(['list', 'filters', name], `the filter "${name}"`, `${places.reads}/list.ts`),
    put(
      `another operator of ${name}`,
      ['list', 'filters', name, 'operator'],
      'atMost',
      `the filter "${name}"`,
      places.reads,
    ),
  ]);
  const at = `/api/${head?.address ?? ''}`;
  const routes = Object.entries(whole.api.paths)
    .filter(([path]) => path === at || path.startsWith(`${at}/`))
    .flatMap(([path, methods]) =>
      Object.keys(methods ?? {}).map((method) =>
        take(['api', 'paths', path, method], `${method.toUpperCase()} ${path}`, 'openapi.json'),
      ),
    );
  const written = [
    ...Object.keys(whole.law?.grants ?? {}).map((name) => `\`${name}\``),
    ...Object.keys(whole.pack?.clocks ?? {}).map((rule) => `| ${rule} |`),
  ];
  const lines = written.map((text) =>
    put(
      `${text} not written`,
      ['lawPage'],
      whole.lawPage.replaceAll(text, ''),
      text.replaceAll(/[`|\s]/gu, ''),
      'docs/law.md',
    ),
  );
  const shots = whole.shots.map((address) =>
    put(
      `no picture of ${address}`,
      ['shots'],
      whole.shots.filter((one) => one !== address),
      'the picture',
      places.shots,
    ),
  );
  return [
    ...columns,
    ...filters,
    ...routes,
    ...lines,
    ...shots,
    put('no rows', ['hasRows'], false, 'many cases', places.rows),
    put('no recorded history', ['histories'], [], `${kind}Course`, places.histories),
  ];
}
