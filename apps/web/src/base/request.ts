import { problem, readOnly, readOnlyHeader } from '#libs/contracts';
import type * as z from 'zod';
import { noAnswer, ProblemError, strangeAnswer } from './problem-error.js';
import { settingsNow } from './settings.js';
import { noteUse } from './last-use.js';
import { knowAnswer } from './news.js';
import { signal } from './signal.js';

export type QueryValue = string | number | boolean | null | undefined;

/** One request as a hook asks for it. */
export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  readonly body?: unknown;
  /** Idempotency key of one submit: the same through all its tries, so that nothing is done twice. */
  readonly key?: string;
  readonly signal?: AbortSignal | undefined;
  /** Asked by the page itself and not by its reader: it does not keep anybody signed in. */
  readonly isBackground?: boolean;
}

/** The server does not answer. */
export const isServerGone = signal(false);
/** The server answers, and takes nothing that is to be written: its disk is full. */
export const isReadOnly = signal(false);
// When it was last seen not to answer: what was asked before says nothing of it since.
let goneAt = Number.NEGATIVE_INFINITY;
/** Who was signed in is not any more; the page stays and asks to sign in again. */
export const isSessionOver = signal(false);

// The session has ended, or the browser carries none any more.
const signedOutCodes = new Set(['account.signed_out', 'http.sign_in_first']);

const noRoom = 507;
// A mutating request whose answer did not come is sent again with its key: after 1, 2 and 4 seconds, then it is told.
const retryDelaysMs = [1_000, 2_000, 4_000];

/**
 * Asks the API and parses what it answers. The one place in the console that touches the network.
 *
 * @throws ProblemError whatever is no answer of the schema
 */
export async function request<T extends z.ZodType>(schema: T, path: string, ask: Ask = {}): Promise<z.output<T>> {
  const answer = await sendPatiently(path, ask);
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw strangeAnswer(`${path}: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  knowAnswer(parsed.data);
  return parsed.data;
}

/**
 * Asks the API for a file.
 *
 * @throws ProblemError whatever is no file
 */
export async function requestFile(path: string, ask: Ask): Promise<{ readonly blob: Blob; readonly name: string }> {
  const response = await reach(path, ask);
  if (!response.ok) throw refused(response, await response.text().catch(() => ''), ask);
  const [, name = 'file'] = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name: decodeURIComponent(name) };
}

/** A new key for one submit of a form. */
export const newKey = (): string => crypto.randomUUID();

/** One submit: what is sent, and its key. */
export interface Submit {
  readonly text: string;
  readonly key: string;
}

/** The submit of a body: the same as before with the same key, so that nothing is done twice; what is typed anew has another. */
export function submitOf(body: object, before: Submit | undefined): Submit {
  const text = JSON.stringify(body);
  return before?.text === text ? before : { text, key: newKey() };
}

async function sendPatiently(path: string, ask: Ask): Promise<unknown> {
  const delays = ask.key === undefined ? [] : retryDelaysMs;
  for (const delay of delays) {
    try {
      return await send(path, ask);
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.isUnavailable) throw error;
      await new Promise((done) => setTimeout(done, delay));
    }
  }
  return await send(path, ask);
}

async function send(path: string, ask: Ask): Promise<unknown> {
  const response = await reach(path, ask);
  const text = await response.text().catch(() => '');
  if (!response.ok) throw refused(response, text, ask);
  const answer = readJson(text);
  if (answer === undefined) throw strangeAnswer(path);
  return answer;
}

function refused(response: Response, text: string, ask: Ask): ProblemError {
  const parsed = problem.safeParse(readJson(text));
  // A proxy between us answered in the server's place.
  if (!parsed.success) return goneOrStrange(response.status);
  if (signedOutCodes.has(parsed.data.code) && ask.method !== 'DELETE') isSessionOver.set(true);
  if (response.status === 503) knowGone();
  return new ProblemError(parsed.data);
}

function goneOrStrange(status: number): ProblemError {
  if (status < 502) return strangeAnswer(`HTTP ${String(status)}`);
  knowGone();
  return noAnswer(`HTTP ${String(status)}`);
}

function knowGone(): void {
  goneAt = performance.now();
  isServerGone.set(true);
}

async function reach(path: string, ask: Ask): Promise<Response> {
  const askedAt = performance.now();
  try {
    const response = await fetch(addressOf(path, ask.query), initOf(ask));
    if ((response.status < 502 || response.status === noRoom) && askedAt > goneAt) isServerGone.set(false);
    // A proxy that answers in the server's place knows nothing of its disk.
    if (response.headers.has('X-Correlation-Id')) isReadOnly.set(response.headers.get(readOnlyHeader) === readOnly);
    return response;
  } catch (error) {
    // Whoever left the page does not want to hear that the server is gone.
    if (ask.signal?.aborted === true) throw error;
    knowGone();
    throw noAnswer(path);
  }
}

function initOf({ method = 'GET', body, key, signal: aborts, isBackground = false }: Ask): RequestInit {
  if (!isBackground) noteUse();
  const isEnglish = settingsNow().language === 'en';
  return {
    method,
    signal: aborts ?? null,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Accept-Language': isEnglish ? 'en' : 'zh',
      'X-Maplebridge': isBackground ? 'background' : 'console',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** Left out: what is undefined, null or empty, so that an address names only what was chosen. */
export function addressOf(path: string, query: Ask['query']): string {
  const chosen = Object.entries(query ?? {}).filter(
    (entry): entry is [string, string | number | boolean] =>
      entry[1] !== undefined && entry[1] !== null && entry[1] !== '',
  );
  const text = new URLSearchParams(chosen.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The value of a text; undefined where it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
