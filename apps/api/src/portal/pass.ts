import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Vault } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieFor } from '../http/cookie.js';

/** How long the right lasts without a page being asked for: long enough to read an opinion, short on a lent phone. */
export const passSeconds = 1800;
// However much is read: whoever finds the telephone later that day enters the code again.
const longestSeconds = 4 * 3600;

/** The right of a party to one case for a short time, given for its number and query code or for having just submitted it. */
export interface Pass extends reads.ReceiptHolder {
  /** For whom whoever acts for several reads and speaks; null: nobody was chosen. */
  readonly of: string | null;
  /** The receipt may be shown: it was submitted from here. Ends when the first half hour ends, however it is used. */
  readonly isNew: boolean;
  readonly untilMs: number;
  /** Which visit it is of, from the entry until somebody leaves, and when that began. */
  readonly visit: string;
  readonly beganMs: number;
  /** Proves that a form is one of ours. */
  readonly formToken: string;
}

interface PassKeeper {
  readonly vault: Vault;
  readonly isLoopback: boolean;
}

const cookie = { plainName: 'maplebridge-petitioner', prefix: '__Secure-', path: '/p' } as const;

/** What a pass is given for: a visit that begins, or one that goes on. */
export type GivenPass = Pick<Pass, 'caseId' | 'party' | 'isNew'> & Partial<Pick<Pass, 'of' | 'visit' | 'beganMs'>>;

/** Gives the browser a pass; nothing of it stands in an address. @returns until when it is good */
export function givePass(
  request: FastifyRequest,
  reply: FastifyReply,
  { keeper, ...given }: GivenPass & { readonly keeper: PassKeeper },
): number {
  const { caseId, party, of = null, isNew, visit = randomBytes(9).toString('base64url'), beganMs = Date.now() } = given;
  const untilMs = Math.min(Date.now() + passSeconds * 1000, beganMs + longestSeconds * 1000);
  const who = of === null ? party : `${party}_${of}`;
  const body = [caseId, who, isNew ? 'new' : 'read', untilMs.toString(36), beganMs.toString(36), visit].join('.');
  const value = `${body}.${keeper.vault.sign('petitioner-pass', body)}`;
  const maxAge = Math.max(1, Math.round((untilMs - Date.now()) / 1000));
  const { name, attributes } = cookieFor(request, keeper, cookie);
  void reply.setCookie(name, value, { ...attributes, maxAge });
  return untilMs;
}

/** Takes the pass back. */
export function takePass(request: FastifyRequest, reply: FastifyReply, keeper: PassKeeper): void {
  const { name, attributes } = cookieFor(request, keeper, cookie);
  void reply.clearCookie(name, attributes);
}

/** The pass of a request; null where there is none, or it is over, or was changed. */
export function passOf(request: FastifyRequest, keeper: PassKeeper): Pass | null {
  const value = request.cookies[cookieFor(request, keeper, cookie).name] ?? '';
  const parts =
    /^(([0-9a-f-]{36})\.(p[0-9a-f-]{1,9})(?:_(p[0-9a-f-]{1,9}))?\.(new|read)\.([0-9a-z]{1,12})\.([0-9a-z]{1,12})\.([\w-]{12}))\.([\w-]{43})$/.exec(
      value,
    );
  if (parts === null) return null;
  type Parts = [
    body: string,
    caseId: string,
    party: string,
    of: string | undefined,
    kind: string,
    until: string,
    began: string,
    visit: string,
    seal: string,
  ];
  const [body, caseId, party, of, kind, until, began, visit, signature] = parts.slice(1) as Parts;
  if (!isSame(signature, keeper.vault.sign('petitioner-pass', body))) return null;
  const untilMs = Number.parseInt(until, 36);
  if (!(untilMs > Date.now())) return null;
  // Of the party and not of the pass, which is made anew with every page: a form that stood open stays good.
  const formToken = keeper.vault.sign('petitioner-form', `${caseId}.${party}`);
  const beganMs = Number.parseInt(began, 36);
  return {
    caseId: as<CaseId>(caseId),
    party,
    of: of ?? null,
    isNew: kind === 'new',
    untilMs,
    visit,
    beganMs,
    formToken,
  };
}

/** Compares in constant time. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
