import type { SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionCommands } from './commands.js';
import type { SupervisionDraft } from './facts.js';

/** How one command is judged: `may` without its payload, so that a screen can ask beforehand; `act` with it. */
export interface Handler<K extends keyof SupervisionCommands> {
  /** False: expiries that are due are not recorded first. */
  readonly settles?: false;
  readonly may: (dossier: SupervisionDossier, context: SupervisionContext) => void;
  readonly act: (
    dossier: SupervisionDossier,
    payload: SupervisionCommands[K],
    context: SupervisionContext,
  ) => readonly SupervisionDraft[];
}
