// Types recorded in facts: add, never rename.
import type { OverdueFact, WarnedFact } from '#libs/kind';
import type { IncidentCommands as Asked } from './commands.js';

/** What may have happened in an incident. */
export type IncidentFacts = {
  opened: Asked['open'];
  teamNamed: Asked['nameTeam'];
  measuresTaken: Asked['takeMeasures'];
  reported: Asked['report'];
  turnedViolent: Asked['turnViolent'];
  extended: Asked['extend'];
  closed: Asked['close'];
  /** Its date came and nobody wanted it to last longer. */
  lapsed: { readonly clock: string };
  warned: WarnedFact;
  /** Late with what is owed; or its date came, and it was never reported. */
  overdue: Omit<OverdueFact, 'rule'>;
};
export type IncidentFactType = keyof IncidentFacts;
