import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isUpload } from '../http/bytes-body.js';
import { utf8From } from '../http/json-body.js';
import { HttpProblem } from '../http/problem.js';

/** The fields of a form; of a field that came twice the last counts. */
export type FormFields = Readonly<Record<string, string>>;

/**
 * Reads the forms of the petitioner's page, and of no other route: the API itself takes JSON alone. Bytes that are no
 * UTF-8 are refused and never guessed at, as there.
 */
export function readForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, fieldsOf(utf8From(body as Buffer)));
    } catch (error) {
      done(error as Error);
    }
  });
  // A form with files is read by its route, which knows first who sends it (`readFileForm`); on any other it has no field.
  scope.addContentTypeParser('multipart/form-data', (request, _payload, done) => {
    if (isUpload(request)) done(null);
    else done(new HttpProblem(415, 'http.unsupported_media_type'));
  });
}

function fieldsOf(body: string): FormFields {
  const fields = body.split('&').filter(Boolean);
  const entries = fields.map((field): [string, string] => {
    const at = field.indexOf('=');
    return at < 0 ? [decoded(field), ''] : [decoded(field.slice(0, at)), decoded(field.slice(at + 1))];
  });
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(entries));
}

function decoded(text: string): string {
  try {
    // A browser sends the ends of lines as CR and LF.
    return decodeURIComponent(text.replaceAll('+', ' ')).replaceAll('\r\n', '\n');
  } catch {
    throw new HttpProblem(400, 'http.bad_encoding');
  }
}

/**
 * Refuses what another site sends in somebody's name (CSRF): a form must come from our own page, as the browser says in
 * `Sec-Fetch-Site` or, where it does not say, in `Origin`. The cookie is `SameSite=Strict` besides, and what needs the
 * right carries a token.
 *
 * @throws HttpProblem `http.cross_site`, 403
 */
export function requireOwnPage(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin') return;
  } else if (hostOf(request.headers.origin) === request.host) return;
  throw new HttpProblem(403, 'http.cross_site');
}

function hostOf(origin: string | undefined): string | null {
  try {
    return origin === undefined ? null : new URL(origin).host;
  } catch {
    return null;
  }
}
