import { languageOf } from '#libs/contracts';
import { asDomainError } from '#libs/persistence';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Platform } from '../platform.js';
import type { KnownPaths } from './known-paths.js';
import { callerOrNobody } from './request-state.js';
import { failureOf, HttpProblem, isPassing, problemOf, type Failure } from './problem.js';

/** The one crossing from anything thrown to HTTP: RFC 9457, in the language of the request. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** @param known tells an address that takes another method from one that is not there */
  constructor(
    private readonly platform: Platform,
    private readonly known: KnownPaths,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what Fastify refuses before a route is found. */
  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const error = asDomainError(thrown);
    this.platform.room.note(error);
    const failure = told(this.withMethods(failureOf(error), request, reply), request);
    this.write(failure.status, failure.code, error);
    if (reply.sent) return;
    if (failure.retryAfter !== null) reply.header('Retry-After', String(Math.ceil(failure.retryAfter)));
    const language = languageOf(request.headers['accept-language']);
    void reply
      .status(failure.status)
      .header('Content-Language', language)
      .header('Vary', 'Accept-Language')
      .type('application/problem+json; charset=utf-8')
      .send(
        JSON.stringify(problemOf(failure, language, { correlationId: request.id, offices: this.platform.offices })),
      );
  }

  private withMethods(failure: Failure, request: FastifyRequest, reply: FastifyReply): Failure {
    if (failure.code !== 'http.no_such_route') return failure;
    const methods = this.known.methodsOf(request.raw.url ?? '');
    if (methods.length === 0 || methods.includes(request.method)) return failure;
    const allow = methods.join(', ');
    if (!reply.sent) reply.header('Allow', allow);
    return failureOf(new HttpProblem(405, 'http.method_not_allowed', { method: request.method, allow }));
  }

  private write(status: number, code: string, error: unknown): void {
    if (status >= 500 && !isPassing(status)) this.platform.log.error({ err: error, code }, 'request failed');
    else if (isPassing(status) || status === 403 || status === 429)
      this.platform.log.warn({ code, status }, 'request refused');
    else if (status === 409) this.platform.log.info({ code, status }, 'request refused');
    else this.platform.log.debug({ code, status }, 'request refused');
  }
}

/** Who else has said something is not told to one of several who ask without an account. */
function told(failure: Failure, request: FastifyRequest): Failure {
  if (failure.details['missing'] === undefined || callerOrNobody(request) !== null) return failure;
  const { missing: _missing, ...details } = failure.details;
  return { ...failure, details };
}
