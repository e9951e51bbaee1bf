import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { cookieFor } from '../http/cookie.js';
import { isSame } from './pass.js';
import type { Drawn } from './form-keys.js';
import type { Visit } from './visit.js';

// A form that was sent and is wrong goes back to its own address, so that the browser's Back meets a page and no form
// that it would have to send again. What was typed travels with it in a cookie that lives for one page and that no script
// can read; the server keeps none of it, so that any of several servers can draw the page.

const cookie = { plainName: 'maplebridge-typed', prefix: '__Secure-', path: '/p' } as const;
// From one page to the next, on a slow line.
const keptSeconds = 120;
// A browser takes 4,096 bytes with name and attributes; what is longer is drawn where it was sent to.
const mostBytes = 3_600;

const words = z.record(z.string(), z.string());
const kept = z.strictObject({
  path: z.string(),
  typed: words,
  mistakes: words,
  key: z.string().optional(),
  status: z.int().optional(),
  notice: z.string().optional(),
});

/** A form that is drawn again. */
export interface DrawnAgain extends Drawn {
  /** What is to be said of it as a whole. */
  readonly notice?: string | undefined;
}

/** Sends what was typed along to the page of its form. @returns false: it is too long for that */
export function sendAlong({ request, reply, platform }: Visit, path: string, drawn: DrawnAgain): boolean {
  const { token: _token, ...typed } = drawn.typed;
  const text = JSON.stringify({ ...drawn, typed, path } satisfies z.input<typeof kept>);
  const body = deflateRawSync(text).toString('base64url');
  const value = `${body}.${platform.vault.sign('petitioner-typed', body)}`;
  if (value.length > mostBytes) return false;
  const { name, attributes } = cookieFor(request, platform.settings, cookie);
  void reply.setCookie(name, value, { ...attributes, maxAge: keptSeconds });
  return true;
}

/** What was sent along to this page, once; null where nothing was. */
export function sentAlong({ request, reply, platform }: Visit, path: string): DrawnAgain | null {
  const { name, attributes } = cookieFor(request, platform.settings, cookie);
  const value = request.cookies[name];
  if (value === undefined) return null;
  void reply.clearCookie(name, attributes);
  const [body = '', signature = ''] = value.split('.');
  if (!isSame(signature, platform.vault.sign('petitioner-typed', body))) return null;
  const { path: of, ...drawn } = kept.parse(JSON.parse(inflateRawSync(Buffer.from(body, 'base64url')).toString()));
  return of === path ? drawn : null;
}
