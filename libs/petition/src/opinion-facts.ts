// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { ReviewRoute } from '#libs/office';
import type { PetitionCommands } from './commands.js';

/** What may have happened to the opinion of a petition, from its submission to the head on. */
export type OpinionFacts = {
  /** It waits for the head of `office`. */
  opinionSubmitted: PetitionCommands['submitOpinion'] & { readonly office: OfficeId };
  opinionReturned: { readonly reason: TextRef };
  opinionTakenBack: Record<string, never>;
  /**
   * `review`: the bodies for a review that the opinion names (art. 35). `signed`: who drafted it, and who approved it as it
   * was submitted; null: issued without approval. Principals, as actors are recorded. `looker`: of what is carried out, who
   * looks at a day that is stated late; null: nothing is, or nobody could.
   */
  decided: PetitionCommands['decide'] & {
    readonly office: OfficeId;
    readonly decidedOn: LegalDate;
    readonly review: ReviewRoute | null;
    readonly signed: { readonly drafted: string; readonly approved: string | null };
    readonly looker: OfficeId | null;
  };
};
