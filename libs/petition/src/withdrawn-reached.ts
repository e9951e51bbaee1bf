import { draft } from './case.js';
import type { Service } from './commands.js';
import type { PetitionDraft } from './facts.js';
import type { IssuedNotice } from './issued-notice.js';

/**
 * A notice is taken back while nobody is known to have been told by it. A receipt of an earlier day shows that somebody was: why it
 * could be taken back is gone, and the office may have been in time with what it seems to owe. It is told so, once; what it makes of
 * it, as recording the notice of that day by `notify`, is its own act (ours: the text knows no withdrawal).
 */
export function reachedBefore(
  { seq: of, office, isWithdrawn, withdrawnOn, hadReached }: IssuedNotice,
  { servedOn }: Pick<Service, 'servedOn'>,
): readonly PetitionDraft[] {
  if (isWithdrawn !== true || hadReached === true) return [];
  if (withdrawnOn === undefined || servedOn > withdrawnOn) return [];
  return [draft('withdrawnReached', { office, of, servedOn })];
}
