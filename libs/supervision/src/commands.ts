import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { SupervisionTrigger } from '#libs/rules';

/** What the office says to the letter: adopted, partly, not (采纳情况, art. 40(4)). */
export type ReplyStance = 'adopted' | 'partly' | 'not_adopted';

/** One reason for a supervision. `dueOn`: the legal date that passed, or, by hand, of the finding. */
export interface TriggerPayload {
  readonly trigger: SupervisionTrigger;
  readonly dueOn: LegalDate;
  /** The breached clock of the parent; null by hand. */
  readonly clock: string | null;
  /** Which breach of that clock, from 1; left out or null: the first, or none. */
  readonly breach?: number | null;
  readonly rule: string | null;
  /** What the petition office found; required by hand. */
  readonly finding: TextRef | null;
  readonly byHand: boolean;
}

/** What may be asked of a supervision (督办): one per parent and office. */
export type SupervisionCommands = {
  /** Opens it. On a supervision that is there already it means `addTrigger`; a clock already known changes nothing. */
  open: TriggerPayload & { readonly office: OfficeId };
  /** Adds a later breach; reopens a supervision that had ended. */
  addTrigger: TriggerPayload;
  passMoment: PassMoment;
  /** The office answers the letter in writing. */
  reply: { readonly stance: ReplyStance; readonly text: TextRef };
  /** Takes the step of a rung that was laid before one's office (改进工作建议、约谈、挂牌督办、专项督查). */
  issueStep: { readonly rung: number; readonly text: TextRef };
  waiveStep: { readonly rung: number; readonly reason: TextRef };
  /** The office says that the matter is put right. */
  reportCorrection: { readonly text: TextRef };
  /** The petition office has seen that it is: ends the supervision. */
  verifyCorrection: { readonly finding: TextRef };
  rejectCorrection: { readonly reasons: TextRef };
};
