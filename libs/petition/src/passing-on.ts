import type { OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { isPetitionBureau } from '#libs/office';
import { start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionFactType } from './facts.js';
import { lookStillOwed } from './looking-owed.js';

/**
 * The matter is back with an office, which has to pass it on anew: the bureau received it again and has a fresh XF-02 from
 * that day [D]; art. 22(1) is for petition departments alone, so any other organ has a period of ours, XF-RETURN.
 */
export function passOnAnew(
  dossier: PetitionDossier,
  owner: OfficeId,
  startedBy: PetitionFactType,
  context: PetitionContext,
): Effects {
  const rule = isPetitionBureau(context.offices, owner) ? 'XF-02' : 'XF-RETURN';
  const passing = start(dossier, context, { rule, owner, startedBy, startOn: context.today, what: 'refer' });
  const looking = lookStillOwed(dossier, { owner, startedBy }, context);
  return {
    clocks: [...passing.clocks, ...(looking.clocks ?? [])],
    duties: [...passing.duties, ...(looking.duties ?? [])],
  };
}
