import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { failureOf, HttpProblem, problemOf } from './problem.js';

/** What Node says of a request that it could not read. */
export type ClientError = Error & { readonly code?: string };

const answers: Readonly<Record<string, () => HttpProblem>> = {
  HPE_HEADER_OVERFLOW: () => new HttpProblem(431, 'http.headers_too_large'),
  ERR_HTTP_REQUEST_TIMEOUT: () => new HttpProblem(408, 'http.timeout'),
};

/**
 * Answers what is no request at all (headers too large, a method that does not exist, a body that never came) with a
 * problem like any other, and closes the connection. Nothing was read, so nobody's language is known.
 */
export function answerBrokenRequest(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const make = answers[error.code ?? ''] ?? (() => new HttpProblem(400, 'http.bad_request'));
  const failure = failureOf(make());
  const correlationId = randomUUID();
  const body = JSON.stringify(problemOf(failure, 'zh', { correlationId, offices: null }));
  const head = [
    `HTTP/1.1 ${String(failure.status)} ${STATUS_CODES[failure.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Content-Language: zh',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Correlation-Id: ${correlationId}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Whoever never ends its side would keep the socket, with what it still sends.
  socket.destroySoon();
}
