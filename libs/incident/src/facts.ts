// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId, WarningAddressee } from '#libs/kernel';
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
  warned: {
    readonly clock: string;
    readonly rule: string;
    readonly warning: string;
    readonly to: WarningAddressee;
  };
  /** Late with what is owed; or its date came, and it was never reported. */
  overdue: { readonly clock: string; readonly office: OfficeId; readonly dueOn: LegalDate };
};
export type IncidentFactType = keyof IncidentFacts;
