import { gap } from './gap.js';
import type { WholeFaces } from './words.js';

/** Every filter and column of the contract is bound to SQL, with the same meaning. */
function bindings({ kind, contract, list, places }: WholeFaces): string[] {
  if (list === null) return [];
  const file = `${places.reads}/list.ts`;
  const columns = Object.entries(contract.list.columns).flatMap(([name, { isDerived, isNullable }]) => {
    const bound = list.columns[name];
    if (bound === undefined) return isDerived ? [] : [gap(kind, `the SQL of the column "${name}"`, file)];
    return bound.isNullable === isNullable
      ? []
      : [gap(kind, `the same word on whether the column "${name}" may be empty`, file)];
  });
  const filters = Object.entries(contract.list.filters).flatMap(([name, { operator, column }]) => {
    const bound = list.filters[name];
    if (bound === undefined) return [gap(kind, `the SQL of the filter "${name}"`, file)];
    const isSame = bound.operator === operator && (bound.column ?? name) === (column ?? name);
    return isSame ? [] : [gap(kind, `the operator "${operator}" of the filter "${name}"`, file)];
  });
  return [...columns, ...filters];
}

/** Its list is read over many cases, so that a test can look at its plan. */
const rows = ({ kind, hasRows, places }: WholeFaces): string[] =>
  hasRows ? [] : [gap(kind, 'many cases for the plan of its list', places.rows)];

/** Its routes stand in the OpenAPI document. */
function routes({ kind, head, contract, api, places }: WholeFaces): string[] {
  const at = `/api/${head.address}`;
  const wanted: (readonly [string, string])[] = [
    [at, 'get'],
    [`${at}/{id}`, 'get'],
    [`${at}/{id}/preview`, 'post'],
    ...Object.keys(contract.commands).map((command) => [`${at}/{id}/${command}`, 'post'] as const),
    ...(contract.opening === undefined ? [] : [[at, 'post'] as const]),
    ...(contract.api.counts === null ? [] : [[`${at}/counts`, 'get'] as const]),
  ];
  const file = `docs/openapi.json (npm run docs:openapi, from ${places.contract})`;
  return wanted
    .filter(([path, method]) => api.paths[path]?.[method] === undefined)
    .map(([path, method]) => gap(kind, `${method.toUpperCase()} ${path}`, file));
}

/** Its course has a history that every later release has to replay. */
function histories({ kind, course, histories: files, places }: WholeFaces): string[] {
  if (course === null || files.length > 0) return [];
  return [gap(kind, `a recorded history of ${course}`, `${places.histories} (npm run history:record)`)];
}

/** Its list, one of its cases and a history are among the pictures of the documents. */
function shots({ kind, head, shots: addresses, places }: WholeFaces): string[] {
  const screens = {
    list: new RegExp(`^/${head.address}$`, 'u'),
    page: new RegExp(`^/${head.address}/[^/]+$`, 'u'),
    history: new RegExp(`^/${head.address}/[^/]+/history$`, 'u'),
  };
  return Object.entries(screens)
    .filter(([, pattern]) => !addresses.some((address) => pattern.test(address)))
    .map(([name]) => gap(kind, `the picture of its ${name}`, places.shots));
}

/** What is not shown of a kind. */
export const unshownOf = (faces: WholeFaces): string[] =>
  [bindings, rows, routes, histories, shots].flatMap((check) => check(faces));
