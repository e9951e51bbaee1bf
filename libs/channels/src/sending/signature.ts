import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '#libs/config';

const headerForm = /^sha256=[0-9a-f]{64}$/u;

/**
 * Signs what is sent to a gateway, and checks what comes from it: HMAC-SHA256 over the time, a full stop and the body.
 *
 * @param time seconds since 1970, as the header `x-timestamp` has it
 * @returns `sha256=` and hexadecimal digits, as the header `x-signature` has it
 */
export function signature(secret: Secret<string>, time: string, body: string | Buffer): string {
  return `sha256=${createHmac('sha256', secret.reveal()).update(`${time}.`).update(body).digest('hex')}`;
}

/** Whether a signature is the one of this body; compared in constant time. */
export function isSigned(
  secret: Secret<string>,
  { time, sign, body }: { readonly time: string; readonly sign: string; readonly body: Buffer },
): boolean {
  if (!headerForm.test(sign)) return false;
  return timingSafeEqual(Buffer.from(sign), Buffer.from(signature(secret, time, body)));
}
