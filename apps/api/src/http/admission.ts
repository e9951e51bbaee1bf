import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiSettings } from '../platform.js';
import { carriedToken } from './cookie.js';
import { mostOfAnAccount, tooManyAtOnce } from './fair-share.js';

/** The stream of events stays open as long as its page, and has a limit of its own. */
const livePath = '/api/live';
// Who is refused asks again at once where nobody says wait. A second later it has cost a header and a timer, and one who
// works and was refused once has waited no longer than a page does before it tries again.
const answeredAfterMs = 1_000;

/**
 * Refuses (429) what one session asks beyond the share of an account before a byte of its body is read and before the
 * database is asked who it is: the session is told from others by the digest of its token alone. The connection of a
 * refused request with a body is closed, since the body would have to be read to find the next request behind it.
 *
 * @param beforeRefusal the pause before a refusal is told
 */
export function admitFairly(
  fastify: FastifyInstance,
  settings: Pick<ApiSettings, 'isLoopback'>,
  beforeRefusal = (): Promise<void> => sleep(answeredAfterMs),
): void {
  const present = new Map<string, number>();
  fastify.addHook('onRequest', async (request, reply) => {
    const session = sessionOf(request, settings);
    if (session === null) return;
    const count = present.get(session) ?? 0;
    if (count >= mostOfAnAccount) {
      if (hasBody(request)) void reply.header('Connection', 'close');
      await beforeRefusal();
      throw tooManyAtOnce();
    }
    present.set(session, count + 1);
    // Also told where the other end went away before its answer.
    reply.raw.once('close', () => {
      const left = (present.get(session) ?? 1) - 1;
      if (left === 0) present.delete(session);
      else present.set(session, left);
    });
  });
}

function sessionOf(request: FastifyRequest, settings: Pick<ApiSettings, 'isLoopback'>): string | null {
  if (request.routeOptions.url === livePath) return null;
  const token = carriedToken(request, settings)?.token;
  return token === undefined ? null : createHash('sha256').update(token).digest('base64');
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
