import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { HttpProblem } from '../http/problem.js';
import type { FormMarks, Typed } from './page/form-pages.js';
import type { Mistakes } from './page/frame.js';
import type { FormFields } from './forms.js';
import { isSame, type Pass } from './pass.js';
import type { Page } from './page/frame.js';
import { sendAlong, sentAlong, type DrawnAgain } from './typed-again.js';
import type { Visit } from './visit.js';

/** Refuses a form that is none of ours. @throws HttpProblem `http.cross_site`, 403 */
export function requireToken({ form }: Visit, pass: Pass): void {
  if (!isSame(form['token'] ?? '', pass.formToken)) throw new HttpProblem(403, 'http.cross_site');
}

/** The form's own key, so that pressing twice does it once; a new one where it has none. */
export const keyOf = ({ form }: Visit): string => keyIn(form);

/** The same of a form that its route reads by itself. */
export function keyIn({ key = '' }: FormFields): string {
  return /^[0-9a-f-]{36}$/.test(key) ? key : randomUUID();
}

/** A form as it is drawn again: what was typed, what is wrong with it, its key, and the status of the answer. */
export interface Drawn {
  readonly typed: Typed;
  readonly mistakes: Mistakes;
  readonly key?: string;
  readonly status?: number;
}

/** A form before anybody typed. */
export const untouched: Drawn = { typed: {}, mistakes: {} };

/** What every page with a form is made with; its marks are those of now. @param pass null: it needs no right */
export function formOf({ say, language }: Visit, pass: Pass | null, { typed, mistakes, key = randomUUID() }: Drawn) {
  return { say, language, typed, mistakes, marks: marksFor(pass, key) };
}

/** A form as it is drawn at its own address: before anybody typed, or with what was sent and is wrong. */
export const drawnAt = (visit: Visit, path: string): DrawnAgain => sentAlong(visit, path) ?? untouched;

/**
 * Shows a form. One that was sent and is wrong goes back to its own address first.
 *
 * @param path of the form; null: it cannot be asked for there
 */
export function showForm(visit: Visit, path: string | null, drawn: DrawnAgain, page: Page): FastifyReply {
  const isSent = visit.request.method === 'POST';
  if (isSent && path !== null && sendAlong(visit, path, drawn)) return visit.redirect(path);
  return visit.show(page, drawn.status);
}

/** Marks of a form that is drawn now. */
export const marksFor = (pass: Pass | null, key: string = randomUUID()): FormMarks => ({
  ...{ key, token: pass?.formToken ?? null },
  ...(pass?.of != null && { of: pass.of }),
});
