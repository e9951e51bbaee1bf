import type { FastifyReply } from 'fastify';
import type { Visit } from './visit.js';

/** Answers one request of the page `/p`. */
export type Route = (visit: Visit) => Promise<FastifyReply>;

/**
 * What stands below `/p` for whoever has shown a receipt of a case of one kind: pages, and what is sent from them, each by its whole
 * path. One of them is `/p/status`, to which the entry leads. A path may be that of several kinds: which one answers, the receipt says.
 */
export interface PagesOfKind {
  readonly shown: Readonly<Record<string, Route>>;
  readonly sent: Readonly<Record<string, Route>>;
}
