import { isSigned, messageKeyOf, valueAt, type MessageKey } from '#libs/channels';
import { isDomainError, type Actor } from '#libs/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../platform.js';
import type { ReportSettings } from './report-settings.js';

// Gateways gather reports for a minute or so; more than this at once is none of theirs.
const mostBytes = 512 * 1024;
const mostReports = 1_000;

const gateway: Actor = { kind: 'platform', principal: 'gateway:sms', office: null, capacity: null };

/**
 * Takes what a gateway tells of messages, at `POST /api/reports/sms`: one report or a list of them, signed. What is unknown, late
 * or told before is taken like any other, for a gateway repeats what it is refused; each is recorded once at the most.
 */
export function serveReports(fastify: FastifyInstance, platform: Platform): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.post('/api/reports/sms', async (request, reply) => take(platform, request, reply));
    done();
  });
}

async function take(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { reports } = platform.settings;
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (reports === undefined || reports === null) return reply.status(404).send({ code: 'http.no_such_route' });
  const [time, sign] = [headerOf(request, 'x-timestamp'), headerOf(request, 'x-signature')];
  if (!isSigned(reports.secret, { time, sign, body })) return reply.status(401).send({ code: 'reports.not_signed' });
  const told = reportsIn(body);
  if (told === null) return reply.status(400).send({ code: 'reports.not_read' });
  let noted = 0;
  for (const report of told) {
    const outcome = await noteOf(platform, reports, report);
    if (outcome === 'away') return reply.status(503).header('Retry-After', '60').send({ code: 'reports.away' });
    if (outcome === 'noted') noted += 1;
  }
  // Numbers alone: an id would join the log to a case.
  platform.log.info({ told: told.length, noted }, 'delivery reports taken');
  return reply.status(200).send({ taken: told.length });
}

function headerOf({ headers }: FastifyRequest, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

/** Each as JSON text; null: it is none. */
function reportsIn(body: Buffer): readonly string[] | null {
  try {
    const read = JSON.parse(body.toString('utf8')) as unknown;
    const list = Array.isArray(read) ? (read as readonly unknown[]) : [read];
    return list.length > mostReports ? null : list.map((one) => JSON.stringify(one));
  } catch {
    return null;
  }
}

type Noted = 'noted' | 'ignored' | 'away';

async function noteOf(platform: Platform, settings: ReportSettings, report: string): Promise<Noted> {
  const key = messageKeyOf(valueAt(report, settings.idField) ?? '');
  const outcome = outcomeOf(settings, valueAt(report, settings.stateField) ?? '');
  if (key === null || outcome === null) return 'ignored';
  return await record(platform, key, outcome);
}

function outcomeOf({ delivered, failed }: ReportSettings, state: string): 'delivered' | 'undeliverable' | null {
  if (delivered.includes(state)) return 'delivered';
  return failed.includes(state) ? 'undeliverable' : null;
}

/** The same of a message again is the same request, which the door answers as before. */
async function record({ docket }: Platform, { caseId, channel, turn }: MessageKey, outcome: string): Promise<Noted> {
  try {
    await docket.act({
      ...{ kind: 'delivery', caseId, actor: gateway, key: `report:${caseId}:${channel}:${String(turn)}:${outcome}` },
      commands: [{ type: 'noteReport', payload: { channel, turn, outcome } }],
    });
    return 'noted';
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.kind === 'unavailable' ? 'away' : 'ignored';
  }
}
