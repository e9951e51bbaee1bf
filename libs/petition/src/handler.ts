import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import type { PetitionDraft } from './facts.js';

/**
 * How one command is judged. `may` refuses by who asks and how the case stands; it needs no payload, so that a screen
 * can ask it beforehand. `act` looks at the payload and says what happens.
 */
export interface Handler<K extends keyof PetitionCommands> {
  /** False: expiries that are due are not recorded first. */
  readonly settles?: false;
  readonly may: (dossier: PetitionDossier, context: PetitionContext) => void;
  readonly act: (
    dossier: PetitionDossier,
    payload: PetitionCommands[K],
    context: PetitionContext,
  ) => readonly PetitionDraft[];
}
