import 'reflect-metadata';
import { problem, languageOf, type Language, type Scope } from '#libs/contracts';
import { permissions } from '#libs/docket';
import * as nest from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtension,
  ApiHeader,
  ApiOperation,
  ApiProduces,
  ApiResponse,
  ApiSecurity,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { HttpProblem } from './problem.js';
import { bytesType } from './bytes-body.js';
import { callerOf, type Caller } from './request-state.js';

/** Key of what a route demands; a route without it is refused, and the API does not start with one. */
export const permitKey = 'maplebridge:permit';
/** Key of the few routes that a one-time password opens. */
export const oneTimeKey = 'maplebridge:one-time';

/** Key of the scope by which a program's token opens a route; without one it is open to people alone. */
export const scopeKey = 'maplebridge:scope';

/** What a route demands: a row of the table of permissions, `signed_in` or `public`. */
export type Demand = string;
const isDemand = (permit: Demand): boolean =>
  permit === 'signed_in' || permit === 'public' || Object.hasOwn(permissions, permit);

/** What a request brings: parts of its path by their names, its query, its body. What does not fit is answered by 400. */
interface Brought {
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

interface RouteOptions extends Brought {
  readonly permit: Demand;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly answers: z.ZodType;
  readonly status?: 200 | 201;
  /** Open to somebody who signed in with a password that an administrator drew: the choice of one's own, no more. */
  readonly isOpenToOneTime?: boolean;
  readonly description?: string;
  /** Opens it to programs (程序账户) whose token has this scope; left out: to none. */
  readonly scope?: Scope;
  /** Of what it answers, where that is no JSON. */
  readonly mediaType?: string;
  /** An account may ask for it so many times an hour. */
  readonly isTakenSparingly?: boolean;
  /** Its handler writes the answer by itself. */
  readonly isStream?: boolean;
  /** Its body is bytes, which the handler reads from the request by itself; headers that tell of them, with what each says. */
  readonly takesBytes?: Readonly<Record<string, string>>;
}

/** What every handler is given beside what the request brought. */
interface Request {
  /** Who asks; on a public route nobody. */
  readonly caller: Caller;
  /** Network address of the client, as the trusted proxies tell it. */
  readonly source: string;
  /** Of the answer. */
  readonly language: Language;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Parsed<T> = { readonly [K in keyof T]: T[K] extends z.ZodType ? z.output<T[K]> : never };

/** What a handler takes: the request, and what it brought by the schemas of its route, e.g. `{ id: typeof caseId }`. */
export type Asked<T = object> = Request & Parsed<T>;

/** The same of a `Change`, which alone has an idempotency key. */
export type AskedChange<T = object> = Asked<T> & { readonly key: string };

type Given<O extends Brought> = O['params'] & Pick<O, 'query' | 'body'>;

/** A parameter of a path stands beside these in what a handler is given, and must not take the place of one. */
const taken = ['caller', 'key', 'source', 'language', 'request', 'reply', 'query', 'body'] satisfies readonly (
  | keyof AskedChange
  | keyof Brought
)[];

/**
 * Declares a handler as a route; it must take no more than the request brings.
 *
 * @throws TypeError at the declaration, where a parameter of the path has a name that the request itself needs
 */
type Verb<IsChange extends boolean> = <const O extends RouteOptions>(
  path: string,
  options: O,
) => <T extends (asked: IsChange extends true ? AskedChange<Given<O>> : Asked<Given<O>>) => unknown>(
  target: object,
  name: string,
  descriptor: TypedPropertyDescriptor<T>,
) => void;

const keyHeader = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: '1 to 200 printable characters; the same key gives the same answer, with another body 422',
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
});
const actingHeader = ApiHeader({
  name: 'X-Acting',
  required: false,
  description: 'office/capacity for this request alone; the session tells it otherwise',
  schema: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,62}/[a-z-]{1,30}$' },
});

/**
 * What a route demands, what it answers, and how it stands in the OpenAPI document.
 *
 * @throws Error where there is no such permission: the API does not start with a route that nobody may use
 */
function described(options: RouteOptions, isChange: boolean): MethodDecorator {
  const { permit, summary, answers, status = 200, isOpenToOneTime = false } = options;
  if (!isDemand(permit)) throw new Error(`no permission ${permit} for a route`);
  return nest.applyDecorators(
    nest.SetMetadata(permitKey, permit),
    nest.SetMetadata(oneTimeKey, isOpenToOneTime),
    nest.SetMetadata(scopeKey, options.scope),
    nest.HttpCode(status),
    ApiOperation({ summary: `${summary.zh} · ${summary.en}`, description: descriptionOf(options) }),
    ApiResponse({ status, description: summary.en, standardSchema: answers }),
    ...(options.mediaType === undefined ? [] : [ApiProduces(options.mediaType)]),
    ...(options.takesBytes === undefined ? [] : bytesTaken(options.takesBytes)),
    ...(options.isTakenSparingly === true ? [ApiExtension('x-taken-sparingly', true)] : []),
    ApiResponse({ status: 'default' as never, description: 'A problem (RFC 9457)', standardSchema: problem }),
    ...(isChange ? [keyHeader] : []),
    ...(permit === 'public' ? [] : [actingHeader, ApiSecurity('bearer'), ApiSecurity('cookie')]),
  );
}

/** What a route is for, and whom it is open to. */
const descriptionOf = ({ description, permit, scope }: RouteOptions): string =>
  [
    description,
    permit === 'public' ? 'Public.' : `Permission: ${permit}.`,
    scope && `Open to programs with the scope ${scope}.`,
  ]
    .filter(Boolean)
    .join(' ');

const bytesTaken = (headers: Readonly<Record<string, string>>): MethodDecorator[] => [
  ApiConsumes(bytesType),
  ApiBody({ schema: { type: 'string', format: 'binary' } }),
  ...Object.entries(headers).map(([name, description]) =>
    ApiHeader({ name, required: true, description, schema: { type: 'string' } }),
  ),
];

/** The request as its handler is given it. @throws HttpProblem `http.key_required`, 400 */
const TheRequest = nest.createParamDecorator((isChange: boolean, context: nest.ExecutionContext): Request => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  if (isChange && (typeof key !== 'string' || !/^[!-~]{1,200}$/.test(key))) {
    throw new HttpProblem(400, 'http.key_required');
  }
  return {
    get caller() {
      return callerOf(request);
    },
    ...(isChange && { key }),
    source: request.ip,
    language: languageOf(request.headers['accept-language']),
    request,
    reply: http.getResponse<FastifyReply>(),
  };
});

/**
 * Nest parses and documents the parameters of a handler one by one; ours are given all at once, by their names. So that it
 * finds them, they are declared on a function of the same name that stands in the handler's place.
 */
function verb<IsChange extends boolean>(route: (path: string) => MethodDecorator, isChange: IsChange): Verb<IsChange> {
  return (path, options) => (target, name, descriptor) => {
    const work = descriptor.value as unknown as (asked: object) => unknown;
    const { params = {}, query, body } = options;
    const unfit = taken.find((each) => each in params);
    if (unfit !== undefined) throw new TypeError(`${path}: a parameter may not be named ${unfit}`);
    const names = [...Object.keys(params), ...(query ? ['query'] : []), ...(body ? ['body'] : [])];
    const handler = function (this: unknown, request: Request, ...values: unknown[]): unknown {
      const brought = Object.fromEntries(names.map((each, index) => [each, values[index]]));
      return work.call(this, Object.assign(request, brought));
    };
    // The document names an operation by its handler's own name.
    Object.defineProperty(handler, 'name', { value: name });
    descriptor.value = handler as never;
    // The last one first, as the compiler applies them: the document lists them the other way round.
    if (options.isStream) nest.Res()(target, name, names.length + 1);
    if (body) nest.Body({ schema: body })(target, name, names.length);
    if (query) nest.Query({ schema: query })(target, name, Object.keys(params).length + 1);
    for (const [index, [param, schema]] of [...Object.entries(params).entries()].reverse()) {
      nest.Param(param, { schema })(target, name, index + 1);
    }
    TheRequest(isChange)(target, name, 0);
    const types = names.map((each) => (each in params ? String : Object));
    Reflect.defineMetadata('design:paramtypes', [Object, ...types], target, name);
    described(options, isChange)(target, name, descriptor);
    route(path)(target, name, descriptor);
  };
}

export const Get = verb(nest.Get, false);
/** What changes nothing, or is the same when it is sent again. */
export const Post = verb(nest.Post, false);
export const Put = verb(nest.Put, false);
export const Delete = verb(nest.Delete, false);
/** A POST that changes something: it needs an `Idempotency-Key`. */
export const Change = verb(nest.Post, true);
