// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { CircularCommands as Asked } from './commands.js';
import type { CircularAnswer, CircularEnding } from './words.js';

/** What may have happened with a circular. */
export type CircularFacts = {
  /** `office`: whose it is. */
  opened: Asked['open'] & { readonly office: OfficeId };
  /** `office`: the petition bureau that considers whether it proposes anything. */
  laid: { readonly item: string; readonly period: string; readonly since: LegalDate; readonly office: OfficeId };
  declined: Asked['decline'];
  /** `clocks`: that of each to whom it goes, in their order. */
  issued: Omit<Asked['issue'], 'stands'> & { readonly clocks: readonly string[] };
  received: { readonly office: OfficeId; readonly clock: string };
  answered: { readonly office: OfficeId; readonly as: CircularAnswer; readonly words: TextRef };
  withdrawn: Asked['withdraw'];
  ended: { readonly as: CircularEnding };
  warned: WarnedFact;
  overdue: OverdueFact;
};
export type CircularFactType = keyof CircularFacts;
export type CircularDraft = DraftOf<CircularFacts>;
