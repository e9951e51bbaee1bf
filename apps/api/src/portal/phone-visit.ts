import { usePhoneLink, takeFromLimit, type PhoneLink } from '#libs/persistence';
import { cookieFor } from '../http/cookie.js';
import { callerOfLink } from '../phone/link-caller.js';
import type { Caller } from '../http/request-state.js';
import type { Visit } from './visit.js';

const cookie = { plainName: 'maplebridge-phone', prefix: '__Secure-', path: '/p/phone' } as const;

// A telephone opens a code once or twice; whoever tries tokens of 256 bits is stopped long before.
const opensOfSource = { what: 'phone-open', limit: 120, windowSeconds: 3600 };

/** A visit by a link that is good now. */
export interface PhoneVisit {
  readonly link: PhoneLink;
  readonly caller: Caller;
}

/** Opens the link of a token, and lets this browser go on with it. @returns null: it is over, or none */
export async function enterBy(visit: Visit, token: string): Promise<PhoneVisit | null> {
  const { platform, request, reply, source } = visit;
  await takeFromLimit(platform.database, opensOfSource, source);
  const found = await linkOf(visit, token);
  const { name, attributes } = cookieFor(request, platform.settings, cookie);
  if (found === null) void reply.clearCookie(name, attributes);
  else {
    const maxAge = Math.max(1, Math.ceil((Date.parse(found.link.expiresAt) - Date.now()) / 1000));
    void reply.setCookie(name, token, { ...attributes, maxAge });
  }
  return found;
}

/** The link by which this browser came; null: it came by none, or it is over. */
export function phoneVisitOf(visit: Visit): Promise<PhoneVisit | null> {
  return linkOf(visit, tokenOf(visit));
}

/** Whether this browser came by a link, whatever became of it. */
export const hasCome = (visit: Visit): boolean => tokenOf(visit) !== '';

function tokenOf({ request, platform }: Visit): string {
  return request.cookies[cookieFor(request, platform.settings, cookie).name] ?? '';
}

async function linkOf({ platform, language }: Visit, token: string): Promise<PhoneVisit | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const link = await usePhoneLink(platform.database, token);
  return link === null ? null : { link, caller: callerOfLink(link, language) };
}
