import { isRunning } from '#libs/rules';
import { after, start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDraft } from './facts.js';

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
  const now = after(dossier, drafts, context);
  const { handler } = now.state;
  if (handler === null || !isLeftToClose(now)) return drafts;
  const closing = { rule: 'XF-CLOSE', owner: handler, startedBy: last.type, startOn: context.today } as const;
  const { clocks, duties } = start(now, context, { ...closing, what: 'close' });
  const opening: PetitionDraft = {
    ...last,
    clocks: [...(last.clocks ?? []), ...clocks],
    duties: [...(last.duties ?? []), ...duties],
  };
  return [...drafts.slice(0, -1), opening];
}

/** Decided or answered, not ended, with no duty of anybody and no window of the petitioner's. */
function isLeftToClose({ state, duties, clocks }: PetitionDossier): boolean {
  const { end, decidedOn } = state;
  if (end !== null || decidedOn === null || duties.some(({ what }) => !asides.has(what))) return false;
  return !clocks.some((clock) => clock.owner === 'petitioner' && isRunning(clock));
}
