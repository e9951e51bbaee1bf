import type { OpenAPIObject } from '@nestjs/swagger';

/** One operation, as far as its parts are shared with others. */
export interface Operation {
  responses: Record<string, Answer | Reference | undefined>;
  parameters?: (Parameter | Reference)[];
  readonly requestBody?: unknown;
  readonly security?: readonly unknown[];
  /** An account may ask for it so many times an hour: told by its refusals alone. */
  'x-taken-sparingly'?: boolean;
}
export interface Answer {
  readonly description: string;
  readonly content?: Record<string, unknown>;
  readonly headers?: Record<string, unknown>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
}
interface Reference {
  readonly $ref: string;
}

/** Every operation of a document, with its address. */
export const operationsOf = ({ paths }: OpenAPIObject): { address: string; operation: Operation }[] =>
  Object.entries(paths).flatMap(([address, path]) =>
    Object.values(path as Record<string, Operation>).map((operation) => ({ address, operation })),
  );

/** Names of the refusals that stand once in the document, by their status. */
const refusals: Readonly<Record<string, string>> = {
  400: 'NotValid',
  401: 'NobodySignedIn',
  403: 'NotPermitted',
  404: 'NotFound',
  409: 'NotNow',
  415: 'NotJson',
  422: 'NotSo',
  429: 'TooOften',
  503: 'Away',
  default: 'Problem',
};

/** The name under which a parameter stands once in the document; null: it is its operation's own. */
function nameOfShared({ name, in: where, description }: Parameter): string | null {
  if (where === 'header') return name;
  if (where === 'query' && name === 'cursor') return name;
  return where === 'path' && description?.startsWith('Id of a case ') === true ? 'CaseId' : null;
}

/** Moves what operations have in common to the components, so that a further kind of case adds its own blocks alone. */
export function shareParts(document: OpenAPIObject): void {
  const parameters: Record<string, unknown> = {};
  const responses: Record<string, unknown> = {};
  for (const { operation } of operationsOf(document)) {
    operation.parameters = operation.parameters?.map((one) => {
      const name = '$ref' in one ? null : nameOfShared(one);
      if (name === null) return one;
      parameters[name] = one;
      return { $ref: `#/components/parameters/${name}` };
    });
    for (const [status, name] of Object.entries(refusals)) {
      if (operation.responses[status] === undefined) continue;
      responses[name] = operation.responses[status];
      operation.responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  Object.assign((document.components ??= {}), { parameters, responses });
}

const keys = ['tags', 'summary', 'description', 'operationId', 'security', 'parameters', 'requestBody', 'responses'];

/** The same document in an order that does not depend on what was declared when: by address, by name. */
export function inOrder(document: OpenAPIObject): OpenAPIObject {
  const { openapi, info, servers = [], tags = [], paths, components = {} } = document;
  const operationsIn = (path: object) => sorted(mapped(path, (operation) => picked(operation as object, keys)));
  return {
    ...{ openapi, info, servers },
    tags: [...tags].sort((a, b) => (a.name < b.name ? -1 : 1)),
    paths: sorted(mapped(paths, (path) => operationsIn(path as object))),
    components: sorted(mapped(components, (parts) => sorted(parts as object))),
  };
}

const mapped = <T>(record: object, map: (one: unknown) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, map(one)]));

const sorted = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;

/** The named keys in their order, and whatever else there is behind them. */
function picked(from: object, first: readonly string[]): object {
  const entries = Object.entries(from);
  const rank = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined).sort(([a], [b]) => rank(a) - rank(b)));
}
