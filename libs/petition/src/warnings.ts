import type { LegalDate } from '#libs/kernel';
import type { Warned } from '#libs/kind';
import { addDays } from '#libs/calendar';
import { ruleOf } from '#libs/rules';
import { runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import { hasHandlingLimit } from './state.js';

/** What somebody should know before a command, though nothing of it is refused. */
export function warningsOf(
  dossier: PetitionDossier,
  command: { readonly type: string; readonly payload: object },
  context: PetitionContext,
): readonly Warned[] {
  if (command.type === 'close') return unanswered(dossier);
  const { setOn = null, dueOn = null } = command.payload as Partial<Record<'setOn' | 'dueOn', LegalDate | null>>;
  const set = command.type === 'changeSetDate' ? dueOn : setOn;
  return set === null ? [] : beyondLimit(dossier, set, context);
}

/** Material that came after the last answer: it does not hold the file open, and is not overlooked either. */
function unanswered({ state: { unanswered: n } }: PetitionDossier): readonly Warned[] {
  return n === 0 ? [] : [{ code: 'petition.material_unanswered', details: { n } }];
}

/** A set date beyond the handling limit: as it runs, or as it would run if the matter were accepted today. */
function beyondLimit(dossier: PetitionDossier, setOn: LegalDate, context: PetitionContext): readonly Warned[] {
  if (!hasHandlingLimit(dossier.state)) return [];
  const { limit } = ruleOf(context, 'XF-09');
  const days = limit.kind === 'period' ? limit.length : 0;
  const limitOn = runningOf(dossier, 'XF-09')[0]?.legalDueOn ?? addDays(context.today, days);
  return setOn <= limitOn ? [] : [{ code: 'petition.set_date_beyond_limit', details: { setOn, limitOn } }];
}
