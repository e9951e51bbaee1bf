import { createHash } from 'node:crypto';
import { signature } from '#libs/channels';
import type { Secret } from '#libs/config';
import { DomainError } from '#libs/kernel';
import type { Seal, SealAsked } from './seal.js';

export interface HttpSealOptions {
  readonly url: string;
  readonly secret: Secret<string> | null;
  /** Whose papers are sealed; none named: of every office. */
  readonly offices: readonly string[];
  readonly answerMs: number;
}

// A sealed opinion is 2 MB, in base64 a third more; a picture of the seal adds some hundred KB.
const mostAnswerBytes = 96 * 1024 ** 2;
const pingMs = 900;
// What a provider says stands in a sentence of ours.
const mostSaid = 200;

/**
 * A provider of seals over HTTP. It is given `{id, office: {id, name}, documentNumber, place: {page, x, y}, sha256, pdf}`, the
 * document in base64, signed as requests to a gateway are (`x-timestamp`, `x-signature`); it answers `{pdf}`, or another status
 * with `{message}`. A seal adds to a document (an incremental update, ISO 32000-1 7.5.6) and changes nothing in it, so that
 * what was approved is what is sealed.
 */
export function httpSeal(options: HttpSealOptions): Seal {
  const { offices } = options;
  return {
    seals: (office) => offices.length === 0 || offices.includes(office),
    seal: async (pdf, asked) => {
      const answer = await answerOf(options, bodyOf(pdf, asked));
      if (answer.status !== 200) throw refusedWith(answer);
      return sealedFrom(answer.body, pdf);
    },
    ping: () =>
      fetch(options.url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(pingMs) }).then(
        () => true,
        () => false,
      ),
  };
}

const bodyOf = (pdf: Buffer, { id, office, documentNumber, place }: SealAsked): string =>
  JSON.stringify({
    ...{ id, office, documentNumber, place, sha256: createHash('sha256').update(pdf).digest('hex') },
    pdf: pdf.toString('base64'),
  });

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function answerOf({ url, secret, answerMs }: HttpSealOptions, body: string): Promise<Answer> {
  const time = String(Math.floor(Date.now() / 1_000));
  const signed: Readonly<Record<string, string>> =
    secret === null ? {} : { 'x-timestamp': time, 'x-signature': signature(secret, time, body) };
  const signal = AbortSignal.timeout(answerMs);
  let response: Response;
  try {
    const headers = { 'content-type': 'application/json', ...signed };
    // Not to an address that nobody set.
    response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
  } catch {
    const code = signal.aborted ? 'seal.no_answer' : 'seal.not_reachable';
    throw new DomainError('unavailable', code, 'the provider of the seal cannot be asked');
  }
  const text = await textOf(response).catch(() => null);
  if (text === null) throw new DomainError('unavailable', 'seal.no_answer', 'the answer of the provider broke off');
  return { status: response.status, body: text };
}

async function textOf(response: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > mostAnswerBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function refusedWith({ status, body }: Answer): DomainError {
  const message = fieldOf(body, 'message') ?? `HTTP ${String(status)}`;
  const said = message.replaceAll(/\p{C}/gu, ' ').slice(0, mostSaid);
  return new DomainError('unavailable', 'seal.refused', 'the provider does not seal the document', { said });
}

function sealedFrom(body: string, pdf: Buffer): Buffer {
  const sealed = Buffer.from(fieldOf(body, 'pdf') ?? '', 'base64');
  const isWhole = sealed.subarray(-1_024).toString('latin1').includes('%%EOF');
  const isAdded = sealed.length > pdf.length && sealed.subarray(0, pdf.length).equals(pdf);
  if (isWhole && isAdded) return sealed;
  // Where it went wrong: nothing came, something else did, or it was cut off.
  const said = `answer ${String(body.length)}, document ${String(sealed.length)} of ${String(pdf.length)} bytes and more`;
  throw new DomainError('unavailable', 'seal.not_sealed', 'what came back is not the document with a seal', { said });
}

function fieldOf(body: string, name: string): string | null {
  try {
    const value = (JSON.parse(body) as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
