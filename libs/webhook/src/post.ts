import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isDomainError } from '#libs/kernel';
import type { AddressGuard } from './address-guard.js';
import { webhookSignature, type SignedParts } from './signature.js';

/** What came of a message: taken, or why not. `code` is of the receiver's status or of the connection. */
export type PostOutcome =
  | { readonly isTaken: true; readonly status: number }
  | { readonly isTaken: false; readonly status: number | null; readonly code: string };

// A receiver takes a message and works on it afterwards; what takes longer holds back what comes behind it.
const answerMs = 10_000;

/**
 * Posts one signed message (Standard Webhooks). Redirects are not followed, of an answer its status alone counts, and the
 * address is judged when the connection is made, so that a name cannot mean one address when it is looked at and another
 * when it is used.
 */
export function postWebhook(
  guard: AddressGuard,
  to: { readonly url: string; readonly secrets: readonly string[] },
  message: SignedParts,
): Promise<PostOutcome> {
  let url: URL;
  try {
    url = guard.requireUrl(to.url);
  } catch (error) {
    return Promise.resolve(notTaken(error));
  }
  return new Promise((settle) => {
    const signal = AbortSignal.timeout(answerMs);
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      { method: 'POST', headers: headersOf(to.secrets, message), agent: false, signal, lookup: guarded(guard, url) },
      (answer) => settle(outcomeOf(answer)),
    );
    request.on('error', (error) => settle(signal.aborted ? noAnswer : notTaken(error)));
    // An answer 101 is neither: Node closes the connection and says nothing else.
    request.on('close', () => settle(signal.aborted ? noAnswer : closed));
    request.end(message.body);
  });
}

const noAnswer: PostOutcome = { isTaken: false, status: null, code: 'timeout' };
const closed: PostOutcome = { isTaken: false, status: null, code: 'closed' };

const headersOf = (secrets: readonly string[], message: SignedParts) => ({
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(message.body),
  'user-agent': 'maplebridge-webhooks/1',
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': webhookSignature(secrets, message),
});

/** Nothing is read of a body: whoever answers without end is cut off. */
function outcomeOf(answer: IncomingMessage): PostOutcome {
  const status = answer.statusCode ?? 0;
  answer.destroy();
  return status >= 200 && status < 300 ? { isTaken: true, status } : { isTaken: false, status, code: 'status' };
}

function notTaken(error: unknown): PostOutcome {
  const code = isDomainError(error) ? error.code : codeOf(error);
  return { isTaken: false, status: null, code };
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'failed';

type Lookup = NonNullable<RequestOptions['lookup']>;

/** Resolves a name as ever, and gives an address only if the guard lets it be connected to. */
function guarded(guard: AddressGuard, url: URL): Lookup {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        done(error, '', 0);
        return;
      }
      try {
        for (const { address } of addresses) guard.requireAddress(url, address);
      } catch (refusal) {
        done(refusal as NodeJS.ErrnoException, '', 0);
        return;
      }
      const [first] = addresses;
      if (options.all === true) done(null, addresses);
      else done(null, first?.address ?? '', first?.family);
    });
  };
}
