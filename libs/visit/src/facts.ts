// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { Conclusion, KeptChecklist, VisitCommands as Asked } from './commands.js';
import type { SigningSide, SigningWay, VisitEnding } from './words.js';

/** What may have happened in a visit. */
export type VisitFacts = {
  opened: Omit<Asked['open'], 'checklist' | 'isDropped' | 'isStopped'> & { readonly checklist: KeptChecklist };
  planChanged: Omit<Asked['open'], 'checklist' | 'isDropped' | 'isStopped' | 'office' | 'commissioner' | 'group'>;
  announced: { readonly office: OfficeId; readonly on: LegalDate };
  begun: { readonly office: OfficeId; readonly on: LegalDate };
  leftOut: Asked['leaveOut'];
  correctedOnSpot: Asked['correctOnSpot'];
  closed: Pick<Asked['close'], 'words' | 'results'>;
  reopened: Asked['reopen'];
  signed: {
    readonly side: SigningSide;
    readonly way: SigningWay;
    readonly attachment: string | null;
    readonly words: TextRef | null;
  };
  refused: Asked['recordRefusal'];
  /** The tour is over. */
  tourOver: Record<never, never>;
  /** What the tour came to is put to the office that was visited. */
  concluded: Conclusion & { readonly office: OfficeId };
  /** `proof`: a file of the case; null: the office itself has said so. */
  received: { readonly on: LegalDate; readonly proof: string | null };
  /** `office`: that which was told of it, or had somebody there, and has no more to expect; null: there is none. */
  ended: { readonly as: VisitEnding; readonly office: OfficeId | null };
  warned: WarnedFact;
  overdue: OverdueFact;
};
export type VisitFactType = keyof VisitFacts;
export type VisitDraft = DraftOf<VisitFacts>;
