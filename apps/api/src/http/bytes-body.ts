import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem.js';

/** Media type of a body that is bytes. */
export const bytesType = 'application/octet-stream';
const uploads = new Set(['/api/cases/:id/attachments', '/p/files', '/p/phone/photo']);
// What is refused before its end is read on for so long, so that its sender hears why: a browser that is still sending
// when the connection closes tells its person nothing but that.
const lingerMs = 2_000;

/** Whether a request brings bytes that its handler reads by itself. */
export const isUpload = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): boolean =>
  method === 'POST' && uploads.has(routeOptions.url ?? '');

/** Leaves the bytes of an upload to its handler, which reads them once it is known who sends them, and may refuse at any of them. */
export function takeBytes(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(bytesType, (request, _payload, done) => {
    if (isUpload(request)) done(null);
    else done(new HttpProblem(415, 'http.unsupported_media_type'));
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!isUpload(request) || (await readToItsEnd(request))) return payload;
    void reply.header('Connection', 'close');
    return payload;
  });
}

/** Reads on what nobody wants any more. @returns whether its end came in time */
function readToItsEnd({ raw }: FastifyRequest): boolean | Promise<boolean> {
  if (raw.complete || raw.destroyed) return raw.complete;
  return new Promise((resolve) => {
    const enough = setTimeout(() => done(false), lingerMs);
    const done = (isWhole: boolean): void => {
      clearTimeout(enough);
      raw.pause();
      resolve(isWhole);
    };
    raw.once('end', () => done(true));
    raw.once('close', () => done(raw.complete));
    raw.resume();
  });
}
