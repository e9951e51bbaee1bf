import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerBrokenRequest, type ClientError } from './broken-requests.js';
import { isUpload } from './bytes-body.js';

// A request that has not arrived after this is a slow or broken client, holding a connection. Half a megabyte over a
// village's line arrives in this time.
const arrivalMs = 20_000;
// An upload may take long, as long as something comes.
const silenceMs = 20_000;

/** Answers 408 to whoever does not send what was begun: all of it in time, or of an upload the next bytes. */
export function limitArrival(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!request.raw.complete) {
      if (isUpload(request)) watchSilence(request);
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
function watchSilence(request: FastifyRequest): void {
  const { raw } = request;
  let seen = raw.socket.bytesRead;
  const timer = setInterval(() => {
    // Nobody reads: it is we who let it wait.
    const isHeldUp = raw.isPaused() || raw.readableFlowing === null;
    if (raw.socket.bytesRead === seen && !isHeldUp) late(request);
    seen = raw.socket.bytesRead;
  }, silenceMs);
  raw.once('end', () => clearInterval(timer));
  raw.once('close', () => clearInterval(timer));
}
