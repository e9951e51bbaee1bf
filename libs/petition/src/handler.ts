import type { Handler as HandlerOf } from '#libs/kind';
import type { PetitionCommands } from './commands.js';
import type { PetitionFacts } from './facts.js';
import type { PetitionState } from './state.js';

/** How one command of a petition is judged. */
export type Handler<K extends keyof PetitionCommands> = HandlerOf<PetitionState, PetitionCommands[K], PetitionFacts>;
