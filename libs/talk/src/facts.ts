// Types recorded in facts: add, never rename.
import type { WarnedFact } from '#libs/kind';
import type { TalkCommands } from './commands.js';

/** What may have happened in a separate talk. */
export type TalkFacts = {
  opened: Omit<TalkCommands['open'], 'ofMediators'>;
  /** Others mediate: it is for these accounts from here on, and what was said before is theirs to read. */
  listenersChanged: { readonly accounts: readonly string[] };
  called: TalkCommands['call'];
  calledOff: TalkCommands['callOff'];
  /** The day to which that side was called comes near, or has passed. */
  warned: WarnedFact;
  callPassed: { readonly clock: string; readonly rule: string };
  said: TalkCommands['say'];
  closed: TalkCommands['close'];
  /** So long after what was said last that nobody is heard any more. */
  lapsed: { readonly clock: string; readonly rule: string };
};
export type TalkFactType = keyof TalkFacts;
