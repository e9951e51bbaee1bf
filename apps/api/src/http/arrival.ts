import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerBrokenRequest, type ClientError } from './broken-requests.js';
import { isUpload } from './bytes-body.js';

// A request that has not arrived after this is a slow or broken client, holding a connection. Half a megabyte over a
// village's line arrives in this time.
const arrivalMs = 20_000;
// An upload may take long, as long as something comes. It is looked at so often, so that its end is late by no more.
const ordinary = { silenceMs: 20_000, lookMs: 1_000 };

/** Answers 408 to whoever does not send what was begun: all of it in time, or of an upload the next bytes. */
export function limitArrival(fastify: FastifyInstance, limits = ordinary): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!request.raw.complete) {
      if (isUpload(request)) watchSilence(request, limits);
      else watchEnd(request);
    }
    done();
  });
}

function late({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return;
  const error: ClientError = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  answerBrokenRequest(error, raw.socket);
}

function watchEnd(request: FastifyRequest): void {
  const timer = setTimeout(() => late(request), arrivalMs);
  request.raw.once('end', () => clearTimeout(timer));
  request.raw.once('close', () => clearTimeout(timer));
}

/** By the bytes of the connection: its handler may not have begun to read, and is not to be hurried by this. */
function watchSilence(request: FastifyRequest, { silenceMs, lookMs }: typeof ordinary): void {
  const { raw } = request;
  let [seen, seenAt] = [raw.socket.bytesRead, performance.now()];
  const timer = setInterval(() => {
    // Nobody reads, or not all that came: it is we who let it wait. Who reads piece by piece is "paused" in between, so
    // that says nothing.
    const isHeldUp = raw.readableFlowing === null || raw.readableLength > 0;
    if (raw.socket.bytesRead !== seen || isHeldUp) [seen, seenAt] = [raw.socket.bytesRead, performance.now()];
    else if (performance.now() - seenAt >= silenceMs) late(request);
  }, lookMs);
  raw.once('end', () => clearInterval(timer));
  raw.once('close', () => clearInterval(timer));
}
