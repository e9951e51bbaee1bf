import { isOfParty, type FactDraft } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { Effects } from '#libs/kind';
import { after, endClocks, runningOf, start, type PetitionContext, type PetitionDossier } from './case.js';
import { openExecution } from './execution.js';
import type { PetitionDraft } from './facts.js';
import { isVisitDate } from './visiting.js';

/** What holds no file open: material that was added is named before it is closed, and what was urged is done. */
export const asides: ReadonlySet<string> = new Set(['seeMaterial', 'answerUrging']);

/**
 * What is left once nothing else is owed: to close the file (结案归档). Time presses nobody to it, so that its duty has no
 * date; before it, a matter whose papers could not be served, whose answer was received or whose window is over would be
 * in nobody's inbox. While a window of the petitioner's runs the matter waits for that.
 *
 * @returns the same facts; the last one opens the duty of the handler where nothing else is left
 */
export function withClosing(
  drafts: readonly PetitionDraft[],
  dossier: PetitionDossier,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const last = drafts.at(-1);
  if (last === undefined) return drafts;
  const { clocks = [], duties = [] } = closingOf(after(dossier, drafts, context), last, context);
  const changed: PetitionDraft = {
    ...last,
    clocks: [...(last.clocks ?? []), ...clocks],
    duties: [...(last.duties ?? []), ...duties],
  };
  return clocks.length === 0 ? drafts : [...drafts.slice(0, -1), changed];
}

/** The same of what a part has told: the opinion was carried out, or is not after all. */
export const closedAfterPart = (
  drafts: readonly FactDraft[],
  dossier: PetitionDossier,
  context: PetitionContext,
): readonly FactDraft[] => withClosing(drafts as unknown as readonly PetitionDraft[], dossier, context);

/** The duty to close begins where nothing else is left, and ends where something is again: a receipt opens a window. */
function closingOf(now: PetitionDossier, { type }: PetitionDraft, context: PetitionContext): Effects {
  const { handler, end, decidedOn } = now.state;
  if (end !== null || decidedOn === null || handler === null) return {};
  const open = runningOf(now, 'XF-CLOSE');
  const isLeft = !isWaitedFor(now);
  if (!isLeft) return { clocks: endClocks(open, 'superseded') };
  if (open.length > 0) return {};
  const closing = { rule: 'XF-CLOSE', owner: handler, startedBy: type, startOn: context.today } as const;
  return start(now, context, { ...closing, what: 'close' });
}

/** Somebody owes something else, an opinion is carried out, or a window of the petitioner's runs. */
const isWaitedFor = ({ duties, clocks, ...dossier }: PetitionDossier): boolean =>
  openExecution(dossier) !== null ||
  duties.some(({ what }) => what !== 'close' && !asides.has(what)) ||
  clocks.some((clock) => isOfParty(clock.owner) && !isVisitDate(clock) && isRunning(clock));
