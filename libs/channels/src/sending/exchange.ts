import { request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';

/** A request to a gateway. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'HEAD';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Within which the whole answer has to be there; left out: as long as a message may take. */
  readonly answerMs?: number;
}

/** How far a request came: answered; never connected, so that nobody read it; or sent, and no whole answer came. */
export type Exchange =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'not_reachable' }
  | { readonly kind: 'no_answer' };

// A gateway of a carrier answers in two seconds on a bad day; one that has not by then may still have taken the message.
const answerMs = 20_000;
// Nothing of the message has left before the connection stands.
const connectMs = 5_000;
const mostAnswerBytes = 64 * 1024;

/**
 * Asks over a connection of its own. A kept one may have been closed by the other side, and then nobody could tell whether
 * the request was read. Redirects are not followed: a number must not travel to an address that nobody set.
 */
export function exchange(asked: Asked): Promise<Exchange> {
  return new Promise((settle) => {
    const isSecure = asked.url.startsWith('https:');
    const request = begun(asked, isSecure);
    let isConnected = false;
    const fail = (): void => {
      settle({ kind: isConnected ? 'no_answer' : 'not_reachable' });
      request.destroy();
    };
    const connecting = setTimeout(fail, connectMs);
    const answering = setTimeout(fail, asked.answerMs ?? answerMs);
    const done = (): void => {
      clearTimeout(connecting);
      clearTimeout(answering);
    };
    request.on('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        isConnected = true;
        clearTimeout(connecting);
        // Only now: what is written before could be read by the other side without our knowing.
        request.end(asked.body);
      });
    });
    request.on('error', fail);
    request.on('close', done);
    request.on('response', (answer) => {
      void bodyOf(answer).then((body) => {
        if (body === null) fail();
        else settle({ kind: 'answered', status: answer.statusCode ?? 0, body });
      });
    });
  });
}

function begun({ method, url, headers, body }: Asked, isSecure: boolean): ClientRequest {
  const length = Buffer.byteLength(body);
  const options = {
    method,
    agent: false as const,
    headers: { ...headers, ...(method === 'POST' ? { 'content-length': String(length) } : {}) },
  };
  return isSecure ? secureRequest(url, { ...options, minVersion: 'TLSv1.2' }) : plainRequest(url, options);
}

async function bodyOf(answer: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > mostAnswerBytes) return null;
      pieces.push(piece);
    }
  } catch {
    return null;
  }
  return Buffer.concat(pieces).toString('utf8');
}
