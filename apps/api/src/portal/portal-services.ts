import { randomUUID } from 'node:crypto';
import { HttpProblem } from '../http/problem.js';
import type { IntakeService } from '../intake/intake.service.js';
import type { FormMarks } from './page/form-pages.js';
import { isSame, type Pass } from './pass.js';
import type { PetitionerService } from './petitioner.service.js';
import type { Visit } from './visit.js';

/** What the pages stand on: the same services as the routes of the API. */
export interface PortalServices {
  readonly petitioner: PetitionerService;
  readonly intake: IntakeService;
}

/** Refuses a form that is none of ours. @throws HttpProblem `http.cross_site`, 403 */
export function requireToken({ form }: Visit, pass: Pass): void {
  if (!isSame(form['token'] ?? '', pass.formToken)) throw new HttpProblem(403, 'http.cross_site');
}

/** The form's own key, so that pressing twice does it once; a new one where it has none. */
export function keyOf({ form }: Visit): string {
  const key = form['key'] ?? '';
  return /^[0-9a-f-]{36}$/.test(key) ? key : randomUUID();
}

/** Marks of a form that is drawn now. */
export function marksFor(pass: Pass | null, key: string = randomUUID()): FormMarks {
  return { key, token: pass?.formToken ?? null };
}
