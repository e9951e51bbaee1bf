// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId, WarningAddressee } from '#libs/kernel';
import type { DraftOf } from '#libs/kind';
import type { CircularCommands as Asked } from './commands.js';
import type { CircularEnding } from './words.js';

/** What may have happened with a circular. */
export type CircularFacts = {
  /** `office`: whose it is. */
  opened: Asked['open'] & { readonly office: OfficeId };
  /** `clocks`: that of each to whom it goes, in their order. */
  issued: Omit<Asked['issue'], 'stands'> & { readonly clocks: readonly string[] };
  received: { readonly office: OfficeId; readonly clock: string };
  withdrawn: Asked['withdraw'];
  ended: { readonly as: CircularEnding };
  warned: { readonly clock: string; readonly rule: string; readonly warning: string; readonly to: WarningAddressee };
  overdue: { readonly clock: string; readonly rule: string; readonly office: OfficeId; readonly dueOn: LegalDate };
};
export type CircularFactType = keyof CircularFacts;
export type CircularDraft = DraftOf<CircularFacts>;
