import { problem, languageOf, type Language } from '#libs/contracts';
import { applyDecorators, createParamDecorator, HttpCode, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { HttpProblem } from './problem.js';
import { callerOf } from './request-state.js';

/** Key of what a route demands; a route without it is refused, and the API does not start with one. */
export const permitKey = 'maplebridge:permit';
/** Key of the few routes that a one-time password opens. */
export const oneTimeKey = 'maplebridge:one-time';

/** What a route demands: a row of the table of permissions, `signed_in` or `public`. Checked at the start. */
export type Demand = string;

export interface RouteOptions {
  readonly permit: Demand;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly answers: z.ZodType;
  readonly status?: 200 | 201;
  /** Changes something: needs an Idempotency-Key. */
  readonly isMutating?: boolean;
  /** Open to somebody who signed in with a password that an administrator drew: the choice of one's own, no more. */
  readonly isOpenToOneTime?: boolean;
  readonly description?: string;
  /** Of what it answers, where that is no JSON. */
  readonly mediaType?: string;
  /** An account may ask for it so many times an hour. */
  readonly isTakenSparingly?: boolean;
}

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

/** Declares a route: what it demands, what it answers, and how it stands in the OpenAPI document. */
export function Route(options: RouteOptions): MethodDecorator {
  const { permit, summary, answers, status = 200, isMutating = false, isOpenToOneTime = false } = options;
  const description = [options.description, permit === 'public' ? 'Public.' : `Permission: ${permit}.`]
    .filter(Boolean)
    .join(' ');
  return applyDecorators(
    SetMetadata(permitKey, permit),
    SetMetadata(oneTimeKey, isOpenToOneTime),
    HttpCode(status),
    ApiOperation({ summary: `${summary.zh} · ${summary.en}`, description }),
    ApiResponse({ status, description: summary.en, standardSchema: answers }),
    ...(options.mediaType === undefined ? [] : [ApiProduces(options.mediaType)]),
    ...(options.isTakenSparingly === true ? [ApiExtension('x-taken-sparingly', true)] : []),
    ApiResponse({
      status: 'default' as never,
      description: 'A problem (RFC 9457)',
      standardSchema: problem,
    }),
    ...(isMutating ? [keyHeader] : []),
    ...(permit === 'public' ? [] : [actingHeader, ApiSecurity('bearer'), ApiSecurity('cookie')]),
  );
}

/** Who asks. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The request's idempotency key. @throws HttpProblem `http.key_required`, 400 */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof given !== 'string' || !/^[!-~]{1,200}$/.test(given)) throw new HttpProblem(400, 'http.key_required');
  return given;
});

/** Network address of the client, as the trusted proxies tell it. */
export const Source = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().ip,
);

/** Language of the answer, for public routes. */
export const AnswerLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
