import type { Handler as HandlerOf } from '#libs/kind';
import type { SupervisionCommands } from './commands.js';
import type { SupervisionFacts } from './facts.js';
import type { SupervisionState } from './state.js';

/** How one command of a supervision is judged. */
export type Handler<K extends keyof SupervisionCommands> = HandlerOf<
  SupervisionState,
  SupervisionCommands[K],
  SupervisionFacts
>;
