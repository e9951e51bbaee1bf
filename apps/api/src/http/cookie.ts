import '@fastify/cookie';
import type { Carrier } from '#libs/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiSettings } from '../platform.js';
import { HttpProblem } from './problem.js';

/** A cookie of ours: what it is called over plain HTTP, and what its name begins with over HTTPS. */
interface OwnCookie {
  readonly plainName: string;
  readonly prefix: '__Host-' | '__Secure-';
  readonly path: string;
}
type Place = Pick<ApiSettings, 'isLoopback'>;

/** Name and attributes of a cookie. Over plain HTTP, which only the loopback may use, a browser takes no `__Host-` one. */
export function cookieFor({ protocol }: FastifyRequest, { isLoopback }: Place, cookie: OwnCookie) {
  const { plainName, prefix, path } = cookie;
  const isPlain = protocol === 'http' && isLoopback;
  const attributes = { path, httpOnly: true, sameSite: 'strict', secure: !isPlain } as const;
  return { name: isPlain ? plainName : `${prefix}${plainName}`, attributes };
}

const session: OwnCookie = { plainName: 'maplebridge', prefix: '__Host-', path: '/' };

/** A token as a request brought it. */
export interface CarriedToken {
  readonly token: string;
  readonly carrier: Carrier;
}

/** The session's token as it travels: a bearer token goes before a cookie. Undefined where neither is given. */
export function carriedToken(request: FastifyRequest, settings: Place): CarriedToken | undefined {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, carrier: 'bearer' };
  const token = request.cookies[cookieFor(request, settings, session).name];
  return token === undefined ? undefined : { token, carrier: 'cookie' };
}

/** Gives the browser the session's cookie. It ends with the browser; the server ends the session by itself. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { settings, token }: { settings: Place; token: string },
): void {
  const { name, attributes } = cookieFor(request, settings, session);
  void reply.setCookie(name, token, attributes);
}

/** Takes the cookie back. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply, settings: Place): void {
  const { name, attributes } = cookieFor(request, settings, session);
  void reply.clearCookie(name, attributes);
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The rule against forged requests (CSRF): what changes something with a cookie must come from our own page, as the
 * browser says in `Sec-Fetch-Site`, or carry `X-Maplebridge`, a header that no other site can send without being asked.
 *
 * @throws HttpProblem `http.cross_site`, 403
 */
export function requireSameSite(request: FastifyRequest): void {
  if (reading.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  if (site === undefined && request.headers['x-maplebridge'] !== undefined) return;
  throw new HttpProblem(403, 'http.cross_site');
}

/** Signing in must not be done by another site on somebody's behalf; a program sends no such header. */
export function refuseCrossSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new HttpProblem(403, 'http.cross_site');
}
