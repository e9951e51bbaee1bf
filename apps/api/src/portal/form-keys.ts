import { randomUUID } from 'node:crypto';
import { HttpProblem } from '../http/problem.js';
import type { FormMarks, Typed } from './page/form-pages.js';
import type { Mistakes } from './page/frame.js';
import { isSame, type Pass } from './pass.js';
import type { Visit } from './visit.js';

/** Refuses a form that is none of ours. @throws HttpProblem `http.cross_site`, 403 */
export function requireToken({ form }: Visit, pass: Pass): void {
  if (!isSame(form['token'] ?? '', pass.formToken)) throw new HttpProblem(403, 'http.cross_site');
}

/** The form's own key, so that pressing twice does it once; a new one where it has none. */
export function keyOf({ form }: Visit): string {
  const key = form['key'] ?? '';
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

/** Marks of a form that is drawn now. */
export const marksFor = (pass: Pass | null, key: string = randomUUID()): FormMarks => ({
  key,
  token: pass?.formToken ?? null,
});
