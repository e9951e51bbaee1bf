import { randomUUID } from 'node:crypto';
import { readOnly, readOnlyHeader } from '#libs/contracts';
import cookie from '@fastify/cookie';
import { isCorrelationId, withCorrelation } from '#libs/observability';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module.js';
import { admitFairly } from './http/admission.js';
import { refuseBadText } from './http/bad-text.js';
import { answerBrokenRequest } from './http/broken-requests.js';
import { takeBytes } from './http/bytes-body.js';
import { limitArrival } from './http/arrival.js';
import { readJsonBodies } from './http/json-body.js';
import { KnownPaths } from './http/known-paths.js';
import { endLastConnections } from './http/last-connections.js';
import { bodyLimitKiB, HttpProblem } from './http/problem.js';
import { ProblemFilter } from './http/problem.filter.js';
import { requireDeclaredRoutes } from './http/declared-routes.js';
import { serveDocuments } from './documents.js';
import { LiveHub } from './live/live-hub.js';
import type { Platform } from './platform.js';
import { serveReports } from './report/serve-reports.js';
import { servePortal } from './portal/serve-portal.js';
import { consoleFolder, isConsole, serveConsole } from './web/serve-console.js';

// The door takes 64 KiB of a command; an opinion has five texts of at most 60 kB beside it.
const bodyLimitBytes = bodyLimitKiB * 1024;
// Node's own limit is one for all requests, and 200 MB over a village's line take so long; `limitArrival` has the others'.
// It looks for late ones at an interval of its own, 30 s if it is not told.
const longestUploadMs = 3_600_000;
// Node exchanges the two where this one is longer, and its own is 60 s.
const headersTimeoutMs = 10_000;
const lookForLateMs = 2_000;

/** The API, ready to listen or to be asked in a test; the platform is made before it. */
export async function createApi(platform: Platform): Promise<NestFastifyApplication> {
  const { trustedProxies } = platform.settings;
  const known = new KnownPaths();
  const filter = new ProblemFilter(platform, known);
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    requestTimeout: longestUploadMs,
    http: { headersTimeout: headersTimeoutMs, connectionsCheckingInterval: lookForLateMs },
    clientErrorHandler: answerBrokenRequest,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: correlationOf,
    requestIdHeader: false,
    // What came before the socket closed is answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // An address that cannot be read is none of ours. No hook has seen it, and Fastify's own answer would repeat it.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      addHeaders(request, reply);
      filter.answer(new HttpProblem(404, 'http.no_such_route'), request, reply);
    },
  });
  // What does not start is thrown, so that the process says so; the default ends the process in silence.
  const app: NestFastifyApplication = await NestFactory.create(ApiModule.over(platform), adapter, {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  app.useGlobalFilters(filter);
  app.setGlobalPrefix('api');
  const fastify = adapter.getInstance<FastifyInstance>();
  known.watch(fastify);
  readJsonBodies(fastify);
  takeBytes(fastify);
  await app.register(cookie as never);
  addHooks(fastify, platform);
  serveDocuments(app, fastify);
  servePortal(fastify, platform);
  serveReports(fastify, platform);
  serveConsole(fastify, { folder: consoleFolder(), log: platform.log });
  requireDeclaredRoutes(app);
  await app.init();
  platform.ending.onBegin(() => app.get(LiveHub).end());
  await fastify.ready();
  return app;
}

/** A caller's own correlation id, if it is fit to be logged, or a new one. */
function correlationOf(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && isCorrelationId(given) ? given : randomUUID();
}

function addHeaders(request: Pick<FastifyRequest, 'id'>, reply: FastifyReply): void {
  void reply.header('X-Correlation-Id', request.id).headers(safeHeaders);
}

function addHooks(fastify: FastifyInstance, platform: Platform): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    addHeaders(request, reply);
    withCorrelation(request.id, done);
  });
  // The route and not the address: what is asked for stands in no log.
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    platform.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
    done();
  });
  fastify.addHook('preClose', (done) => {
    endLastConnections(fastify);
    done();
  });
  // What is asked of a process that ends is answered, and its next request goes elsewhere.
  fastify.addHook('onRequest', (_request, reply, done) => {
    if (platform.ending.hasBegun) void reply.header('Connection', 'close');
    done();
  });
  // Everything that a browser may see says so, so that an open page knows it before somebody types.
  fastify.addHook('onRequest', async (request, reply) => {
    const { full } = await platform.room.look();
    if (full === null) return;
    void reply.header(readOnlyHeader, readOnly);
    if (isWrite(request)) await platform.room.require();
  });
  limitArrival(fastify);
  admitFairly(fastify, platform.settings);
  fastify.addHook('preValidation', (request, _reply, done) => {
    // The console's page is the same whatever stands in its address; what it asks for is looked at then.
    if (isConsole(request)) {
      done();
      return;
    }
    try {
      refuseBadText([request.body, request.query, request.params]);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

/** What only writes: commands, and what is kept or deleted. Signing in and out needs a row, for which the reserve has room. */
function isWrite({ method, headers, url }: FastifyRequest): boolean {
  if (url.startsWith('/api/session')) return false;
  return method === 'PUT' || method === 'DELETE' || (method === 'POST' && headers['idempotency-key'] !== undefined);
}

// Answers are data, never a page: nothing of them may be framed, guessed at, kept or run. The page of the API's
// documents has a script of its own origin, and none in its text.
const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
};
