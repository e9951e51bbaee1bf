import type { OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionFactType } from './facts.js';
import { unseenMaterial } from './state.js';

interface Looking {
  readonly owner: OfficeId;
  readonly startedBy: PetitionFactType;
}

/** To look at what was added, without a date [D]: the text asks for no more than that the matter is handled. */
export const lookOwed = (dossier: PetitionDossier, looking: Looking, context: PetitionContext): Effects =>
  start(dossier, context, { ...looking, rule: 'XF-MATERIAL', startOn: context.today, what: 'seeMaterial' });

/** The same for whoever has the matter next, while nobody has looked. */
export const lookStillOwed = (dossier: PetitionDossier, looking: Looking, context: PetitionContext): Effects =>
  unseenMaterial(dossier.state) > 0 ? lookOwed(dossier, looking, context) : {};
