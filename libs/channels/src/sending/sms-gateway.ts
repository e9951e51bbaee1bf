import type { Secret } from '#libs/config';
import { refused, unavailable, unknown, type Channel, type Message, type Outcome } from '../channel.js';
import { formBody, jsonBody, valueAt } from './body-template.js';
import { exchange, type Exchange } from './exchange.js';
import { signature } from './signature.js';
import { smsParts } from './sms-parts.js';

/** How a gateway for short messages (短信网关) is spoken to. */
export interface SmsGatewayOptions {
  readonly url: string;
  readonly format: 'json' | 'form';
  /** A JSON object with `{{id}}`, `{{to}}` and `{{text}}`. */
  readonly body: string;
  /** Signs every request; null: requests are not signed. */
  readonly secret: Secret<string> | null;
  /** Which field of an answer says that it was taken, and by which value; null: any answer 2xx. */
  readonly accepted: { readonly path: string; readonly value: string } | null;
  /** Values of that field that say that this number will never be reached. */
  readonly final: readonly string[];
  /** Statuses from 500 on by which this gateway has surely taken nothing. Of any other of them nobody knows. */
  readonly notTaken: readonly number[];
  /** The field with the gateway's own name for the message. */
  readonly reference: string;
  /** Where it is asked whether it took an id: 2xx for taken, 404 for not; null: it cannot be asked. */
  readonly statusUrl: string | null;
}

// The trial of a channel comes before its message, and both within the minute of an activity.
const trialMs = 5_000;
// What a proxy says of a gateway that is away, and a gateway of itself.
const away: readonly number[] = [502, 503, 504];

// E.164 has fifteen digits at the most; shorter than five is no subscriber.
const number = /^\+?\d{5,15}$/u;

/** A gateway for short messages over HTTP: signed, with our id as the key under which it takes a message once. */
export function smsGateway(options: SmsGatewayOptions, now: () => number = Date.now): Channel {
  const { statusUrl, url: sendUrl } = options;
  const statusOf = (url: string, id: string): string => url.replaceAll('{{id}}', encodeURIComponent(id));
  const signed = (body: string): Record<string, string> => {
    const time = String(Math.floor(now() / 1000));
    return options.secret === null ? {} : { 'x-timestamp': time, 'x-signature': signature(options.secret, time, body) };
  };
  return {
    isAddress: (to) => number.test(numberIn(to)),
    send: async (message) => {
      const to = numberIn(message.to);
      if (!number.test(to)) return refused('bad_address', true);
      const body = bodyOf(options, { ...message, to });
      const headers = { ...signed(body), 'idempotency-key': message.id, 'content-type': contentTypes[options.format] };
      const answer = await exchange({ method: 'POST', url: options.url, headers, body });
      return outcomeOf(answer, options, message.text);
    },
    isThere: async () => {
      // Of an id that no message has; or without a body, which nobody could take for a message.
      const asked =
        statusUrl === null
          ? { method: 'HEAD' as const, url: sendUrl }
          : { method: 'GET' as const, url: statusOf(statusUrl, 'trial') };
      const answer = await exchange({ ...asked, headers: signed(''), body: '', answerMs: trialMs });
      return answer.kind === 'answered' && ![...away, ...options.notTaken].includes(answer.status);
    },
    ...(statusUrl === null
      ? {}
      : {
          ask: async (id) => {
            const url = statusOf(statusUrl, id);
            const answer = await exchange({ method: 'GET', url, headers: signed(''), body: '' });
            if (answer.kind !== 'answered') return 'unknown';
            if (answer.status === 404) return 'not_taken';
            return answer.status < 300 ? 'taken' : 'unknown';
          },
        }),
  };
}

/** As people write it, without what stands between its digits. */
const numberIn = (to: Secret<string>): string => to.reveal().replaceAll(/[\s-]/gu, '');

const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

function bodyOf({ format, body }: SmsGatewayOptions, { id, to, text }: Omit<Message, 'to'> & { to: string }): string {
  return (format === 'json' ? jsonBody : formBody)(body, { id, to, text });
}

function outcomeOf(answer: Exchange, options: SmsGatewayOptions, text: string): Outcome {
  if (answer.kind === 'not_reachable') return unavailable('not_reachable');
  if (answer.kind === 'no_answer') return unknown('no_answer');
  const { status, body } = answer;
  if (status >= 200 && status < 300) return saidOf(body, options, text);
  // 409: it has this id already.
  if (status === 409) return { kind: 'accepted', reference: null, parts: 0 };
  return failureOf(status, options.notTaken);
}

/** What an answer without success means; of an error of the gateway's own nobody knows how far it had come. */
function failureOf(status: number, notTaken: readonly number[]): Outcome {
  if (status === 401 || status === 403) return refused('not_authorized', false);
  if (status === 429 || notTaken.includes(status)) return unavailable('busy');
  if (status >= 500) return unknown('no_answer');
  return refused('refused', status === 400 || status === 422);
}

function saidOf(body: string, { accepted, final, reference }: SmsGatewayOptions, text: string): Outcome {
  const said = accepted === null ? null : valueAt(body, accepted.path);
  if (accepted !== null && said === null) return unknown('no_answer');
  if (accepted !== null && said !== accepted.value) return refused('refused', final.includes(said ?? ''));
  return { kind: 'accepted', reference: valueAt(body, reference), parts: smsParts(text) };
}
