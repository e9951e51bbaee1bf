import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem.js';

/**
 * The one reader of bodies: JSON in UTF-8. Bytes that are no UTF-8 are refused and never guessed at, because a text that
 * is registered wrongly can be corrected and not be taken back; nor is what calls itself another charset, or is
 * compressed.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  // A form of another site is text to a browser, and needs no preflight.
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      requirePlainUtf8(request);
      void parse(request, utf8From(body as Buffer), done);
    } catch (error) {
      done(error as Error);
    }
  });
}

function requirePlainUtf8({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const encoding = headers['content-encoding'] ?? 'identity';
  if (/^(utf-?8|us-ascii)$/i.test(charset) && /^identity$/i.test(encoding)) return;
  throw new HttpProblem(415, 'http.unsupported_media_type');
}

/** Bytes as the text that they are. @throws HttpProblem `http.bad_encoding`, 400 */
export function utf8From(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new HttpProblem(400, 'http.bad_encoding');
  }
}
