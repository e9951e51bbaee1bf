import type { LegalDate } from '#libs/kernel';
import type { Warned } from '#libs/kind';
import { addDays } from '#libs/calendar';
import { ruleOf } from '#libs/rules';
import { runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import { judgesNames } from './clear-accused.js';
import type { PetitionCommands } from './commands.js';
import { leftToChoose } from './registered-parties.js';
import { hasHandlingLimit, unseenMaterial } from './state.js';

/** What somebody should know before a command, though nothing of it is refused. */
export function warningsOf(
  dossier: PetitionDossier,
  command: { readonly type: string; readonly payload: object },
  context: PetitionContext,
): readonly Warned[] {
  return [...unchosen(dossier, command.type, context), ...ofCommand(dossier, command, context)];
}

function ofCommand(
  dossier: PetitionDossier,
  command: { readonly type: string; readonly payload: object },
  context: PetitionContext,
): readonly Warned[] {
  if (command.type === 'close') return [...unseen(dossier), ...unanswered(dossier)];
  if (answers.has(command.type)) return unseen(dossier);
  if (command.type === 'correctClass') return stillBarred(dossier, command.payload, context);
  const { setOn = null, dueOn = null } = command.payload as Partial<Record<'setOn' | 'dueOn', LegalDate | null>>;
  const set = command.type === 'changeSetDate' ? dueOn : setOn;
  return set === null ? [] : beyondLimit(dossier, set, context);
}

// Before each step in which whoever acts has to do with all who came.
const dealing: ReadonlySet<string> = new Set(['refer', 'accept', 'notify', 'submitOpinion', 'decide']);

/** More came in person than may represent a matter, and they have chosen nobody (art. 20(3)): it is taken, and not forgotten. */
function unchosen({ parties, state }: PetitionDossier, type: string, { today }: PetitionContext): readonly Warned[] {
  if (!dealing.has(type)) return [];
  const details = leftToChoose(parties, state.intake?.channel ?? 'letter', today);
  return details === null ? [] : [{ code: 'petition.representatives_unchosen', details }];
}

/** By what the matter is answered, or ends. */
const answers: ReadonlySet<string> = new Set([
  ...['decide', 'submitOpinion', 'approveOpinion'],
  ...['answerSuggestion', 'giveFeedback', 'performOrAnswer'],
]);

/** Material that nobody has looked at: before the matter is answered or ends, it is named. */
function unseen({ state }: PetitionDossier): readonly Warned[] {
  const n = unseenMaterial(state);
  return n === 0 ? [] : [{ code: 'petition.material_unseen', details: { n } }];
}

/** Material that came after the last answer: it does not hold the file open, and is not overlooked either. */
function unanswered({ state: { unanswered: n } }: PetitionDossier): readonly Warned[] {
  return n === 0 ? [] : [{ code: 'petition.material_unanswered', details: { n } }];
}

/** Another class lets no accused office in: who is barred still, and by which act that ends. For whoever may know the names. */
function stillBarred({ state }: PetitionDossier, payload: object, context: PetitionContext): readonly Warned[] {
  const { accused } = state;
  const { class: to } = payload as Partial<PetitionCommands['correctClass']>;
  const isTold = judgesNames(state, context, context.actor.office);
  if (!isTold || to === 'accusation' || accused.length === 0) return [];
  return [{ code: 'petition.accused_stay_barred', details: { offices: accused.join(',') } }];
}

/** A set date beyond the handling limit: as it runs, or as it would run if the matter were accepted today. */
function beyondLimit(dossier: PetitionDossier, setOn: LegalDate, context: PetitionContext): readonly Warned[] {
  if (!hasHandlingLimit(dossier.state)) return [];
  const { limit } = ruleOf(context, 'XF-09');
  const days = limit.kind === 'period' ? limit.length : 0;
  const limitOn = runningOf(dossier, 'XF-09')[0]?.legalDueOn ?? addDays(context.today, days);
  return setOn <= limitOn ? [] : [{ code: 'petition.set_date_beyond_limit', details: { setOn, limitOn } }];
}
