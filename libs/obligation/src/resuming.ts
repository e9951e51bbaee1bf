import type { KindContext } from '#libs/kind';
import { after, draft, openedOf, refused, ruled, type Handler, type ObligationDossier } from './case.js';
import { withClocks } from './days.js';
import type { ObligationDraft } from './facts.js';
import { resumes } from './opening.js';
import type { ObligationEnding } from './words.js';

/** What people have recorded as its end, and may take back. What its creditor let be is owed no more (民法典 575), whoever writes it down. */
const takenBack: readonly ObligationEnding[] = ['broken', 'elsewhere'];

/** That it was replaced was a mistake: what had not come is owed as before, and what is late is urged from now on. */
export const restore: Handler<'restore'> = ruled(
  'restore',
  (dossier) => void openedOf(dossier),
  (dossier, _payload, context) =>
    dossier.state.end?.as === 'replaced' ? goesOn(dossier, draft('restored', {}), context) : [],
);

/**
 * How it had ended was a mistake, or nothing came of it where it was taken: it is owed as before, and watched again.
 *
 * @throws DomainError `obligation.nothing_to_resume` (conflict): it has not ended so
 */
export const resume: Handler<'resume'> = ruled(
  'resume',
  (dossier) => void endedAs(dossier),
  (dossier, payload, context) => goesOn(dossier, draft('resumed', { ...payload, from: endedAs(dossier) }), context),
);

function endedAs(dossier: ObligationDossier): ObligationEnding {
  const as = openedOf(dossier).end?.as;
  if (as !== undefined && takenBack.includes(as)) return as;
  throw refused('conflict', 'obligation.nothing_to_resume', 'it has not ended by what people have recorded');
}

/** What is owed again by this fact has its days; what came meanwhile counts, and so does what was waited for. */
function goesOn(dossier: ObligationDossier, first: ObligationDraft, context: KindContext): readonly ObligationDraft[] {
  const changed = withClocks(dossier, first, first.type, context);
  return [changed, ...resumes(after(dossier, [changed], context), context)];
}
