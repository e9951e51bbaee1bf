// Recorded: add fields, never rename them.
import type { LegalDate, OfficeId, OrganisationSigning, TextRef } from '#libs/kernel';
import type { ReviewRoute } from '#libs/office';
import type { EvaluationMark, PetitionCommands } from './commands.js';
import type { Served } from './notice-facts.js';

/** Of several petitioners, those whom it is about; left out: the only one. */
interface OfPetitioners {
  readonly parties?: readonly string[];
}

/** What may have happened to the opinion or answer on its way to those who petition, and to the rights that hang on its receipt. */
export type ReceiptFacts = {
  /**
   * `isReceipt`: it proves that the petitioner received it; false: the office has done its part and no window opens.
   * `review`: what the petitioner was told with the opinion; null: with an answer, of which there is none. `lawUntil`: the
   * last day of the window by art. 35, which ends later where the service was recorded late.
   */
  delivered: OfPetitioners &
    Omit<Served, 'proof'> & {
      readonly evidence: TextRef | null;
      readonly isReceipt: boolean;
      readonly lawUntil: LegalDate | null;
      readonly review: ReviewRoute | null;
      readonly document: 'opinion' | 'answer';
      /** How an organisation signed for what was handed over to it; left out: it was no organisation, or came otherwise. */
      readonly signedFor?: OrganisationSigning;
      /** Who received it for them (代收); left out: they did so themselves. */
      readonly recipient?: string;
    };
  /**
   * `to`: of which body, where that was said. The window of XF-11 is used. `isReceipt`: nobody had proved that the opinion
   * was received, and the request shows it.
   */
  reviewRequested: Omit<PetitionCommands['requestReview'], 'party'> & { readonly isReceipt: boolean } & OfPetitioners;
  /** `saidBy`: who said it for them, by a mandate; left out: they said it themselves. */
  reviewWaived: Omit<PetitionCommands['waiveReview'], 'party'> & OfPetitioners & { readonly saidBy?: string };
  /** `not_given`: this office was not evaluated. `office`: the one that decided. */
  evaluated: OfPetitioners & {
    readonly stage: 'handling';
    readonly office: OfficeId | null;
    readonly bureau: EvaluationMark | 'not_given';
    readonly organ: EvaluationMark | 'not_given';
    readonly remark: TextRef | null;
  };
};
