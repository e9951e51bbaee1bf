// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { ShareCommands as Asked } from './commands.js';
import type { ShareEnding } from './words.js';

/** What may have happened to a share. */
export type ShareFacts = {
  opened: Asked['open'];
  askedAgain: Pick<Asked['open'], 'proposal' | 'lead'>;
  /** `clock`: its silence has confirmed it; null: it said so. */
  leadConfirmed: { readonly proposal: number; readonly clock: string | null };
  leadObjected: { readonly proposal: number } & Asked['objectToLead'];
  /** It is to lead, cannot be bound to it, and has said nothing: its silence takes no lead. The centre names another one. */
  leadNotTaken: { readonly proposal: number; readonly clock: string };
  /** `until`: the day of this member. */
  positionOwed: Omit<Asked['owePosition'], 'workingDays'>;
  leadLost: Asked['loseLead'] & { readonly lead: OfficeId };
  /** `position`: which of this member, from 1. */
  positionGiven: { readonly position: number } & Asked['givePosition'];
  /**
   * The date passed without one. `commissionedBy`: who commissions the supervision of it; `isPressed`: false where nobody is
   * pressed, so that there is none.
   */
  positionMissed: {
    readonly clock: string;
    readonly rule: string;
    readonly office: OfficeId;
    readonly number: number;
    readonly dueOn: LegalDate;
    readonly isPressed: boolean;
    readonly commissionedBy: OfficeId | null;
  };
  taskSet: { readonly task: number; readonly clock: string } & Asked['setTask'];
  taskReported: Asked['reportTask'];
  taskDropped: Asked['dropTask'];
  finishing: Record<never, never>;
  ended: { readonly as: ShareEnding };
  lateFiled: Asked['fileLate'];
  warned: WarnedFact;
  overdue: Omit<OverdueFact, 'rule'>;
};
export type ShareFactType = keyof ShareFacts;
export type ShareDraft = DraftOf<ShareFacts>;
