import type { FastifyInstance } from 'fastify';

// Somebody's answer may still be under way; after this the process ends without it, as its service manager would demand.
const patienceMs = 8_000;
// So long at most does a connection outlive its last answer: a restart does not feel it.
const lookMs = 200;

/**
 * Lets a stopping server end: Fastify closes what idles at that moment, and a connection that falls idle a moment later
 * would be kept for its next request until the keep-alive time is over.
 */
export function endLastConnections({ server }: Pick<FastifyInstance, 'server'>): void {
  // What never listened, to write its documents, has none; and its server never says that it is closed.
  if (!server.listening) return;
  const began = Date.now();
  const look = setInterval(() => {
    if (Date.now() - began < patienceMs) server.closeIdleConnections();
    else server.closeAllConnections();
  }, lookMs);
  server.once('close', () => {
    clearInterval(look);
  });
}
