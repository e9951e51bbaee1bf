import { liveChange, liveQuery } from '#libs/contracts';
import { sessionKeyOf } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { carriedToken } from '../http/cookie.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { LiveHub } from './live-hub.js';
import { LiveConnection } from './live-connection.js';

/** What changes while a page is open. */
@ApiTags('session')
@Controller('live')
export class LiveController {
  constructor(
    private readonly hub: LiveHub,
    private readonly platform: Platform,
  ) {}

  @Get('', {
    permit: 'signed_in',
    summary: { zh: '实时更新', en: 'Live updates' },
    description:
      'Server-sent events. `change` tells that a case of the acting office has changed (the schema is its data), `duties` that the inbox has, `reload` that more was missed than is told, `over` that the session has ended, `replaced` that the session has newer streams. `Last-Event-ID` resumes within ten minutes.',
    query: liveQuery,
    answers: liveChange,
    mediaType: 'text/event-stream',
    isStream: true,
  })
  async live({ caller, query, request, reply }: Asked<{ query: typeof liveQuery }>): Promise<void> {
    const token = carriedToken(request, this.platform.settings)?.token ?? '';
    const given = reply.getHeaders() as Record<string, string>;
    // The connection ends with the stream: kept for another request it would hold up the end of this process.
    const own = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'close' };
    const headers = { ...given, ...own };
    if (request.method === 'HEAD') {
      // Of an answer without an end only its headers can be told; as a stream it would never be answered.
      reply.hijack();
      reply.raw.writeHead(200, headers).end();
      return;
    }
    const connection = new LiveConnection(caller, sessionKeyOf(token), reply.raw, query.drill === 'true');
    await this.hub.join(connection, headers, lastEventOf(request, query.after));
    reply.hijack();
  }
}

function lastEventOf(request: FastifyRequest, after: string | undefined): number | null {
  const given = request.headers['last-event-id'] ?? after;
  return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : null;
}
