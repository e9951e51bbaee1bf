import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieFor } from '../http/cookie.js';

/** How long the right lasts without a page being asked for: long enough to read an opinion, short on a lent phone. */
export const passSeconds = 1800;

/** The right to one petition for a short time, given for its number and query code or for having just submitted it. */
export interface Pass {
  readonly caseId: CaseId;
  /** The receipt may be shown: it was submitted from here. Ends when the first half hour ends, however it is used. */
  readonly isNew: boolean;
  readonly untilMs: number;
  /** Proves that a form is one of ours. */
  readonly formToken: string;
}

interface PassKeeper {
  readonly vault: Vault;
  readonly isLoopback: boolean;
}

const cookie = { plainName: 'maplebridge-petitioner', prefix: '__Secure-', path: '/p' } as const;

/** Gives the browser a pass; nothing of it stands in an address. */
export function givePass(
  request: FastifyRequest,
  reply: FastifyReply,
  given: { readonly keeper: PassKeeper; readonly caseId: CaseId; readonly isNew: boolean; readonly untilMs: number },
): void {
  const { keeper, caseId, isNew, untilMs } = given;
  const body = `${caseId}.${isNew ? 'new' : 'read'}.${untilMs.toString(36)}`;
  const value = `${body}.${keeper.vault.sign('petitioner-pass', body)}`;
  const maxAge = Math.max(1, Math.round((untilMs - Date.now()) / 1000));
  const { name, attributes } = cookieFor(request, keeper, cookie);
  void reply.setCookie(name, value, { ...attributes, maxAge });
}

/** Takes the pass back. */
export function takePass(request: FastifyRequest, reply: FastifyReply, keeper: PassKeeper): void {
  const { name, attributes } = cookieFor(request, keeper, cookie);
  void reply.clearCookie(name, attributes);
}

/** The pass of a request; null where there is none, or it is over, or was changed. */
export function passOf(request: FastifyRequest, keeper: PassKeeper): Pass | null {
  const value = request.cookies[cookieFor(request, keeper, cookie).name] ?? '';
  const parts = /^(([0-9a-f-]{36})\.(new|read)\.([0-9a-z]{1,12}))\.([\w-]{43})$/.exec(value);
  if (parts === null) return null;
  const [body, caseId, kind, until, signature] = parts.slice(1) as [string, string, string, string, string];
  if (!isSame(signature, keeper.vault.sign('petitioner-pass', body))) return null;
  const untilMs = Number.parseInt(until, 36);
  if (!(untilMs > Date.now())) return null;
  // Of the case and not of the pass, which is made anew with every page: a form that stood open stays good.
  const formToken = keeper.vault.sign('petitioner-form', caseId);
  return { caseId: as<CaseId>(caseId), isNew: kind === 'new', untilMs, formToken };
}

/** Compares in constant time. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
