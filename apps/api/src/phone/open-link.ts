import { isIP } from 'node:net';
import type { phoneLinkAsked } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { openPhoneLink, phoneLimits, sessionKeyOf, takeFromLimit, type reads } from '#libs/persistence';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { requireAllowed, requireFiles } from '../attachment/attach.js';
import { carriedToken } from '../http/cookie.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

interface AskedLink {
  readonly head: reads.CaseHead;
  readonly body: z.output<typeof phoneLinkAsked>;
  readonly request: FastifyRequest;
}

// A counter that photographs all day opens one for every matter; a page that asks in a loop is stopped.
const linksOfAccount = { what: 'phone-links', limit: 60, windowSeconds: 3600 };

/**
 * Opens a link for a telephone (手机链接). Whoever may attach nothing to the case now, or may not take the signature that the
 * link is for, is refused before a code is shown.
 *
 * @throws DomainError as `requireMaySign`; `files.no_store` (unavailable); the door's refusals
 */
export async function openLink(platform: Platform, caller: Caller, { head, body, request }: AskedLink) {
  requireFiles(platform);
  const { purpose } = body;
  const category = purpose === 'signature' ? 'delivery' : body.category;
  if (purpose === 'signature') await requireMaySign(platform, caller, head.id);
  await requireAllowed({ platform, caller, head, name: 'a.jpg', query: { category, origin: 'office', via: 'phone' } });
  const { account, office, capacity, deputyFor = null } = caller.session;
  await takeFromLimit(platform.database, linksOfAccount, account);
  const token = carriedToken(request, platform.settings)?.token ?? '';
  const opened = await openPhoneLink(platform.database, {
    ...{ account, office, capacity, deputyFor, sessionKey: sessionKeyOf(token) },
    ...{ caseId: head.id, purpose, category },
  });
  const origin = platform.settings.portalAddress ?? `${request.protocol}://${request.host}`;
  return {
    ...{ link: opened.id, expiresAt: opened.expiresAt, address: `${origin}/p/phone#${opened.token}` },
    isReachable: !isThisMachine(new URL(origin).hostname),
    most: { files: phoneLimits.files, bytes: phoneLimits.bytes },
  };
}

/** @throws DomainError `phone.nothing_to_sign` (invalid): cases of its kind are not signed for; the door's refusals of `sign` */
export async function requireMaySign(platform: Platform, caller: Caller, id: reads.CaseHead['id']): Promise<void> {
  const { refusals } = await platform.docket.now(id, caller.actor, platform.database);
  const refusal = refusals()['sign'];
  if (refusal === undefined) throw new DomainError('invalid', 'phone.nothing_to_sign', 'nothing of it is signed for');
  if (refusal === null) return;
  throw new DomainError(refusal.kind, refusal.code, 'nobody may sign for it now', refusal.details);
}

/** Whether a name or address means nothing but the machine on which it is asked for. */
function isThisMachine(host: string): boolean {
  const name = host.replace(/^\[|\]$/gu, '');
  if (isIP(name) === 4) return name.startsWith('127.');
  return isIP(name) === 6 ? name === '::1' : name === 'localhost' || name.endsWith('.localhost');
}
